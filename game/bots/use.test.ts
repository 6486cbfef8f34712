import { expect, test } from 'vitest'
import type { CardId } from '../card.ts'
import { TEMPERAMENTS } from '../state.ts'
import { botSight, SEEDS } from '../testing/bot-sight.ts'
import { inPaddock, lockIn, racer } from '../testing/card-table.ts'
import { playerOf, type Table } from '../testing/table.ts'
import { type View, view } from '../view.ts'
import { botDraft } from './move.ts'
import { botUse } from './use.ts'

const usesOf = (seen: View) =>
  TEMPERAMENTS.flatMap((temper) => SEEDS.flatMap((seed) => botUse(seen, temper, seed) ?? []))
const used = (seen: View): CardId[] => [...new Set(usesOf(seen).map(({ card }) => card))]
const combed = (seen: View) => [
  ...new Set(usesOf(seen).map(({ target }) => JSON.stringify(target))),
]
const card = (id: CardId): string[] => [JSON.stringify({ type: 'card', card: id })]

test.each(['gag-order', 'shakedown'] as const)('given an item, bots hold %s', (talk) => {
  expect(used(botSight([talk, 'bad-oyster']))).toEqual([])
  expect(used(botSight([talk, 'espresso']))).toEqual([])
})

test.each(['gag-order', 'shakedown'] as const)(
  'given no item, or an action to spare, bots use %s',
  (talk) => {
    expect(used(botSight([talk]))).toEqual([talk])
    expect(used(botSight([talk, 'earplugs']))).toEqual([talk])
    expect(used(botSight([talk, 'espresso'], { round: 5 }))).toEqual([talk])
  },
)

test('given discards, a Beachcomber takes the dearest that can be paid', () => {
  const discards = ['kelp-shake', 'anvil', 'beachcomber', 'lullaby'] as const
  expect(combed(botSight(['beachcomber'], { discards }))).toEqual(card('anvil'))
  expect(combed(botSight(['beachcomber'], { discards, pearls: 60 }))).toEqual(card('kelp-shake'))
})

test('given the last round, a Beachcomber takes no card that would have to act at once', () => {
  const discards = ['pickpocket', 'espresso'] as const
  expect(combed(botSight(['beachcomber'], { discards }))).toEqual(card('pickpocket'))
  expect(combed(botSight(['beachcomber'], { discards, round: 5 }))).toEqual(card('espresso'))
  expect(used(botSight(['beachcomber'], { discards: ['alms', 'monosyllables'] }))).toEqual([])
})

test('given the last round, bots buy no card that they could not use any more', () => {
  const bought = (round: number) =>
    TEMPERAMENTS.flatMap((temper) =>
      SEEDS.flatMap((seed) => botDraft(offered(round), temper, seed).buys),
    )
  const offered = (round: number) => botSight([], { offers: ['pickpocket', 'shakedown'], round })
  expect(bought(4).length).toBeGreaterThan(20)
  expect(bought(5)).toEqual([])
})

test('given two tables that differ in what a bot may not see, it does the same', () => {
  const hand = ['switcheroo', 'spot-check', 'royal-taster', 'gag-order'] as const
  const quiet = inPaddock(...hand)
  const busy = inPaddock(...hand).give('Bo', { hand: ['bad-oyster'], discards: ['anvil'] })
  busy.must(playerOf('Bo'), lockIn([{ card: 'bad-oyster', target: racer(0) }]))
  const movesOf = ({ state }: Table) => {
    const seen = view(state, { role: 'player', seat: 0 })
    return TEMPERAMENTS.flatMap((temper) =>
      SEEDS.map((seed) => [botUse(seen, temper, seed), botDraft(seen, temper, seed)]),
    )
  }
  expect(movesOf(busy)).toEqual(movesOf(quiet))
  expect(movesOf(quiet)).toEqual(movesOf(quiet))
})
