import { expect, test } from 'vitest'
import type { CardId } from '../card.ts'
import type { Draft } from '../draft.ts'
import type { LockedItem } from '../round.ts'
import { TEMPERAMENTS } from '../state.ts'
import { botSight, SEEDS } from '../testing/bot-sight.ts'
import type { View } from '../view.ts'
import { botDraft } from './move.ts'

const draftsOf = (seen: View, tempers = TEMPERAMENTS): Draft[] =>
  tempers.flatMap((temper) => SEEDS.map((seed) => botDraft(seen, temper, seed)))
const playsOf = (seen: View, card: CardId, tempers = TEMPERAMENTS) =>
  draftsOf(seen, tempers).flatMap(({ plays, bets }) =>
    plays.filter((play) => play.card === card).map(({ target }) => ({ target, bets })),
  )
const on = (racer: number, ...cards: readonly CardId[]): LockedItem[] =>
  cards.map((card) => ({ card, racer }))
const backs = ({ bets }: Pick<Draft, 'bets'>, racer: number): boolean =>
  bets.some((bet) => bet.racer === racer && bet.kind !== 'last')
const backing = (seen: View, racer: number) =>
  draftsOf(seen).filter((draft) => backs(draft, racer)).length

test('given a Periscope that showed harm on a racer, bots back it less; that showed boosts, more', () => {
  const blind = backing(botSight([]), 0)
  expect(backing(botSight([], { lying: on(0, 'bad-oyster') }), 0)).toBeLessThan(blind / 4)
  expect(backing(botSight([], { lying: on(0, 'espresso', 'kelp-shake') }), 0)).toBeGreaterThan(
    blind,
  )
})

test('given a racer on which harm was seen to be stopped, bots back it as if nothing lay there', () => {
  const lying = on(0, 'bad-oyster', 'royal-taster')
  expect(backing(botSight([], { lying }), 0)).toBe(backing(botSight([]), 0))
})

test('given harm that was seen on the racer that a bot would back, it plays the counter and backs it', () => {
  const plays = playsOf(botSight(['royal-taster'], { lying: on(0, 'bad-oyster') }), 'royal-taster')
  expect(plays.length).toBeGreaterThan(20)
  for (const { target, bets } of plays) {
    expect(target).toEqual({ type: 'racer', racer: 0 })
    expect(backs({ bets }, 0)).toBe(true)
  }
})

test('given nothing seen that a counter would stop, bots hold it', () => {
  const lying = on(0, 'lullaby')
  expect(playsOf(botSight(['royal-taster'], { lying }), 'royal-taster')).toEqual([])
  expect(playsOf(botSight(['tin-shell'], { lying: [] }), 'tin-shell')).toEqual([])
})

test('given no Periscope, a counter goes on a favourite that the bot backs with its best bet', () => {
  const plays = playsOf(botSight(['earplugs']), 'earplugs')
  expect(plays.length).toBeGreaterThan(20)
  for (const { target, bets } of plays) {
    expect([0, 1]).toContain(bets[0]?.racer)
    expect(bets[0]?.kind).not.toBe('last')
    expect(target).toEqual({ type: 'racer', racer: bets[0]?.racer })
  }
})

test('given another item, bots hold a counter against what they have not seen', () => {
  expect(playsOf(botSight(['earplugs', 'espresso']), 'earplugs')).toEqual([])
})

test('given a racer on hormone, bots that do not back it check it', () => {
  const plays = playsOf(botSight(['spot-check'], { onHormone: [3] }), 'spot-check')
  expect(plays.length).toBeGreaterThan(20)
  for (const { target, bets } of plays) {
    expect(target).toEqual({ type: 'racer', racer: 3 })
    expect(bets.some(({ racer }) => racer === 3)).toBe(false)
  }
})

test('given a racer that was seen with two boosts, bots check it; with one, or unseen, they hold', () => {
  const two = playsOf(
    botSight(['spot-check'], { lying: on(4, 'espresso', 'kelp-shake') }),
    'spot-check',
  )
  expect(two.length).toBeGreaterThan(20)
  for (const { target } of two) expect(target).toEqual({ type: 'racer', racer: 4 })
  expect(playsOf(botSight(['spot-check'], { lying: on(4, 'espresso') }), 'spot-check')).toEqual([])
  expect(playsOf(botSight(['spot-check']), 'spot-check')).toEqual([])
})

const swapsOf = (seen: View) =>
  playsOf(seen, 'switcheroo').flatMap(({ target, bets }) =>
    target.type === 'racers' ? [{ ...target, bets }] : [],
  )

test('given harm that was seen on its own racer, a Switcheroo moves it away and the bot backs its own', () => {
  const swaps = swapsOf(botSight(['switcheroo'], { lying: on(0, 'brain-coral') }))
  const own = swaps.filter(({ first }) => first === 0)
  expect(own.length).toBeGreaterThan(20)
  for (const { bets } of own) expect(backs({ bets }, 0)).toBe(true)
  // All others bring it to a racer that is to be the last.
  for (const { first, second, bets } of swaps.filter((swap) => !own.includes(swap))) {
    expect([second, bets[0]]).toMatchObject([0, { racer: first, kind: 'last' }])
  }
})

test('given boosts that were seen elsewhere, a Switcheroo brings them to the racer that it backs', () => {
  const swaps = swapsOf(botSight(['switcheroo'], { lying: on(5, 'espresso') }))
  const brought = swaps.filter(({ second }) => second === 5)
  expect(brought.length).toBeGreaterThan(20)
  for (const { first, bets } of brought) expect(backs({ bets }, first)).toBe(true)
})

test('given a Periscope that showed nothing, bots hold a Switcheroo', () => {
  expect(playsOf(botSight(['switcheroo'], { lying: [] }), 'switcheroo')).toEqual([])
})

test('given no Periscope, bots swap now and then, the wild ones most', () => {
  const swaps = (temper: (typeof TEMPERAMENTS)[number]) =>
    playsOf(botSight(['switcheroo']), 'switcheroo', [temper]).length
  expect(swaps('cautious')).toBeGreaterThan(0)
  expect(swaps('wild')).toBeGreaterThan(swaps('shark'))
  expect(swaps('shark')).toBeGreaterThan(0)
  expect(swaps('wild')).toBeLessThan(SEEDS.length * 0.7)
})

test('given no Periscope, a swap is of a favourite that the bot backs for the third, which it does not', () => {
  const swaps = swapsOf(botSight(['switcheroo']))
  expect(swaps.length).toBeGreaterThan(20)
  for (const { first, second, bets } of swaps) {
    expect(first).toBeLessThan(2)
    expect(bets[0]?.racer).toBe(first)
    expect(second).toBe(2)
    expect(bets.some((bet) => bet.racer === second)).toBe(false)
  }
})

test('given an item that was seen on a racer, bots do not lay the same on it', () => {
  const lying = [0, 1, 2].flatMap((racer) => on(racer, 'espresso'))
  expect(playsOf(botSight(['espresso'], { lying }), 'espresso')).toEqual([])
})
