import { type GameEvent, isEphemeral } from './event.ts'
import { isVisibleTo } from './redact.ts'
import type { State, Told } from './state.ts'

export const freshTold: Told = { host: 0, crowd: 0, seats: {} }

/** The numbering after an event: each viewer counts what that viewer is told, and nothing else. */
export function addTold({ told, seats }: State, event: GameEvent): Told {
  if (isEphemeral(event)) return told
  const one = (isTold: boolean) => (isTold ? 1 : 0)
  const numbers: Record<number, number> = {}
  for (const { seat } of seats) {
    if (event.type === 'SeatLeft' && event.seat === seat) continue
    numbers[seat] = (told.seats[seat] ?? 0) + one(isVisibleTo(event, { role: 'player', seat }))
  }
  // Above all that anybody was told: who had another seat before must not seem to be up to date.
  if (event.type === 'SeatTaken') {
    numbers[event.seat] = Math.max(told.host, ...Object.values(told.seats)) + 1
  }
  return {
    host: told.host + one(isVisibleTo(event, { role: 'host' })),
    crowd: told.crowd + one(isVisibleTo(event, { role: 'crowd' })),
    seats: numbers,
  }
}
