import type { Round, Target } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { speciesAt } from './racer-face.tsx'

/** What a card is put on, in words; empty where that is nothing. */
export function targetText(round: Round, target: Target): string {
  const name = (racer: number) => speciesAt(round, racer).name
  switch (target.type) {
    case 'racer':
      return words.phone.hand.playedOn(name(target.racer))
    case 'racers':
      return words.phone.hand.between(name(target.first), name(target.second))
    case 'bet':
      return words.phone.hand.onBet(words.betKinds[target.kind], name(target.racer))
    default:
      return ''
  }
}
