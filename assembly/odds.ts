import { AT_FINISH, ODDS_LASTS, ODDS_PLACES, ODDS_WINS, RACERS_MAX, RANKS } from './memory'
import { mix, STRIDE } from './noise'
import { finish, rank, start } from './race'

/**
 * Runs so many whole races of the prepared line-up and counts who won, who was among the first
 * `places`, and who came last. game/race/core.ts has the same formula for the seed of each race.
 */
export function odds(a: u32, b: u32, c: u32, d: u32, races: u32, racers: i32, places: i32): void {
  memory.fill(ODDS_WINS, 0, 3 * 4 * RACERS_MAX)
  for (let index: u32 = 0; index < races; index++) {
    start(mix(a + (index + 1) * STRIDE), mix(b ^ mix(index + 1)), c, d)
    finish()
    rank()
    count(racers, places)
  }
}

function count(racers: i32, places: i32): void {
  let last = -1
  for (let place = 0; place < racers; place++) {
    const racer = load<u32>(place << 2, RANKS)
    if (load<f32>(racer << 2, AT_FINISH) < 0) break
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
