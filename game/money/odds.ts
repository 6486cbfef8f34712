import type { OddsCounts } from '../race.ts'
import type { BetKind } from '../round.ts'

/** Decimal odds in hundredths: 250 pays two and a half times the stake, the stake included. */
export type OddsHundredths = number

const HOUSE_SHARE = 0.95
const ODDS_MIN: OddsHundredths = 101
const ODDS_MAX: OddsHundredths = 2_500

/**
 * The odds posted for something that happened `times` in `races`: 0.95 / probability, held between
 * 1.01 and 25.00 and rounded to the nearest hundredth.
 */
export function postedOdds(times: number, races: number): OddsHundredths {
  if (times <= 0) return ODDS_MAX
  const odds = Math.round((100 * HOUSE_SHARE * races) / times)
  return Math.min(ODDS_MAX, Math.max(ODDS_MIN, odds))
}

/** Standard error of the probability `times / races`, as a share, by the binomial's variance. */
export function standardErrorOf(times: number, races: number): number {
  const share = times / races
  return Math.sqrt((share * (1 - share)) / races)
}

const COUNTS = { win: 'wins', place: 'places', last: 'lasts' } as const

/** How often a bet of this kind on this racer would have been won. */
export const timesWon = (odds: OddsCounts, racer: number, kind: BetKind): number =>
  odds[COUNTS[kind]][racer] ?? 0

/** The odds at which a bet pays. */
export const oddsOf = (odds: OddsCounts, racer: number, kind: BetKind): OddsHundredths =>
  postedOdds(timesWon(odds, racer, kind), odds.races)

/** What a won stake comes back as, stake included, in whole pearls rounded down. */
export const payoutPearls = (stakePearls: number, odds: OddsHundredths): number =>
  Math.floor((stakePearls * odds) / 100)
