import { assertNever } from '../../../game/result.ts'
import type { SeatNumber } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import type { Taunt } from './taunts.ts'

const say = words.screen.paddock.taunts

/** A taunt in the words of the room. */
export function tauntText(taunt: Taunt, nameOf: (seat: SeatNumber) => string): string {
  const name = nameOf(taunt.seat)
  switch (taunt.type) {
    case 'leads':
    case 'won':
    case 'lost':
      return say[taunt.type](name, words.pearls(taunt.pearls))
    case 'level':
      return say.level(name, nameOf(taunt.other))
    case 'climbed':
    case 'fell':
      return say[taunt.type](name, taunt.places)
    case 'last':
    case 'still':
      return say[taunt.type](name)
    default:
      return assertNever(taunt)
  }
}
