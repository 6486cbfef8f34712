import { screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import { inPaddock, players, use } from '../../../game/testing/card-table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { FinaleScreen } from './finale-screen.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

const TITLE = words.robbery.title
const robbery = () =>
  screen.queryByRole('heading', { name: TITLE })?.parentElement?.querySelector('.slip') ?? null
const awards = () => document.querySelectorAll('.award').length

/** The finale in somebody's hand, after Ada used this card on Bo, who is rich. */
function finale(card: CardId, name: string) {
  const table = inPaddock(card).give('Bo', { pearls: 2_000, hand: ['espresso'] })
  if (card !== 'espresso') use(table, 'Ada', card, players(1))
  table.passUntil('finale')
  const { pass } = renderPhone(table, name, (phone) => (
    <Show when={phone.phase('finale')}>{(phase) => <FinaleScreen phase={phase()} />}</Show>
  ))
  const seconds = (until: () => boolean) => {
    for (let at = 0; at < 60 && !until(); at++) pass(1_000)
  }
  return { seconds, isOver: () => screen.queryByText(words.phone.finale.standings) !== null }
}

describe('the robbery of the day', () => {
  it('is told after the awards and before the winner, and stays', () => {
    const { seconds, isOver } = finale('pickpocket', 'Cy')
    expect(robbery()).toBeNull()
    seconds(() => robbery() !== null)
    const told = { robber: 'Ada', card: words.cards.pickpocket.name, victim: 'Bo', round: 1 }
    expect(robbery()?.textContent).toContain(words.robbery.told(told))
    expect(robbery()?.textContent).toContain(words.pearls(300))
    expect([awards() > 0, isOver()]).toEqual([true, false])
    const before = awards()
    seconds(isOver)
    expect([robbery() !== null, awards()]).toEqual([true, before])
  })

  it.each([
    ['Ada', true],
    ['Bo', true],
    ['Cy', false],
  ])('to %s stands out as the own one: %s', (name, isOwn) => {
    const { seconds, isOver } = finale('pickpocket', name)
    seconds(isOver)
    expect(robbery()?.classList.contains('mine')).toBe(isOwn)
  })

  it('has no sum where it was cards', () => {
    const { seconds, isOver } = finale('shakedown', 'Cy')
    seconds(isOver)
    expect(robbery()?.textContent).toContain(words.cards.shakedown.name)
    expect(robbery()?.querySelector('.pearls')).toBeNull()
  })

  it('is none where nobody took anything', () => {
    const { seconds, isOver } = finale('espresso', 'Cy')
    seconds(isOver)
    expect([isOver(), robbery()]).toEqual([true, null])
  })
})
