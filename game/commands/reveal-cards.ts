import { isHarmful } from '../cards/cards.ts'
import { turnRound } from '../cards/turn.ts'
import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { REVEAL_MAX_MS, SLOW_CARDS_MAX, TRIAL_MS } from '../limits.ts'
import type { PhaseOf } from '../phase.ts'
import { type Rng, rngOf } from '../random.ts'
import type { TurnedCard } from '../round.ts'
import { timingsOf } from '../settings.ts'
import type { State } from '../state.ts'
import { spanFor } from './span.ts'

/** All swaps and item cards of the round, to be turned one by one by the clock; one is tried. */
export function revealCards(
  state: State,
  { round, entries }: PhaseOf<'paddock'>,
  ctx: Context,
): EventOf<'CardsRevealed'> {
  const timings = timingsOf(state.settings)
  const { swaps, cards } = turnRound(round.lineUp, entries)
  const onTrial = state.settings.hasTrials ? triedOf(cards, rngOf(ctx.drawSeed(), 'trial')) : null
  const trialMs = onTrial === null ? 0 : TRIAL_MS
  const turns = Math.max(1, swaps.length + cards.length)
  const each = turns > SLOW_CARDS_MAX ? timings.cardMs / 2 : timings.cardMs
  const cardMs = Math.floor(Math.min(each, (REVEAL_MAX_MS - trialMs) / turns))
  // Where no phase ends by itself, this one waits for the host as well.
  const lengthMs = timings.paradeMs === null ? null : turns * cardMs + trialMs
  return { type: 'CardsRevealed', swaps, cards, onTrial, cardMs, span: spanFor(ctx, lengthMs) }
}

/** One harmful card by chance, of those that work where some do. */
function triedOf(cards: readonly TurnedCard[], rng: Rng): number | null {
  const harmful = [...cards.keys()].filter((at) => isHarmful((cards[at] as TurnedCard).card))
  const working = harmful.filter((at) => cards[at]?.verdict === 'works')
  const among = working.length > 0 ? working : harmful
  return among.length > 0 ? rng.pick(among) : null
}
