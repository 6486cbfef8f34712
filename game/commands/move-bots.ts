import { botDraft } from '../bots/move.ts'
import { botUse } from '../bots/use.ts'
import type { Context, Decision } from '../context.ts'
import { EMPTY_DRAFT } from '../draft.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import { isBot, type Seat, type State } from '../state.ts'
import { view } from '../view.ts'
import { lockIn } from './lock-in.ts'
import { useCard } from './use-card.ts'

/** All bots use cards and lock in, one after the other: each sees what a player in that seat may see, and nothing else. */
export function moveBots(state: State, ctx: Context): readonly GameEvent[] {
  const bots = state.seats.filter(({ sitter }) => isBot(sitter))
  let now = state
  return bots.flatMap((bot) => {
    const events = moveBot(now, bot, ctx)
    now = events.reduce<State>(evolve, now)
    return events
  })
}

function moveBot(state: State, { seat, sitter, seed }: Seat, ctx: Context): readonly GameEvent[] {
  if (!isBot(sitter) || seed === null || state.phase.type !== 'paddock') return []
  const entry = state.phase.entries.find((one) => one.seat === seat)
  if (!entry || entry.locked) return []
  const sees = (now: State) => view(now, { role: 'player', seat })
  const use = botUse(sees(state), sitter, seed)
  const used = use === null ? [] : eventsOf(useCard(state, seat, use, ctx))
  const after = used.reduce<State>(evolve, state)
  const locked = lockIn(after, seat, botDraft(sees(after), sitter, seed), null)
  // A bot that asked for what the rules refuse still ends its turn.
  return [...used, ...(locked.ok ? locked.value : eventsOf(lockIn(after, seat, EMPTY_DRAFT, null)))]
}

const eventsOf = (decision: Decision): readonly GameEvent[] => (decision.ok ? decision.value : [])
