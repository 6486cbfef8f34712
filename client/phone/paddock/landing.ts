import type { CardId } from '../../../game/card.ts'
import type { BetKind, SeatNumber, Target } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import type { Phone } from '../phone.tsx'
import { isStanding } from './draft.ts'
import type { Drafting } from './drafting.ts'
import { instantOf } from './held.ts'
import { isForRacers, picked } from './picking.ts'
import { playersFor } from './players-for.ts'

/** What a card may be thrown at; `table`: it is for nobody in particular, or asks on. */
type LandingPlace =
  | { readonly type: 'racer'; readonly racer: number }
  | { readonly type: 'bet'; readonly racer: number; readonly kind: BetKind }
  | {
      readonly type: 'player'
      readonly seat: SeatNumber
      readonly name: string
      readonly avatar: number
    }
  | { readonly type: 'table' }

/** A place to throw a card at, and whether the rules would take it there. */
export type Landing = LandingPlace & { readonly isLegal: boolean }

/** All that a card may be thrown at. */
export function landingsFor(
  card: CardId,
  phase: PhaseViewOf<'paddock'>,
  phone: Phone,
  { draft, holder }: Drafting,
): readonly Landing[] {
  const stands = (target: Target) => isStanding({ card, target }, draft(), holder())
  if (isForRacers(card)) {
    return phase.round.lineUp.map((_, racer) => {
      const next = picked({ card, first: null }, racer)
      return { type: 'racer', racer, isLegal: !('target' in next) || stands(next.target) }
    })
  }
  if (card === 'double-or-nothing') {
    return draft().bets.map(({ racer, kind }) => {
      const bet = { type: 'bet', racer, kind } as const
      return { ...bet, isLegal: stands(bet) }
    })
  }
  const wants = instantOf(card)?.target
  if (wants === 'player' || wants === 'two-players') {
    return playersFor(card === 'alms', phase, phone).map(({ seat, name, avatar, isBarred }) => ({
      type: 'player',
      seat,
      name,
      avatar,
      isLegal: !isBarred,
    }))
  }
  return [{ type: 'table', isLegal: true }]
}
