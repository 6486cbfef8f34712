import type { CardId } from '../../game/card.ts'
import { itemOf } from '../../game/cards/cards.ts'
import type { Verdict } from '../../game/round.ts'
import { words } from './words.ts'

/** Cards that look for something, and may find none. */
const FINDERS: readonly CardId[] = ['spot-check', 'pickpocket', 'shakedown']

/** What became of a card, and by what. */
export function verdictText(card: CardId, verdict: Verdict): string {
  const counter = itemOf(card)?.stoppedBy ?? null
  if (verdict === 'stopped' && counter !== null) return words.blockedBy(words.cards[counter].name)
  if (verdict === 'idle' && card === 'switcheroo') return words.nothingToSwap
  if (verdict === 'idle' && FINDERS.includes(card)) return words.findsNothing
  return words.verdicts[verdict]
}
