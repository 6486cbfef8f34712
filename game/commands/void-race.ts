import type { Context } from '../context.ts'
import { doubledPearls } from '../draft.ts'
import type { EventOf, GameEvent } from '../event.ts'
import { sumOfStakes } from '../money/bets.ts'
import type { PhaseOf } from '../phase.ts'
import { move } from '../posting.ts'
import type { CoreHash } from '../race.ts'
import type { Ante, Entry } from '../round.ts'
import { timingsOf } from '../settings.ts'
import { RULES_VERSION, type State } from '../state.ts'
import { spanFor } from './span.ts'

/**
 * A deployment has another core or other rules than the round began with: a race that has not been
 * run to its end is void. Stakes and antes go back, and so do the cards that were declared.
 */
export function checkCore(state: State, coreHash: CoreHash, ctx: Context): readonly GameEvent[] {
  const { phase } = state
  if (!('entries' in phase) || (phase.type === 'race' && phase.finish)) return []
  const { round } = phase
  if (round.coreHash === coreHash && round.rulesVersion === RULES_VERSION) return []
  return [voidedNow(state, phase, ctx)]
}

/** Stakes, antes and declared cards of a round go back. */
export function voidedNow(
  { settings, pausedAtMs }: State,
  phase: PhaseOf<'parade' | 'paddock' | 'reveal' | 'race'>,
  ctx: Context,
): EventOf<'RaceVoided'> {
  const antes = phase.type === 'race' ? phase.antes : []
  return {
    type: 'RaceVoided',
    postings: phase.entries.flatMap((entry) => move('house', entry.seat, returned(entry, antes))),
    // A pause is still to be added to what begins in it.
    span: spanFor({ nowMs: pausedAtMs ?? ctx.nowMs }, timingsOf(settings).payoutMs),
  }
}

/** Stakes with that of a Double or Nothing, and the ante. */
function returned({ seat, locked }: Entry, antes: readonly Ante[]): number {
  const { bets = [], plays = [] } = locked ?? {}
  const doubled = plays.reduce(
    (sum, { target }) => sum + (target.type === 'bet' ? (doubledPearls(target, bets) ?? 0) : 0),
    0,
  )
  const ante = antes.find((one) => one.seat === seat)?.pearls ?? 0
  return sumOfStakes(bets) + doubled + ante
}
