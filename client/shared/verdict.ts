import type { CardId } from '../../game/card.ts'
import { itemOf } from '../../game/cards/cards.ts'
import type { Verdict } from '../../game/round.ts'
import { words } from './words.ts'

/** What became of a turned card, and by what. */
export function verdictText(card: CardId, verdict: Verdict): string {
  const counter = itemOf(card)?.stoppedBy ?? null
  if (verdict === 'stopped' && counter !== null) return words.blockedBy(words.cards[counter].name)
  if (verdict === 'idle' && card === 'switcheroo') return words.nothingToSwap
  if (verdict === 'idle' && card === 'spot-check') return words.findsNothing
  return words.verdicts[verdict]
}
