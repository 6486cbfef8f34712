import { expect, it } from 'vitest'
import type { RaceMove } from '../../../game/round.ts'
import { type RacerAt, standing } from '../../shared/playout.ts'
import { createSlicks } from './slicks.ts'

/** Racer r runs at r + 1 metres a tick in lane r. */
const playout = (lastTick: number) => ({
  lastTick: () => lastTick,
  at(tick: number, into: RacerAt[]) {
    into.length = 0
    for (const lane of [0, 1, 2]) into.push({ ...standing(), lane, xMetres: tick * (lane + 1) })
    return into
  },
})
const move = (kind: RaceMove['kind'], racer: number, tick: number): RaceMove => ({
  seat: 4,
  racer,
  kind,
  tick,
})

it('lies in front of where its racer was, from its tick on, and stays there', () => {
  const moves = [move('shout', 0, 3), move('slick', 2, 10)]
  const slicks = createSlicks(playout(60))
  expect(slicks.at(moves, 9)).toEqual([])
  expect(slicks.at(moves, 10)).toEqual([{ xMetres: 32.5, lane: 2 }])
  expect(slicks.at(moves, 50)).toEqual([{ xMetres: 32.5, lane: 2 }])
})

it('waits for the sample that says where', () => {
  expect(createSlicks(playout(6)).at([move('slick', 2, 10)], 12)).toEqual([])
})
