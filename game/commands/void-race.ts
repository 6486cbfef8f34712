import { newlyOnHormone } from '../cards/effects.ts'
import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { move } from '../posting.ts'
import type { CoreHash } from '../race.ts'
import { timingsOf } from '../settings.ts'
import { RULES_VERSION, type State } from '../state.ts'
import { betsOf } from '../view.ts'
import { spanFor } from './span.ts'
import { standingsAfter } from './standings.ts'

/**
 * A deployment has another core or other rules than the round began with: a race that has not been
 * run to its end is void. Stakes go back, and so do the cards that were played.
 */
export function checkCore(state: State, coreHash: CoreHash, ctx: Context): readonly GameEvent[] {
  const { phase } = state
  if (!('entries' in phase) || (phase.type === 'race' && phase.finish)) return []
  const { round, entries } = phase
  if (round.coreHash === coreHash && round.rulesVersion === RULES_VERSION) return []
  const bets = betsOf(entries).map((bet) => ({
    ...bet,
    paidPearls: bet.isFree ? 0 : bet.stakePearls,
  }))
  const postings = bets.flatMap(({ seat, paidPearls }) => move('house', seat, paidPearls))
  const returned = entries
    .map(({ seat, locked }) => ({ seat, cards: (locked?.plays ?? []).map(({ card }) => card) }))
    .filter(({ cards }) => cards.length > 0)
  return [
    {
      ...{ type: 'RaceVoided', bets, postings, returned },
      cured: 'cards' in phase ? newlyOnHormone(round.lineUp, phase.cards) : [],
      standings: standingsAfter(state, postings),
      span: spanFor(ctx, timingsOf(state.settings).payoutMs),
    },
  ]
}
