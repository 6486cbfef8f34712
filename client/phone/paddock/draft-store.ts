import { CARD_IDS, type CardId } from '../../../game/card.ts'
import type { DraftBet } from '../../../game/command.ts'
import { BETS_MAX } from '../../../game/limits.ts'
import type { CardPlay, Round } from '../../../game/state.ts'
import type { Draft } from './draft.ts'

const keyOf = (code: string) => `scuttle.draft.${code}`

/** The number alone comes again when a game is played again; the seed of its odds does not. */
const roundKey = ({ number, oddsSeed }: Round) => `${number}.${oddsSeed.join('.')}`

/** Keeps the draft of a game's round over a reload. Only the newest round of a game is kept. */
export function saveDraft(code: string, round: Round, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify({ round: roundKey(round), ...draft }))
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

/** What was stored, believed only as far as it has the shape of a draft for that round. */
export function parseDraft(stored: unknown, round: string): Draft | null {
  if (!isRecord(stored) || stored.round !== round || !Array.isArray(stored.bets)) return null
  const bets = stored.bets.slice(0, BETS_MAX).flatMap(parseBet)
  return { bets, play: parsePlay(stored.play) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

function parseBet(stored: unknown): DraftBet[] {
  if (!isRecord(stored)) return []
  const { racer, stakePearls } = stored
  return isWhole(racer) && isWhole(stakePearls) ? [{ racer, kind: 'win', stakePearls }] : []
}

function parsePlay(stored: unknown): CardPlay | null {
  if (!isRecord(stored) || !isWhole(stored.racer)) return null
  const card = CARD_IDS.find((id): id is CardId => id === stored.card)
  return card === undefined ? null : { card, racer: stored.racer }
}
