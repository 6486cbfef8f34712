import { AT_FINISH, ODDS_LASTS, ODDS_PLACES, ODDS_WINS, RACERS_MAX, RANKS } from './memory'
import { mix, STRIDE } from './noise'
import { finish, rank, start } from './race'

/** The seed of the odds' race number `index`; game/race/core.ts has the same two formulas. */
export function oddsSeedLow(seedLow: u32, index: u32): u32 {
  return mix(seedLow + (index + 1) * STRIDE)
}

export function oddsSeedHigh(seedHigh: u32, index: u32): u32 {
  return mix(seedHigh ^ mix(index + 1))
}

/** Runs so many whole races of the prepared line-up and counts who won, placed and came last. */
export function odds(seedLow: u32, seedHigh: u32, races: u32, racers: i32): void {
  memory.fill(ODDS_WINS, 0, 3 * 4 * RACERS_MAX)
  for (let index: u32 = 0; index < races; index++) {
    start(oddsSeedLow(seedLow, index), oddsSeedHigh(seedHigh, index))
    finish()
    rank()
    count(racers)
  }
}

function count(racers: i32): void {
  let last = -1
  for (let place = 0; place < racers; place++) {
    const racer = load<u32>(place << 2, RANKS)
    if (load<f32>(racer << 2, AT_FINISH) < 0) break
    if (place == 0) bump(ODDS_WINS, racer)
    if (place < 2) bump(ODDS_PLACES, racer)
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
