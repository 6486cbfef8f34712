import { oddsOf } from '../game/money/odds.ts'
import type { Raced } from './balance-races.ts'
import { mean } from './figures.ts'

/** Racers of about one posted chance, and how often they won. */
export interface Bin {
  readonly racers: number
  /** Means of the posted chance, 0.95 over the odds, and of what happened, as shares. */
  readonly posted: number
  readonly happened: number
  /** Standard error of what happened. */
  readonly error: number
}

const BINS = 10

/** Posted chances in ten bins of equal count against what happened. */
export function binsOf(all: readonly Raced[]): Bin[] {
  const racers = all
    .flatMap(({ card, wins, runs }) =>
      wins.map((won, racer) => ({
        posted: 95 / oddsOf(card.odds, racer, 'win'),
        happened: won / runs.length,
        runs: runs.length,
      })),
    )
    .sort((one, other) => one.posted - other.posted)
  return Array.from({ length: BINS }, (_, bin) => {
    const from = Math.round((bin * racers.length) / BINS)
    const own = racers.slice(from, Math.round(((bin + 1) * racers.length) / BINS))
    const posted = mean(own.map((one) => one.posted))
    const happened = mean(own.map((one) => one.happened))
    const spread = mean(own.map(({ runs }) => happened * (1 - happened) * (1 / runs)))
    return { racers: own.length, posted, happened, error: Math.sqrt(spread / own.length) }
  })
}

/** How far off a bin is, over the larger of one point and two standard errors: at most 1 is well. */
export const ratioOf = ({ posted, happened, error }: Bin): number =>
  Math.abs(posted - happened) / Math.max(0.01, 2 * error)
