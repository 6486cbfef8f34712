import { heldPlays } from '../cards/hand.ts'
import type { DraftBet } from '../command.ts'
import type { Decision } from '../context.ts'
import { ACTIONS_MAX, BETS_MAX, STAKE_MIN_PEARLS } from '../limits.ts'
import { sumOfStakes } from '../money/bets.ts'
import { betsWithin } from '../money/purse.ts'
import { stakeCapPearls } from '../money/stake-cap.ts'
import { move } from '../posting.ts'
import type { Refusal } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'
import type { CardPlay, SeatNumber, State } from '../state.ts'
import { openEntry } from './open-entry.ts'

/**
 * A player's bets and cards, once and for good. What others took meanwhile does not make it fail:
 * a card that is no longer held is dropped, and stakes beyond the purse are cut in their order.
 */
export function lockIn(
  state: State,
  number: SeatNumber,
  drafts: readonly DraftBet[],
  plays: readonly CardPlay[],
): Decision {
  const open = openEntry(state, number)
  if (!open.ok) return open
  const { paddock, seat } = open.value
  const { round } = paddock
  const isRunner = ({ racer }: { readonly racer: number }) => racer < round.lineUp.length
  if (![...drafts, ...plays].every(isRunner)) return err({ type: 'NoSuchRacer' })
  if (plays.length > ACTIONS_MAX) return err({ type: 'TooManyActions' })
  const capPearls = stakeCapPearls(round.number, state.settings.rounds)
  const checked = checkedBets(drafts, capPearls)
  if (!checked.ok) return checked
  const bets = betsWithin({ pearls: seat.pearls, capPearls }, checked.value)
  const postings = move(number, 'house', sumOfStakes(bets))
  return ok([
    { type: 'LockedIn', seat: number, bets, plays: heldPlays(seat.hand, plays), postings },
  ])
}

function checkedBets(
  drafts: readonly DraftBet[],
  capPearls: number,
): Result<readonly DraftBet[], Refusal> {
  if (drafts.length > BETS_MAX) return err({ type: 'TooManyBets', betsMax: BETS_MAX })
  const twice = drafts.find(
    (bet, at) => drafts.findIndex((one) => one.racer === bet.racer && one.kind === bet.kind) !== at,
  )
  if (twice) return err({ type: 'RacerBackedTwice', racer: twice.racer })
  if (drafts.some(({ stakePearls }) => stakePearls < STAKE_MIN_PEARLS)) {
    return err({ type: 'StakeTooSmall', stakeMinPearls: STAKE_MIN_PEARLS })
  }
  const stakes = drafts.reduce((sum, { stakePearls }) => sum + stakePearls, 0)
  return stakes > capPearls ? err({ type: 'StakesAboveCap', capPearls }) : ok(drafts)
}
