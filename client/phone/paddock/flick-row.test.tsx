import { fireEvent, screen, within } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { describe, expect, it } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import { inPaddock } from '../../../game/testing/card-table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { PaddockScreen } from './paddock-screen.tsx'

/** Ada's phone with these cards, open at the hand. */
function hand(...cards: readonly CardId[]) {
  const sitting = renderPhone(inPaddock(...cards), 'Ada', (phone) => (
    <Show when={phone.phase('paddock')}>{(phase) => <PaddockScreen phase={phase()} />}</Show>
  ))
  fireEvent.click(screen.getByRole('tab', { name: /^Hand/ }))
  return sitting
}

const row = () => screen.getByRole('list', { name: words.phone.paddock.hand })
const items = () => within(row()).getAllByRole('listitem')
const names = () =>
  within(row())
    .getAllByRole('heading')
    .map(({ textContent }) => textContent)
const button = (name: string) => screen.getByRole('button', { name })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? row(), { key })

describe('the row of the hand', () => {
  it('lists the cards in the order of the hand, each with its button', () => {
    hand('bad-oyster', 'periscope', 'slick', 'insurance')
    expect(items()).toHaveLength(4)
    expect(names()).toEqual(['Bad Oyster', 'Periscope', 'Slick', 'Insurance'])
    const buttons = items().map((item) => within(item).queryByRole('button')?.ariaLabel ?? null)
    expect(buttons).toEqual(['Play Bad Oyster', 'Use Periscope', null, 'Play Insurance'])
  })

  it('is walked by arrow keys, a card without a button too, and ends at its ends', () => {
    hand('bad-oyster', 'slick', 'insurance')
    row().focus()
    press('ArrowRight')
    expect(document.activeElement).toBe(button('Play Bad Oyster'))
    press('ArrowRight')
    expect(document.activeElement).toBe(items()[1])
    press('ArrowRight')
    press('ArrowRight')
    expect(document.activeElement).toBe(button('Play Insurance'))
    press('ArrowLeft')
    expect(document.activeElement).toBe(items()[1])
  })

  it('lets Tab and all other keys be', () => {
    hand('bad-oyster', 'slick')
    row().focus()
    const isLet = ['Tab', 'ArrowUp', 'ArrowDown', 'Escape', 'Home'].map(press)
    expect(isLet).toEqual([true, true, true, true, true])
    expect(press('ArrowRight')).toBe(false)
  })

  it('keeps whoever puts a card down, or takes it back, at that card', () => {
    hand('slick', 'insurance')
    fireEvent.click(button('Play Insurance'))
    expect(document.activeElement).toBe(items()[1])
    fireEvent.click(button('Take back Insurance'))
    expect(document.activeElement).toBe(items()[1])
    expect(button('Play Insurance')).toBeTruthy()
  })

  it('is not there where the hand is empty', () => {
    hand()
    expect(screen.queryByRole('list', { name: words.phone.paddock.hand })).toBeNull()
    expect(screen.getByText(words.phone.hand.empty)).toBeTruthy()
  })
})
