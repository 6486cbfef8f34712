import type { CardId } from '../../game/card.ts'
import { itemOf } from '../../game/cards/cards.ts'
import type { Verdict } from '../../game/round.ts'
import { words } from './words.ts'

/** What became of a turned card, and by what. */
export function verdictText({ card, verdict }: { card: CardId; verdict: Verdict }): string {
  const counter = itemOf(card)?.stoppedBy ?? null
  return verdict === 'stopped' && counter !== null
    ? words.blockedBy(words.cards[counter].name)
    : words.verdicts[verdict]
}
