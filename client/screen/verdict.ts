import type { CardId } from '../../game/card.ts'
import { itemOf } from '../../game/cards/cards.ts'
import type { Verdict } from '../../game/round.ts'
import { words } from '../shared/words.ts'

const say = words.screen.verdicts

/** What became of a card, in words that say why. */
export function verdictText(card: CardId, verdict: Verdict): string {
  const counter = itemOf(card)?.stoppedBy ?? null
  if (verdict === 'stopped' && counter !== null) return say.stoppedBy(words.cards[counter].name)
  if (verdict !== 'idle') return words.verdicts[verdict]
  if (card === 'switcheroo') return say.nothingToSwap
  return card === 'spot-check' ? say.findsNothing : say.nothingToStop
}
