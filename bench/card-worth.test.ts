import { expect, test } from 'vitest'
import { isDead, isDominant, isKnown, worthOf } from './card-worth.ts'

const gains = (...pearls: readonly (number | null)[]) =>
  pearls.map((gainPearls) => ({ card: 'anvil' as const, gainPearls }))

test('a worth is a mean with its interval, of the pairs in which the card was played', () => {
  const worth = worthOf('anvil', gains(100, null, 300, 200))
  expect(worth).toMatchObject({ pairs: 3, meanPearls: 200 })
  expect(worth.marginPearls).toBeCloseTo((1.96 * 100) / Math.sqrt(3))
})

test('a card is dead or dominant where the whole interval says so', () => {
  const worth = (meanPearls: number, marginPearls: number) =>
    ({ card: 'anvil', pairs: 1_000, meanPearls, marginPearls }) as const
  expect([worth(-50, 49), worth(-50, 51)].map(isDead)).toEqual([true, false])
  expect([worth(700, 99), worth(700, 101)].map(isDominant)).toEqual([true, false])
  expect([worth(0, 149), worth(0, 151)].map(isKnown)).toEqual([true, false])
})
