import { botShout } from '../bots/shout.ts'
import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { SHOUTS_UNTIL_SHARE } from '../limits.ts'
import { chunkTicks, tickAtMs } from '../race/clock.ts'
import { RACE_TICK_LIMIT, type RaceProgress } from '../race.ts'
import { actionsOf, setupOf } from '../race-phase.ts'
import { assert } from '../result.ts'
import { timingsOf } from '../settings.ts'
import type { RacePhase, Shout, State } from '../state.ts'
import { view } from '../view.ts'
import { receiptsOf } from './shout.ts'

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

const runTo = (
  ctx: Context,
  race: RacePhase,
  shouts: readonly Shout[],
  toTick: number,
): RaceProgress => ctx.core.run(setupOf(race), actionsOf(shouts), toTick)

function botShouts(state: State, fromTick: number, toTick: number): Shout[] {
  return state.seats.flatMap(({ seat, sitter, seed }) => {
    if (sitter === 'human' || seed === null) return []
    const shout = botShout(view(state, { role: 'player', seat }), seed)
    const isNow = shout && shout.tick >= fromTick && shout.tick < toTick
    return isNow ? [{ seat, racer: shout.racer, tick: fromTick }] : []
  })
}
