import { botMove } from '../bots/move.ts'
import type { Decision } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { Seat, State } from '../state.ts'
import { view } from '../view.ts'
import { buyCard } from './buy-card.ts'
import { lockIn } from './lock-in.ts'

/** All bots buy and lock in: each sees what a player in that seat may see, and nothing else. */
export function moveBots(state: State): readonly GameEvent[] {
  const bots = state.seats.filter(({ sitter }) => sitter !== 'human')
  return bots.flatMap((bot) => moveBot(state, bot))
}

function moveBot(state: State, { seat, sitter, seed }: Seat): readonly GameEvent[] {
  if (sitter === 'human' || seed === null || state.phase.type !== 'paddock') return []
  const entry = state.phase.entries.find((one) => one.seat === seat)
  if (!entry || entry.locked) return []
  const move = botMove(view(state, { role: 'player', seat }), sitter, seed)
  const bought = move.buy === null ? [] : eventsOf(buyCard(state, seat, move.buy))
  const after = bought.reduce<State>(evolve, state)
  const locked = lockIn(after, seat, move.bets, move.plays)
  // A bot that asked for what the rules refuse still ends its turn.
  return [...bought, ...(locked.ok ? locked.value : eventsOf(lockIn(after, seat, [], [])))]
}

const eventsOf = (decision: Decision): readonly GameEvent[] => (decision.ok ? decision.value : [])
