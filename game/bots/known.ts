import { turnPlays } from '../cards/turn.ts'
import type { OddsCounts } from '../race.ts'
import type { CardPlay, LockedItem, Round, SeatNumber, SeatUse, TurnedCard } from '../round.ts'

/** What a bot goes by when it chooses bets and cards. */
export interface Known {
  readonly round: Round
  /** Those that an Inside Tip told it, or else the posted ones. */
  readonly odds: OddsCounts
  /** The items that its Periscope showed; null: it did not look. */
  readonly lying: readonly LockedItem[] | null
}

/** What cards of its own told this seat in this round. */
export function knownOf(round: Round, uses: readonly SeatUse[], seat: SeatNumber): Known {
  const own = uses.filter((one) => one.seat === seat).map(({ use }) => use)
  const tip = own.findLast((use) => use.type === 'inside-tip')
  const look = own.findLast((use) => use.type === 'periscope')
  return { round, odds: tip?.odds ?? round.odds, lying: look?.items ?? null }
}

/** What would be turned, as far as it knows, with these cards of its own. */
export function turnedWith(
  { round, lying }: Known,
  plays: readonly CardPlay[],
): readonly TurnedCard[] {
  const seen = (lying ?? []).map(
    ({ card, racer }): CardPlay => ({
      card,
      target: { type: 'racer', racer },
    }),
  )
  return turnPlays(round.lineUp, [...seen, ...plays]).cards
}
