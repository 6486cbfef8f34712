import { fireEvent, screen, within } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import type { Sitting } from '../../testing/sit-down.ts'
import { CALL_BACK_MS } from './locking-in.ts'
import { PaddockScreen } from './paddock-screen.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

const seated = () => new Table().seat('Ada', 'Bob', 'Cem')

/** Ada's phone in the first paddock, where at most 400 pearls may be staked. */
const paddock = (table = seated().toPaddock()): Sitting =>
  renderPhone(table, 'Ada', (phone) => (
    <Show when={phone.phase('paddock')}>{(phase) => <PaddockScreen phase={phase()} />}</Show>
  ))

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))

/** The field for the first racer's bet to win. */
function field(): HTMLInputElement {
  const [first] = screen.getAllByRole<HTMLInputElement>('spinbutton', { name: /^Win stake on / })
  if (first === undefined) throw new Error('no field for a stake')
  return first
}

function type(text: string): void {
  field().focus()
  fireEvent.input(field(), { target: { value: text } })
  fireEvent.change(field())
}

/** What a screen reader says of the button that locks in. */
const summary = () =>
  document.getElementById(button('Lock in').getAttribute('aria-describedby') ?? '')?.textContent

const WIN_100 = [{ racer: 0, kind: 'win', stakePearls: 100 }]

describe('a bet ticket', () => {
  it('takes a stake that is typed into the draft', () => {
    paddock()
    expect(summary()).toBe('no bet, no card')
    type('100')
    expect(summary()).toBe('1 bet, 100 staked')
    expect(field().value).toBe('100')
  })

  it('raises, lowers and clears it by chips', () => {
    paddock()
    press(/^Win .* stake 25 more on Sir Nips/)
    expect(field().value).toBe('25')
    press('100 more on Sir Nips')
    expect(field().value).toBe('125')
    press('25 less on Sir Nips')
    expect(field().value).toBe('100')
    press('0 on Sir Nips')
    expect(field().value).toBe('')
  })

  it('stakes at most what the race allows, and says why less stands than was typed', () => {
    paddock()
    type('25')
    press('Max stake on Sir Nips')
    expect(field().value).toBe('400')
    expect(button('100 more on Sir Nips')).toHaveProperty('disabled', true)
    type('900')
    expect(field().value).toBe('400')
    expect(screen.getByText(words.phone.paddock.cutToCap(400, 400))).toBeTruthy()
  })

  it('shows what is known of a racer once that is asked for', () => {
    paddock()
    const about = button('1, about Sir Nips')
    expect(about.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(about)
    expect(about.getAttribute('aria-expanded')).toBe('true')
  })
})

describe('the dock', () => {
  it('locks in what was drafted, after a moment and once', async () => {
    const { asked, pass } = paddock()
    type('100')
    press('Lock in')
    expect(asked).toEqual([])
    pass(CALL_BACK_MS)
    await vi.waitFor(() => screen.getByRole('heading', { name: 'Locked in' }))
    pass(60_000)
    expect(asked).toEqual([expect.objectContaining({ type: 'LockIn', bets: WIN_100 })])
    expect(screen.queryByRole('button', { name: 'Lock in' })).toBeNull()
  })

  it('sends nothing where it is called back', () => {
    const { asked, pass } = paddock()
    type('100')
    press('Lock in')
    press('Wait!')
    pass(2 * CALL_BACK_MS)
    expect(asked).toEqual([])
    expect(summary()).toBe('1 bet, 100 staked')
  })

  it('takes the last change back', () => {
    paddock()
    type('100')
    press('Undo')
    expect(field().value).toBe('')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('says that less stands, where the purse no longer held all of it', async () => {
    const table = seated().toPaddock()
    const { session } = paddock(table)
    type('100')
    // Another page of the same player was quicker, with less.
    const draft = { bets: [], plays: [], buys: [], loanSteps: 0, nonce: null }
    await session.ask({ type: 'LockIn', ...draft })
    expect(screen.getByRole('heading', { name: 'Locked in' })).toBeTruthy()
    expect(screen.getByText(words.phone.lockIn.cut)).toBeTruthy()
  })
})

describe('the tabs of the paddock', () => {
  const tab = (name: RegExp) => screen.getByRole('tab', { name })
  const selected = () => screen.getByRole('tab', { selected: true })
  const walk = (key: string) => fireEvent.keyDown(selected(), { key })

  it('are walked by the arrow keys, round and round', () => {
    paddock()
    expect(selected()).toBe(tab(/^Bets/))
    walk('ArrowRight')
    expect(selected()).toBe(tab(/^Hand/))
    expect(document.activeElement).toBe(selected())
    expect(screen.getByRole('tabpanel', { name: 'Hand' })).toBeTruthy()
    walk('ArrowLeft')
    walk('ArrowLeft')
    expect(selected()).toBe(tab(/^Stall/))
    expect(within(screen.getByRole('tabpanel')).queryByRole('spinbutton')).toBeNull()
  })

  it('say how many cards are in hand and how many are for sale', () => {
    paddock()
    expect(tab(/^Hand/).textContent).toBe('Hand3')
    expect(tab(/^Stall/).textContent).toBe('Stall3')
  })

  it('keep the draft while one looks elsewhere', () => {
    paddock()
    type('100')
    fireEvent.click(tab(/^Stall/))
    fireEvent.click(tab(/^Bets/))
    expect(field().value).toBe('100')
  })
})
