import { fireEvent, screen, within } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inPaddock, players, use } from '../../../game/testing/card-table.ts'
import type { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { keptStill } from '../parts/shake.ts'
import { PaddockScreen } from './paddock-screen.tsx'

const TARGET_PX = 50
const FROM = { clientX: 100, clientY: 500 }

/** Nothing is laid out here: the targets stand side by side along the top of the page. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = targets().indexOf(this)
    return at < 0 ? new DOMRect() : new DOMRect(at * TARGET_PX, 0, TARGET_PX, TARGET_PX)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function hand(table: Table) {
  const sitting = renderPhone(table, 'Ada', (phone) => (
    <Show when={phone.phase('paddock')}>{(phase) => <PaddockScreen phase={phase()} />}</Show>
  ))
  fireEvent.click(screen.getByRole('tab', { name: /^Hand/ }))
  return sitting
}

const row = () => screen.getByRole('list', { name: words.phone.paddock.hand })
const targets = () => [...document.querySelectorAll('.target-place')]
const isLit = () => targets().map((one) => one.classList.contains('legal'))
const aimed = () => targets().findIndex((one) => one.classList.contains('aimed'))
const summary = () => document.querySelector('#lock-summary')?.textContent
const button = (name: string) => screen.queryByRole('button', { name })

const finger = { pointerId: 1, isPrimary: true, button: 0 }
const over = (target: number) => ({ clientX: (target + 0.5) * TARGET_PX, clientY: TARGET_PX / 2 })
const down = (at: number) =>
  fireEvent.pointerDown(within(row()).getAllByRole('heading')[at] as Element, {
    ...finger,
    ...FROM,
  })
const move = (to: object) => fireEvent.pointerMove(row(), { ...finger, ...to })
const up = (to: object) => fireEvent.pointerUp(row(), { ...finger, ...to })

/** Takes a card of the hand off the row. */
function lift(at: number): void {
  down(at)
  move({ clientX: 102, clientY: 480 })
}

function throwAt(at: number, to: object): void {
  lift(at)
  move(to)
  up(to)
}

describe('a card that is thrown', () => {
  it('at a racer lies on it, as if it had been tapped', () => {
    hand(inPaddock('slick', 'bad-oyster'))
    lift(1)
    expect(isLit()).toEqual(Array.from({ length: 6 }, () => true))
    move(over(2))
    expect(aimed()).toBe(2)
    up(over(2))
    expect(targets()).toEqual([])
    expect(summary()).toMatch(/^no bet · Bad Oyster on /)
    expect(button('Play Bad Oyster')).toBeNull()
  })

  it('anywhere else comes back, and nothing is chosen', () => {
    hand(inPaddock('bad-oyster'))
    throwAt(0, { clientX: 100, clientY: 300 })
    expect(targets()).toEqual([])
    expect(summary()).toBe('no bet, no card')
    expect(button('Play Bad Oyster')).toBeTruthy()
  })

  it('at what lies a thumb’s width from where it was lifted lies on it', () => {
    hand(inPaddock('insurance'))
    const near = { clientX: TARGET_PX / 2, clientY: TARGET_PX + 12 }
    fireEvent.pointerDown(within(row()).getAllByRole('heading')[0] as Element, {
      ...finger,
      ...near,
    })
    move({ ...near, clientY: near.clientY - 10 })
    move({ ...near, clientY: near.clientY - 22 })
    up({ ...near, clientY: near.clientY - 22 })
    expect(summary()).toMatch(/Insurance/)
  })

  it('at somebody whom it is not for comes back', () => {
    hand(inPaddock('alms'))
    lift(0)
    // Before the first payout nobody is poor.
    expect(isLit()).toEqual([false, false])
    move(over(0))
    up(over(0))
    expect(screen.queryByRole('region', { name: 'Alms' })).toBeNull()
    expect(targets()).toEqual([])
  })

  it('at a player opens what it would do, with that player chosen and nothing sent', () => {
    const { asked } = hand(inPaddock('pickpocket'))
    throwAt(0, over(1))
    const panel = screen.getByRole('region', { name: 'Pickpocket' })
    const isChosen = within(panel)
      .getAllByRole('button', { pressed: true })
      .map(({ textContent }) => textContent?.trim())
    expect(isChosen).toEqual(['Cy'])
    expect(asked).toEqual([])
  })

  it('at the first of two racers asks for the other', () => {
    hand(inPaddock('switcheroo'))
    throwAt(0, over(3))
    expect(screen.getByRole('heading', { name: 'Switcheroo: and which other?' })).toBeTruthy()
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1)
  })

  it('that is for nobody in particular is put on the table', () => {
    hand(inPaddock('insurance'))
    lift(0)
    expect(document.querySelector('.target-ask')?.textContent).toBe('Insurance')
    move(over(0))
    up(over(0))
    expect(summary()).toMatch(/Insurance/)
    expect(button('Take back Insurance')).toBeTruthy()
  })

  it('can double only a bet that can be doubled', () => {
    hand(inPaddock('double-or-nothing'))
    fireEvent.click(screen.getByRole('tab', { name: /^Bets/ }))
    const field = screen.getAllByRole('spinbutton', { name: /^Win stake on / })[4] as Element
    fireEvent.input(field, { target: { value: '100' } })
    fireEvent.click(screen.getByRole('tab', { name: /^Hand/ }))
    lift(0)
    expect(isLit()).toEqual([true])
    move(over(0))
    up(over(0))
    expect(summary()).toMatch(/Double or Nothing your bet on /)
  })

  it('says what goes back to the hand for it, before it is let go', () => {
    hand(inPaddock('bad-oyster', 'lullaby'))
    throwAt(0, over(2))
    lift(1)
    const says = words.phone.hand.goesBack(['Bad Oyster'])
    expect(screen.getByText(says)).toBeTruthy()
    up({ clientX: 100, clientY: 300 })
    expect(screen.queryByText(says)).toBeNull()
    expect(button('Play Lullaby')).toBeTruthy()
  })
})

describe('a finger on the row', () => {
  it('lifts nothing sideways or down, nor a card that cannot be played', () => {
    hand(inPaddock('bad-oyster', 'slick'))
    for (const to of [
      { clientX: 160, clientY: 470 },
      { clientX: 100, clientY: 560 },
    ]) {
      down(0)
      move(to)
      move(over(2))
      expect(targets()).toEqual([])
      up(over(2))
    }
    lift(1)
    expect(targets()).toEqual([])
    expect(summary()).toBe('no bet, no card')
  })

  it('that the browser takes away, or Escape, lets the card come back', () => {
    hand(inPaddock('bad-oyster'))
    const ends = [
      () => fireEvent.pointerCancel(row(), { ...finger, ...over(2) }),
      () => fireEvent.keyDown(document, { key: 'Escape' }),
    ]
    for (const end of ends) {
      lift(0)
      move(over(2))
      end()
      expect(targets()).toEqual([])
      up(over(2))
      expect(summary()).toBe('no bet, no card')
    }
  })

  it('is not disturbed by a second one', () => {
    hand(inPaddock('bad-oyster', 'lullaby'))
    lift(0)
    const second = { pointerId: 2, isPrimary: false, button: 0 }
    fireEvent.pointerDown(row().children[1] as Element, { ...second, ...FROM })
    fireEvent.pointerMove(row(), { ...second, ...over(5) })
    fireEvent.pointerUp(row(), { ...second, ...over(5) })
    expect(targets()).toHaveLength(6)
    move(over(1))
    up(over(1))
    expect(summary()).toMatch(/Bad Oyster/)
  })

  it('drops the card where a gag falls on it in mid-air', () => {
    const table = inPaddock('bad-oyster').give('Bo', { hand: ['gag-order'] })
    const { catchUp } = hand(table)
    lift(0)
    move(over(1))
    expect(use(table, 'Bo', 'gag-order', players(0)).ok).toBe(true)
    catchUp()
    expect(targets()).toEqual([])
    up(over(1))
    expect(summary()).toBe('no bet, no card')
  })

  it('is told by a shake what it aims at, unless the phone is kept still', () => {
    const vibrate = vi.fn(() => true)
    Object.assign(navigator, { vibrate, userActivation: { hasBeenActive: true } })
    hand(inPaddock('bad-oyster'))
    lift(0)
    expect(vibrate).not.toHaveBeenCalled()
    move(over(1))
    move(over(1))
    expect(vibrate).toHaveBeenCalledOnce()
    keptStill.flip()
    move(over(2))
    expect(vibrate).toHaveBeenCalledOnce()
    keptStill.flip()
    Reflect.deleteProperty(navigator, 'vibrate')
    Reflect.deleteProperty(navigator, 'userActivation')
  })
})
