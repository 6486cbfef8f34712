import { expect, test } from 'vitest'
import { inPaddock, lockIn, seatOf } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'

const bet = (stakePearls: number) => ({ bets: [{ racer: 0, kind: 'win', stakePearls }] })

test.each([
  ['who stakes nothing pays 75', 1_000, {}, 950],
  ['who stakes 74 pays, too', 1_000, bet(74), 876],
  ['who stakes 75 pays none', 1_000, bet(75), 950],
  ['a stake of the house counts', 90, bet(100), 115],
  ['it goes as far as the purse does', 10, {}, 0],
])('%s', (_what, pearls, draft, left) => {
  const table = inPaddock().give('Ada', { pearls })
  table.must(playerOf('Ada'), lockIn([], draft))
  table.passUntil('race')
  expect(seatOf(table, 0).pearls).toBe(left)
})

test('away players pay as well; the round of late joiners is the next one', () => {
  const table = inPaddock().seat('Late')
  table.run({ type: 'NotePresence', seat: 1, isHere: false })
  table.passUntil('race')
  expect([1, 3].map((seat) => seatOf(table, seat).pearls)).toEqual([925, 1_000])
})

test('the first half of the people to lock in are early birds; bots are none', () => {
  const table = inPaddock().bots(0)
  for (const name of ['Ada', 'Bo', 'Cy']) table.must(playerOf(name), lockIn([], bet(75)))
  expect([0, 1, 2].map((seat) => seatOf(table, seat).pearls)).toEqual([950, 950, 925])
})
