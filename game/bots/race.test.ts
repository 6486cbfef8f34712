import { expect, test } from 'vitest'
import type { BetKind } from '../round.ts'
import { HOST, Table } from '../testing/table.ts'
import { type View, view } from '../view.ts'
import { byChance } from './judgement.ts'
import { botMoves } from './race.ts'

const SEED = [1, 2, 3, 4] as const

/** What a bot sees in a race: it holds a Slick, and has staked on these racers, best first. */
function seen(...bets: readonly (readonly [place: number, kind: BetKind])[]): View {
  const table = new Table().bots(2)
  table.must(HOST, { type: 'StartDay' })
  table.passUntil('race')
  const own = view(table.state, { role: 'player', seat: 0 })
  const { phase, mine } = own
  if (phase.type !== 'race' || !mine || !phase.mine?.locked) throw new Error('a bot is in the race')
  const order = byChance(phase.round)
  const drafted = bets.map(([place, kind], at) => ({
    racer: order[place] as number,
    kind,
    stakePearls: 300 - at,
    isFree: false,
  }))
  const locked = { ...phase.mine.locked, bets: drafted }
  return {
    ...own,
    mine: { ...mine, hand: ['slick'] },
    phase: { ...phase, uses: [], moves: [], mine: { ...phase.mine, locked } },
  }
}

/** The racer that the Slick is for, by its place among the chances. */
function slicked(one: View): number {
  const { phase } = one
  if (phase.type !== 'race') throw new Error(phase.type)
  const slick = botMoves(one, SEED).find(({ kind }) => kind === 'slick')
  return byChance(phase.round).indexOf(slick?.racer ?? -1)
}

test('a Slick goes to the likeliest racer that the bot has no hopes for', () => {
  expect(slicked(seen([0, 'win'], [1, 'place']))).toBe(2)
  expect(slicked(seen([3, 'win']))).toBe(0)
})

test('a Slick goes to the racer that should come last, where there is one', () => {
  expect(slicked(seen([0, 'win'], [4, 'last']))).toBe(4)
})

test('without a bet it spares the favourite, which it shouts for', () => {
  const one = seen()
  expect(slicked(one)).toBe(1)
  const shout = botMoves(one, SEED).find(({ kind }) => kind === 'shout')
  expect(one.phase.type === 'race' && byChance(one.phase.round).indexOf(shout?.racer ?? -1)).toBe(0)
})
