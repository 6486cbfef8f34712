import { botMoves } from '../bots/race.ts'
import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { SHOUTS_UNTIL_SHARE } from '../limits.ts'
import type { RacePhase } from '../phase.ts'
import { chunkTicks, tickAtMs } from '../race/clock.ts'
import { RACE_TICK_LIMIT, type RaceProgress } from '../race.ts'
import { actionsOf, setupOf } from '../race-phase.ts'
import { assert } from '../result.ts'
import type { RaceMove } from '../round.ts'
import { timingsOf } from '../settings.ts'
import { isBot, type State } from '../state.ts'
import { view } from '../view.ts'
import { receiptsOf } from './race-move.ts'

/**
 * Steps the next chunk, with the moves heard since the last; where several are due, it is called
 * as often, so that a race that was late has its moves at the same ticks as one on time. Once
 * nothing can change the race any more, the rest of it is run as well.
 */
export function stepRace(state: State, race: RacePhase, ctx: Context): readonly GameEvent[] {
  const speed = state.settings.speedPercent
  const fromTick = race.steppedTick
  const toTick = Math.min(RACE_TICK_LIMIT, fromTick + chunkTicks(speed))
  const people = race.heard.map(({ seat, racer, kind }) => ({ seat, racer, kind, tick: fromTick }))
  const moves = [...people, ...movesOfBots(state, fromTick, toTick)]
  const stepped: GameEvent = { type: 'RaceStepped', fromTick, toTick, moves }
  const receipts = receiptsOf(race.heard)
  const progress = runTo(ctx, race, [...race.moves, ...moves], toTick)
  const isOpen = progress.finish === null && progress.leaderShare < SHOUTS_UNTIL_SHARE
  if (isOpen) return [stepped, ...receipts]
  const { finish } = runTo(ctx, race, [...race.moves, ...moves], RACE_TICK_LIMIT)
  assert(finish, 'a race ends by the tick limit')
  const { endTick, placings } = finish
  const endsAtMs = tickAtMs(race.clock, endTick, speed) + timingsOf(state.settings).cheerMs
  return [stepped, ...receipts, { type: 'RaceRunOut', fromTick, endTick, placings, endsAtMs }]
}

const runTo = (
  ctx: Context,
  race: RacePhase,
  moves: readonly RaceMove[],
  toTick: number,
): RaceProgress => ctx.core.run(setupOf(race), actionsOf(moves), toTick)

/**
 * A stand-in for somebody whom the host sent away stays quiet: chunks without moves are not stored,
 * and those that were shown while a person sat there must come out the same after a restart.
 */
function movesOfBots(state: State, fromTick: number, toTick: number): RaceMove[] {
  return state.seats.flatMap(({ seat, sitter, seed, kicked }) => {
    if (!isBot(sitter) || seed === null || kicked !== null) return []
    return botMoves(view(state, { role: 'player', seat }), seed)
      .filter(({ tick }) => tick >= fromTick && tick < toTick)
      .map(({ racer, kind }) => ({ seat, racer, kind, tick: fromTick }))
  })
}
