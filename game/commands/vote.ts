import type { Context, Decision } from '../context.ts'
import type { Credential } from '../identity.ts'
import { USES_CLOSE_MS, VOTERS_MAX, VOTES_PER_KEY_MAX } from '../limits.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'

/** Somebody of the crowd votes for a racer and a card, or changes their mind. */
export function vote(
  state: State,
  voter: Credential,
  { racer, card }: { readonly racer: number; readonly card: number },
  ctx: Context,
): Decision {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (!state.settings.hasCrowd) return err({ type: 'SwitchedOff' })
  if (phase.type !== 'paddock') return err({ type: 'WrongPhase', phase: phase.type })
  const { endsAtMs } = phase.span
  if (endsAtMs !== null && ctx.nowMs > endsAtMs - USES_CLOSE_MS) return err({ type: 'VotesClosed' })
  if (racer >= phase.round.lineUp.length) return err({ type: 'NoSuchRacer' })
  if (card >= phase.round.crowdCards.length) return err({ type: 'NoSuchOffer' })
  const before = phase.votes.find((one) => one.voter === voter)
  if (before?.racer === racer && before.card === card) return ok([])
  if ((before?.times ?? 0) >= VOTES_PER_KEY_MAX) {
    return err({ type: 'TooManyVotes', votesMax: VOTES_PER_KEY_MAX })
  }
  if (!before && phase.votes.length >= VOTERS_MAX) return err({ type: 'VotesClosed' })
  return ok([{ type: 'VoteCast', voter, racer, card }])
}
