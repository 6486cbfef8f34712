import { describe, expect, it } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import type { OddsCounts } from '../../../game/race.ts'
import type { CardPlay, Round } from '../../../game/round.ts'
import { type Field, fieldsOf, prospectOf, turnOf, uncounted } from './prospect.ts'

/** Three racers, the last on hormone; only what a card can change of a round. */
const ROUND = {
  lineUp: [0, 1, 2].map((species) => ({ species, isOnHormone: species === 2 })),
} as unknown as Round

const play = (card: CardId, racer: number): CardPlay => ({
  card,
  target: { type: 'racer', racer },
})
const SWAP: CardPlay = { card: 'switcheroo', target: { type: 'racers', first: 0, second: 1 } }

const odds = (...wins: readonly number[]): OddsCounts => ({
  races: 1_000,
  wins,
  places: wins,
  lasts: wins,
})

function prospects(card: CardId, kept: readonly CardPlay[] = [], opening = odds(190, 500, 310)) {
  const fields = fieldsOf(ROUND, kept, card)
  const open = uncounted(fields, kept)
  const counted = new Map<Field, OddsCounts>([[fields.now, opening]])
  const told = () => [0, 1, 2].map((racer) => prospectOf(fields, racer, counted))
  const count = (field: Field | undefined, found: OddsCounts) => field && counted.set(field, found)
  return { fields, open, told, count }
}

describe('what a card would do', () => {
  it('is counted for each racer on whom it would change something', () => {
    const { open, told, count } = prospects('espresso')
    expect(open).toHaveLength(3)
    expect(told()[0]).toEqual({ now: 0.19, after: null })
    count(open[0], odds(310, 400, 290))
    count(open[1], odds(150, 600, 250))
    expect(told().map(({ after }) => after)).toEqual([0.31, 0.6, null])
  })

  it('is nothing where a card finds nothing to stop, or nothing to find', () => {
    expect(prospects('royal-taster').open).toEqual([])
    expect(prospects('royal-taster').told()[1]).toEqual({ now: 0.5, after: 0.5 })
    expect(prospects('spot-check').told()).toEqual([
      { now: 0.19, after: 0.19 },
      { now: 0.5, after: 0.5 },
      { now: 0.31, after: 'out' },
    ])
  })

  it('needs no counting where it takes a racer out', () => {
    const { open, told } = prospects('anvil')
    expect(open).toEqual([])
    expect(told().map(({ after }) => after)).toEqual(['out', 'out', 'out'])
  })

  it('goes by what the same player has put down already', () => {
    const { fields, open, told } = prospects('anvil', [play('tin-shell', 1)])
    expect(open).toEqual([fields.now])
    expect(told().map(({ after }) => after)).toEqual(['out', 0.5, 'out'])
    expect(prospects('espresso', [play('anvil', 0)]).told()[0]).toEqual({
      now: 'out',
      after: 'out',
    })
  })

  it('goes by where a card of theirs lies after their own swap', () => {
    const { fields } = prospects('anvil', [SWAP])
    expect(fields.after.map((field) => field.map(({ isOut }) => isOut))).toEqual([
      [false, true, false],
      [true, false, false],
      [false, false, true],
    ])
  })
})

describe('which way it goes', () => {
  it.each([
    [0.19, 0.31, 'better'],
    [0.31, 0.19, 'worse'],
    [0.192, 0.188, 'same'],
    [0.19, 'out', 'out'],
    ['out', 'out', 'same'],
    ['out', 0.1, 'better'],
    [0.19, null, null],
  ] as const)('%s, then %s: %s', (now, after, turn) => {
    expect(turnOf({ now, after })).toBe(turn)
  })
})
