import { expect, test } from 'vitest'
import { inPaddock, inSecondPaddock, players, seatOf, use } from '../testing/card-table.ts'
import { isPoor } from './alms.ts'

const shown = (...pearls: readonly number[]) =>
  pearls.map((shownPearls, seat) => ({ seat, shownPearls, shownDebtPearls: 0 }))

test.each<[string, readonly number[], readonly number[]]>([
  ['of three, the last', [300, 200, 100], [2]],
  ['of four, the last two', [400, 300, 200, 100], [2, 3]],
  ['where all have the same, nobody', [1_000, 1_000, 1_000], []],
  ['of two poorest of three, both', [300, 100, 100], []],
  ['of three poorest of four, none: one richer is not half', [300, 100, 100, 100], []],
])('poor is, %s', (_what, pearls, poor) => {
  const seats = shown(...pearls)
  expect(seats.map(({ seat }) => seat).filter((seat) => isPoor(seats, seat))).toEqual(poor)
})

test('a debt makes poor', () => {
  const seats = shown(300, 300).map((seat) => ({ ...seat, shownDebtPearls: 100 * seat.seat }))
  expect(isPoor(seats, 1)).toBe(true)
})

test('the house gives 250 to somebody poor, by what was shown last, and to nobody else', () => {
  const table = inSecondPaddock('alms', 'alms')
  table.state = {
    ...table.state,
    seats: table.state.seats.map((seat) => ({
      ...seat,
      shownPearls: [900, 100, 800][seat.seat] ?? 0,
    })),
  }
  table.give('Ada', {})
  const before = seatOf(table, 1).pearls
  expect(use(table, 'Ada', 'alms', players(2))).toMatchObject({ error: { type: 'NotPoor' } })
  expect(use(table, 'Ada', 'alms', players(0))).toMatchObject({ error: { type: 'WrongTarget' } })
  expect(use(table, 'Ada', 'alms', players(1)).ok).toBe(true)
  expect(seatOf(table, 1).pearls).toBe(before + 250)
})

test('before the first payout nobody is poor', () => {
  const table = inPaddock('alms')
  expect(use(table, 'Ada', 'alms', players(1))).toMatchObject({ error: { type: 'NotPoor' } })
})
