import { parseArgs } from 'node:util'
import { SPEEDS, type SpeedPercent } from '../game/settings.ts'

/** Longer ones would empty the purse of players who buy a card in every round. */
const ROUNDS_MAX = 5

/** Games that count, of a suite that is not named here: those that fit side by side. */
const GAMES = { usual: 3, most: 16 }
const GAMES_OF: Readonly<Record<string, typeof GAMES>> = {
  game: { usual: 7, most: 16 },
  bots: { usual: 1_000, most: 100_000 },
  odds: { usual: 100, most: 10_000 },
  growth: { usual: 12, most: 48 },
  wire: { usual: 200, most: 10_000 },
}

/** What was asked for on the command line. */
export interface Options {
  /** Nothing is printed but the line of figures. */
  readonly isJson: boolean
  /** Games that count. */
  readonly games: number
  readonly rounds: number
  readonly speedPercent: SpeedPercent
  /** One more game is played under the profiler. */
  readonly isProfiled: boolean
}

export const USAGE = `npm run bench [-- SUITE] [--json] [--games N] [--rounds N] [--speed 100|150|200] [--profile]
  no suite    all of them, with a report in bench/results/
  --json      print the line of figures alone
  --games     game: how many games count, 1 to 16, side by side; 7 unless told
              floor, peers: the like; 3 unless told
              bots: how many of each kind; 1,000 unless told
              growth: how many of each length; 12 unless told
              odds: how many rounds; 100 unless told
              wire: how many races; 200 unless told
  --rounds    game, floor, peers: rounds of a game, 1 to 5; 5 unless told
  --speed     game: race speed in percent of real time; 100 unless told
  --profile   game: CPU-ms by cause, from one more game under the runtime's profiler, and in
              bench/results/ its flame graph and its profile, game-flame.html and game.cpuprofile`

/** The suite's name, or null, and its options; a sentence where they cannot be read. */
export function readOptions(
  args: readonly string[],
): { readonly suite: string | null; readonly options: Options } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        games: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        speed: { type: 'string', default: '100' },
        profile: { type: 'boolean', default: false },
      },
    })
    const speedPercent = SPEEDS.find((speed) => String(speed) === values.speed)
    const suite = positionals[0] ?? null
    const { usual, most } = GAMES_OF[suite ?? ''] ?? GAMES
    const games = wholeIn(values.games ?? String(usual), 1, most)
    const rounds = wholeIn(values.rounds, 1, ROUNDS_MAX)
    if (games === null || rounds === null || speedPercent === undefined) {
      return 'A number is out of its range.'
    }
    const options = {
      isJson: values.json,
      games,
      rounds,
      speedPercent,
      isProfiled: values.profile,
    }
    return { suite, options }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function wholeIn(text: string, min: number, max: number): number | null {
  const value = Number(text)
  return Number.isInteger(value) && value >= min && value <= max ? value : null
}
