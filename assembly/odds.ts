import { cellOf, SIDES } from './cells'
import { seedChance } from './chance'
import { AT_FINISH, ODDS_LASTS, ODDS_PLACES, ODDS_WINS, RACERS_MAX, RANKS } from './memory'
import { mix, STRIDE } from './noise'
import { finishSides, rankSide } from './race'

/**
 * Runs so many whole races of the prepared line-up, four side by side, and counts who won, who was
 * among the first `places`, and who came last.
 */
export function odds(a: u32, b: u32, c: u32, d: u32, races: u32, racers: i32, places: i32): void {
  memory.fill(ODDS_WINS, 0, 3 * 4 * RACERS_MAX)
  for (let index: u32 = 0; index < races; index += SIDES) {
    finishFrom(a, b, c, d, index)
    const sides = min<u32>(SIDES, races - index)
    for (let side: u32 = 0; side < sides; side++) count(side, racers, places)
  }
}

/** Runs races number `index` to `index + 3`; game/race/core.ts has the same formula for their seeds. */
function finishFrom(a: u32, b: u32, c: u32, d: u32, index: u32): void {
  for (let side = 0; side < SIDES; side++) {
    const number = index + side + 1
    seedChance(cellOf(0, side), mix(a + number * STRIDE), mix(b ^ mix(number)), c, d)
  }
  finishSides()
}

function count(side: i32, racers: i32, places: i32): void {
  rankSide(side)
  let last = -1
  for (let place = 0; place < racers; place++) {
    const racer = load<u32>(place << 2, RANKS)
    if (load<f32>(cellOf(racer, side), AT_FINISH) < 0) break
    if (place == 0) bump(ODDS_WINS, racer)
    if (place < places) bump(ODDS_PLACES, racer)
    last = racer
  }
  if (last >= 0) bump(ODDS_LASTS, last)
}

// @ts-ignore: decorator
@inline
function bump(counts: i32, racer: i32): void {
  const at = counts + (racer << 2)
  store<u32>(at, load<u32>(at) + 1)
}
