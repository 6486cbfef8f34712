import { SEATS_MAX } from './limits.ts'
import { roomFor } from './room.ts'
import type { State } from './state.ts'
import type { GameSummary } from './wire/http.ts'

/** What a game can say of itself to anybody who asks by its code. */
export type KnownOfGame = Omit<GameSummary, 'joinUrl'>

export const summaryOf = (state: State): KnownOfGame => ({
  code: state.code,
  phase: state.phase.type,
  seats: state.seats.filter(({ sitter }) => sitter !== 'crowd').length,
  seatsMax: SEATS_MAX,
  isJoinable: roomFor(state).ok,
})
