import { fireEvent, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HOST, playerOf, Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { RaceScreen } from './race-screen.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

function race(settings = {}) {
  const table = new Table().seat('Ada', 'Bob', 'Cem')
  table.must(HOST, { type: 'ChangeSettings', settings: { ...table.state.settings, ...settings } })
  table.toPaddock().passUntil('race')
  const sitting = renderPhone(table, 'Ada', (phone) => (
    <Show when={phone.phase('race')}>{(phase) => <RaceScreen phase={phase()} />}</Show>
  ))
  return { table, sitting }
}

const shouts = () => screen.getAllByRole<HTMLButtonElement>('button', { name: /^Shout for / })
const isClosed = () => shouts().map(({ disabled }) => disabled)
const all = (closed: boolean) => shouts().map(() => closed)

describe('the buttons to shout', () => {
  it('take one shout, and then no other', async () => {
    const { sitting } = race()
    expect(isClosed()).toEqual(all(false))
    const [, second] = shouts()
    fireEvent.click(second as HTMLButtonElement)
    expect(isClosed()).toEqual(all(true))
    // Heard is what is in the next stretch of the race.
    sitting.pass(6_000)
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/heard you!$/))
    await vi.waitFor(() => expect(second?.getAttribute('aria-busy')).toBe('false'))
    for (const button of shouts()) fireEvent.click(button)
    expect(sitting.asked).toEqual([{ type: 'Shout', racer: 1 }])
    expect(isClosed()).toEqual(all(true))
  })

  it('leave the focus where the answer is read', () => {
    race()
    fireEvent.click(shouts()[0] as HTMLButtonElement)
    expect(document.activeElement).toBe(screen.getByRole('status'))
  })

  it('close when the leader is half-way', () => {
    const { sitting } = race()
    sitting.pass(18_000)
    expect(isClosed()).toEqual(all(true))
    expect(screen.getByRole('status').textContent).toBe(words.phone.race.closed)
  })

  it('are closed on a day without shouts', () => {
    race({ hasShouts: false })
    expect(isClosed()).toEqual(all(true))
    expect(screen.getByRole('status').textContent).toBe(words.phone.race.noShouts)
  })
})

describe('a lane', () => {
  it('says what its owner has staked on it', () => {
    const table = new Table().seat('Ada', 'Bob', 'Cem').toPaddock()
    table.must(playerOf('Ada'), {
      type: 'LockIn',
      bets: [{ racer: 2, kind: 'win', stakePearls: 75 }],
      plays: [],
      buys: [],
      loanSteps: 0,
      nonce: null,
    })
    table.passUntil('race')
    renderPhone(table, 'Ada', (phone) => (
      <Show when={phone.phase('race')}>{(phase) => <RaceScreen phase={phase()} />}</Show>
    ))
    const staked = screen.getAllByRole('listitem').map(({ textContent }) => /75/.test(textContent))
    expect(staked.indexOf(true)).toBe(2)
    expect(staked.filter(Boolean)).toHaveLength(1)
  })
})
