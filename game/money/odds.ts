import type { OddsCounts } from '../race.ts'
import type { BetKind } from '../round.ts'

/** Decimal odds in hundredths: 250 pays two and a half times the stake, the stake included. */
export type OddsHundredths = number

/** Of what would be fair; the rest is the house's. */
const PAID_PERCENT = 95
/** Standard errors that the true chance may lie above the counted one before a bet is worth more. */
const GUARD_ERRORS = 2.75
const ODDS_MIN: OddsHundredths = 101
const ODDS_MAX: OddsHundredths = 2_500

/**
 * The odds posted for something that happened `times` in `races`: 0.95 / probability, or what would
 * be fair at a probability 2.75 standard errors higher where that is less; rounded down to a
 * hundredth, and held between 1.01 and 25.00. So nobody who counts more races than the server finds
 * bets that the count made too good: docs/decisions/odds-above-the-count.md.
 */
export function postedOdds(times: number, races: number): OddsHundredths {
  if (times <= 0) return ODDS_MAX
  const chanceMax = Math.min(1, times / races + GUARD_ERRORS * standardErrorOf(times, races))
  const odds = Math.min((PAID_PERCENT * races) / times, 100 / chanceMax)
  return Math.min(ODDS_MAX, Math.max(ODDS_MIN, Math.floor(odds)))
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
