import { expect, test } from 'vitest'
import { CARD_IDS as ALL, type CardId } from '../card.ts'
import type { Entrant } from '../race.ts'
import type { Racer, TurnedCard } from '../round.ts'
import { CARDS, itemOf } from './cards.ts'
import { entrantsAfter, entrantsOf, newlyOnHormone, turnCards } from './effects.ts'

const CARD_IDS = ALL.filter((card) => itemOf(card) !== null)
const LINE_UP: readonly Racer[] = [
  { species: 0, isOnHormone: false },
  { species: 1, isOnHormone: false },
]
const CLEAN = entrantsOf(LINE_UP)[1] as Entrant

/** The second racer after these cards on it, and what became of each. */
function after(cards: readonly CardId[], isOnHormone = false) {
  const lineUp = LINE_UP.map((racer, at) => (at === 1 ? { ...racer, isOnHormone } : racer))
  const turned = turnCards(
    lineUp,
    cards.map((card) => ({ card, racer: 1 })),
  )
  const entrant = entrantsAfter(lineUp, turned)[1] as Entrant
  return { entrant, verdicts: turned.map(({ verdict }) => verdict), turned, lineUp }
}

const power = (by: number) => ({ stats: { ...CLEAN.stats, power: CLEAN.stats.power + by } })
const cadence = (by: number) => ({ stats: { ...CLEAN.stats, cadence: CLEAN.stats.cadence + by } })
const nerve = (by: number) => ({ stats: { ...CLEAN.stats, nerve: CLEAN.stats.nerve + by } })

test.each([
  ['bad-oyster', power(-3)],
  ['kelp-shake', power(2)],
  ['lullaby', cadence(-3)],
  ['espresso', cadence(2)],
  ['brain-coral', { ...nerve(-3), isConfused: true }],
  ['head-start', { headStartMetres: 4 }],
  ['anvil', { isOut: true }],
  ['growth-hormone', power(CLEAN.stats.power)],
] as const)('%s does what its card says', (card, change) => {
  expect(after([card])).toMatchObject({ entrant: { ...CLEAN, ...change }, verdicts: ['works'] })
})

test.each([
  ['bad-oyster', 'royal-taster'],
  ['kelp-shake', 'royal-taster'],
  ['lullaby', 'earplugs'],
  ['espresso', 'earplugs'],
  ['brain-coral', 'tin-shell'],
  ['anvil', 'tin-shell'],
] as const)('%s is stopped by %s', (card, counter) => {
  const { entrant, turned } = after([card, counter])
  expect(entrant).toEqual(CLEAN)
  expect(turned.find((one) => one.card === card)?.verdict).toBe('stopped')
  expect(turned.find((one) => one.card === counter)?.verdict).toBe('works')
})

test.each(['royal-taster', 'earplugs', 'tin-shell', 'spot-check'] as const)(
  '%s alone is idle',
  (card) => {
    expect(after([card])).toMatchObject({ entrant: CLEAN, verdicts: ['idle'] })
  },
)

test('a counter stops its kind alone', () => {
  expect(after(['bad-oyster', 'earplugs']).entrant).toMatchObject(power(-3))
})

test('the same card twice on one racer counts once', () => {
  const { entrant, verdicts } = after(['bad-oyster', 'bad-oyster', 'bad-oyster'])
  expect(entrant).toMatchObject(power(-3))
  expect(verdicts).toEqual(['works', 'repeated', 'repeated'])
})

test.each<[string, CardId[], boolean, boolean]>([
  ['on hormone of today', ['growth-hormone', 'spot-check'], false, true],
  ['on hormone of an earlier race', ['spot-check'], true, true],
  ['with two boosts', ['kelp-shake', 'espresso', 'spot-check'], false, true],
  ['with one boost', ['kelp-shake', 'spot-check'], false, false],
  ['with one boost twice', ['kelp-shake', 'kelp-shake', 'spot-check'], false, false],
  ['with one boost stopped', ['kelp-shake', 'espresso', 'earplugs', 'spot-check'], false, false],
])('a racer %s is disqualified or not', (_what, cards, isOnHormone, isOut) => {
  expect(after(cards, isOnHormone).entrant.isOut).toBe(isOut)
})

test('hormone lasts: it doubles Power in a later race, too', () => {
  const { turned, lineUp } = after(['growth-hormone'])
  expect(newlyOnHormone(lineUp, turned)).toEqual([1])
  expect(after([], true).entrant).toMatchObject(power(CLEAN.stats.power))
  expect(after(['growth-hormone'], true).entrant).toMatchObject(power(CLEAN.stats.power))
  const again = after(['growth-hormone'], true)
  expect(newlyOnHormone(again.lineUp, again.turned)).toEqual([])
})

test('effective stats stay between 0.5 and 14', () => {
  for (const first of CARD_IDS) {
    for (const second of CARD_IDS) {
      const { stats } = after([first, second], true).entrant
      for (const stat of Object.values(stats)) {
        expect(stat).toBeGreaterThanOrEqual(0.5)
        expect(stat).toBeLessThanOrEqual(14)
      }
    }
  }
})

test('cards are turned in an order that does not tell who played them', () => {
  const plays = [
    { card: 'espresso', racer: 1 },
    { card: 'anvil', racer: 0 },
    { card: 'bad-oyster', racer: 1 },
  ] as const
  const order = ({ card, racer }: TurnedCard) => [racer, card]
  const expected = [
    [0, 'anvil'],
    [1, 'bad-oyster'],
    [1, 'espresso'],
  ]
  expect(turnCards(LINE_UP, plays).map(order)).toEqual(expected)
  expect(turnCards(LINE_UP, plays.toReversed()).map(order)).toEqual(expected)
})

test('the table of cards is that of the rules', () => {
  const table = CARD_IDS.map((card) => [CARDS[card].weight, CARDS[card].pricePearls])
  expect(table).toEqual([
    ...[
      [10, 80],
      [10, 80],
      [8, 80],
      [10, 80],
      [10, 80],
      [8, 80],
    ],
    ...[
      [8, 120],
      [6, 80],
      [3, 180],
      [4, 100],
      [5, 120],
      [1, 300],
    ],
  ])
})
