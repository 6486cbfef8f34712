import { describe, expect, test } from 'vitest'
import { inPaddock, lockIn } from '../../../game/testing/card-table.ts'
import { HOST, playerOf, type Table } from '../../../game/testing/table.ts'
import { type View, view } from '../../../game/view.ts'
import { tauntAt } from './taunts.ts'

const TURN_MS = 8_000
const NAMES = ['Ada', 'Bo', 'Cy']
const seen = ({ state }: Table): View => view(state, { role: 'host' })

/** In the second paddock, with a first race paid out. */
function later(): Table {
  const table = inPaddock('espresso')
  for (const name of NAMES) table.must(playerOf(name), lockIn())
  table.passUntil('payout')
  table.passUntil('paddock')
  return table
}
/** With these worths by round, the first round first: pearls by seat. */
function of(...rounds: readonly (readonly number[])[]): View {
  const worthsByRound = rounds.map((pearls, at) => ({
    round: at + 1,
    worths: pearls
      .map((one, seat) => ({ seat, pearls: one }))
      .toSorted((one, other) => other.pearls - one.pearls),
  }))
  return { ...seen(later()), worthsByRound }
}
const all = (from: View) =>
  Array.from({ length: 5 }, (_, turn) => tauntAt(from, turn * TURN_MS + 1))

describe('taunts', () => {
  test('there are none before a race was paid out', () => {
    expect(all(seen(inPaddock('espresso')))).toEqual([null, null, null, null, null])
  })

  test('each player has a turn, then all begins again', () => {
    expect(all(of([1_500, 900, 1_000]))).toEqual([
      null,
      { type: 'leads', seat: 0, pearls: 500 },
      { type: 'still', seat: 2 },
      { type: 'last', seat: 1 },
      null,
    ])
  })

  test('a lead of nothing is none; gains and losses are those of the last race', () => {
    const [, first, second, third] = all(of([1_000, 1_100, 700, 300], [1_200, 1_200, 900, 250]))
    expect(first).toEqual({ type: 'level', seat: 0, other: 1 })
    expect(second).toEqual({ type: 'won', seat: 1, pearls: 100 })
    expect(third).toEqual({ type: 'won', seat: 2, pearls: 200 })
    expect(all(of([1_000, 900, 800], [1_000, 850, 800]))[2]).toMatchObject({ type: 'lost' })
  })

  test('who moved by two places or more hears of that', () => {
    const taunts = all(of([400, 300, 200, 100], [500, 100, 200, 300]))
    expect(taunts[2]).toEqual({ type: 'climbed', seat: 3, places: 2 })
    expect(taunts[4]).toEqual({ type: 'fell', seat: 1, places: 2 })
  })

  test('nothing that is done in secret, and nobody’s own view, changes them', () => {
    const table = later()
    const before = all(seen(table))
    expect(before.filter((one) => one !== null)).toHaveLength(3)
    table.give('Ada', { pearls: 3_000, hand: ['anvil', 'bad-oyster'] })
    table.must(playerOf('Ada'), lockIn([], { bets: [] }))
    expect(all(seen(table))).toEqual(before)
    expect(all(view(table.state, { role: 'player', seat: 0 }))).toEqual(before)
    table.must(HOST, { type: 'Pause' })
    expect(all(seen(table))).toEqual(before)
  })
})
