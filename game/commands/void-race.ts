import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { betsOf, ownStakePearls } from '../money/bets.ts'
import { move } from '../posting.ts'
import type { CoreHash } from '../race.ts'
import { timingsOf } from '../settings.ts'
import { RULES_VERSION, type State } from '../state.ts'
import { spanFor } from './span.ts'

/**
 * A deployment has another core or other rules than the round began with: a race that has not been
 * run to its end is void. Stakes go back, and so do the cards that were played.
 */
export function checkCore(state: State, coreHash: CoreHash, ctx: Context): readonly GameEvent[] {
  const { phase } = state
  if (!('entries' in phase) || (phase.type === 'race' && phase.finish)) return []
  const { round, entries } = phase
  if (round.coreHash === coreHash && round.rulesVersion === RULES_VERSION) return []
  const bets = betsOf(entries)
  return [
    {
      type: 'RaceVoided',
      postings: bets.flatMap((bet) => move('house', bet.seat, ownStakePearls(bet))),
      // A pause is still to be added to what begins in it.
      span: spanFor({ nowMs: state.pausedAtMs ?? ctx.nowMs }, timingsOf(state.settings).payoutMs),
    },
  ]
}
