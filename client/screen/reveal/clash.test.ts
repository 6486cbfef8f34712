import { describe, expect, it } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import { turnCards } from '../../../game/cards/effects.ts'
import type { Racer } from '../../../game/round.ts'
import { type Clash, clashOf, meetMs } from './clash.ts'
import { turnsOf } from './turns.ts'

const LINE_UP: readonly Racer[] = [
  { species: 0, isOnHormone: false },
  { species: 1, isOnHormone: true },
]

/** What is staged, card by card in the order of turning, of these on one racer. */
function staged(cards: readonly CardId[], racer = 0): readonly (Clash | null)[] {
  const turned = turnCards(
    LINE_UP,
    cards.map((card) => ({ card, racer })),
  )
  return turnsOf({ swaps: [], cards: turned }).map((turn) => clashOf(turn, turned))
}

describe('what is staged when cards meet', () => {
  it.each<[CardId, CardId, Clash['manner']]>([
    ['bad-oyster', 'royal-taster', 'breaks'],
    ['kelp-shake', 'royal-taster', 'breaks'],
    ['lullaby', 'earplugs', 'bounces'],
    ['espresso', 'earplugs', 'bounces'],
    ['brain-coral', 'tin-shell', 'bounces'],
  ])('%s meets %s when it is turned, and not once more after it', (struck, striker, manner) => {
    expect(staged([striker, struck])).toEqual([{ manner, striker, struck: [struck] }, null])
  })

  it('an anvil bounces off a shell that is seen already', () => {
    const clash = { manner: 'bounces', striker: 'tin-shell', struck: ['anvil'] }
    expect(staged(['anvil', 'tin-shell'])).toEqual([null, clash])
  })

  it('a Spot Check catches the boosts that work, and no others', () => {
    const found = staged(['spot-check', 'kelp-shake', 'espresso', 'growth-hormone', 'earplugs'])
    expect(found.at(-1)).toEqual({
      manner: 'catches',
      striker: 'spot-check',
      struck: ['kelp-shake', 'growth-hormone'],
    })
  })

  it('nothing meets where nothing is stopped, found in a card, or counted', () => {
    expect(staged(['bad-oyster', 'tin-shell'])).toEqual([null, null])
    expect(staged(['spot-check', 'espresso'])).toEqual([null, null])
    expect(staged(['spot-check'], 1)).toEqual([null])
    expect(staged(['lullaby', 'lullaby'])).toEqual([null, null])
    const swap = { first: 0, second: 1, verdict: 'works' } as const
    expect(clashOf({ type: 'swap', swap }, [])).toBeNull()
  })
})

it('is over before the next card turns, however fast they come', () => {
  expect([3_000, 1_500, 900].map(meetMs)).toEqual([800, 600, 250])
})
