import type { Draft } from '../../../game/draft.ts'
import type { Round } from '../../../game/round.ts'
import { draft as draftShape } from '../../../game/wire/messages.ts'
import { parse } from '../../../game/wire/shape.ts'

const keyOf = (code: string) => `scuttle.draft.${code}`

/** The number alone comes again when a game is played again; the seed of its odds does not. */
const roundKey = ({ number, oddsSeed }: Round) => `${number}.${oddsSeed.join('.')}`

/** Keeps the draft of a game's round over a reload. Only the newest round of a game is kept. */
export function saveDraft(code: string, round: Round, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify([roundKey(round), draftShape.pack(draft)]))
  } catch {
    // A full or forbidden storage costs the draft at the next reload, and nothing now.
  }
}

/** The draft that was kept for this very round, or null. */
export function loadDraft(code: string, round: Round): Draft | null {
  try {
    return parseDraft(JSON.parse(localStorage.getItem(keyOf(code)) ?? 'null'), roundKey(round))
  } catch {
    return null
  }
}

/** What was stored, believed only where it has the shape of a draft for that round. */
export function parseDraft(stored: unknown, round: string): Draft | null {
  return Array.isArray(stored) && stored[0] === round ? parse(draftShape, stored[1]) : null
}
