import { botAccusation } from '../bots/accuse.ts'
import type { GameEvent } from '../event.ts'
import type { PhaseOf } from '../phase.ts'
import { isBot, type State } from '../state.ts'
import { view } from '../view.ts'

/** Every bot of the round names somebody where a card is on trial. */
export function botAccusations(state: State, phase: PhaseOf<'reveal'>): GameEvent[] {
  const { onTrial, entries, accusations } = phase
  if (onTrial === null) return []
  return state.seats.flatMap(({ seat, sitter, seed }): GameEvent[] => {
    const isPlaying = entries.some((entry) => entry.seat === seat)
    // Whoever was sent away from the seat may have named somebody already.
    const hasNamed = accusations.some((one) => one.seat === seat)
    if (!isBot(sitter) || seed === null || !isPlaying || hasNamed) return []
    const accused = botAccusation(view(state, { role: 'player', seat }), seed)
    return accused === null ? [] : [{ type: 'Accused', seat, accused }]
  })
}
