import { botShout } from '../bots/shout.ts'
import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { RACE_TICK_LIMIT, type RaceProgress } from '../race/core.ts'
import { actionsOf, chunkTicks, setupOf, tickAtMs } from '../race-phase.ts'
import { assert } from '../result.ts'
import { timingsOf } from '../settings.ts'
import type { RacePhase, Shout, State } from '../state.ts'
import { view } from '../view.ts'
import { receiptsOf } from './shout.ts'

/** Shouts are heard until the leader has come so far. */
const SHOUTS_UNTIL_SHARE = 0.5

/**
 * Steps the next chunk, with the shouts heard since the last; where several are due, it is called
 * as often, so that a race that was late has its shouts at the same ticks as one on time. Once
 * nothing can change the race any more, the rest of it is run as well.
 */
export function stepRace(state: State, race: RacePhase, ctx: Context): readonly GameEvent[] {
  const speed = state.settings.speedPercent
  const fromTick = race.steppedTick
  const toTick = Math.min(RACE_TICK_LIMIT, fromTick + chunkTicks(speed))
  const people = race.heard.map(({ seat, racer }) => ({ seat, racer, tick: fromTick }))
  const shouts = [...people, ...botShouts(state, fromTick, toTick)]
  const stepped: GameEvent = { type: 'RaceStepped', fromTick, toTick, shouts }
  const receipts = receiptsOf(race.heard)
  const progress = runTo(ctx, race, [...race.shouts, ...shouts], toTick)
  const isOpen = progress.finish === null && progress.leaderShare < SHOUTS_UNTIL_SHARE
  if (isOpen) return [stepped, ...receipts]
  const { finish } = runTo(ctx, race, [...race.shouts, ...shouts], RACE_TICK_LIMIT)
  assert(finish, 'a race ends by the tick limit')
  const { endTick, placings } = finish
  const endsAtMs = tickAtMs(race.clock, endTick, speed) + timingsOf(state.settings).cheerMs
  return [stepped, ...receipts, { type: 'RaceRunOut', fromTick, endTick, placings, endsAtMs }]
}

function runTo(
  ctx: Context,
  race: RacePhase,
  shouts: readonly Shout[],
  toTick: number,
): RaceProgress {
  const progress = ctx.core.run(setupOf(race), actionsOf(shouts), toTick)
  assert(progress.ok, 'the core races what was started')
  return progress.value
}

function botShouts(state: State, fromTick: number, toTick: number): Shout[] {
  return state.seats.flatMap(({ seat, sitter, seed }) => {
    if (sitter === 'human' || seed === null) return []
    const shout = botShout(view(state, { role: 'player', seat }), seed)
    const isNow = shout && shout.tick >= fromTick && shout.tick < toTick
    return isNow ? [{ seat, racer: shout.racer, tick: fromTick }] : []
  })
}
