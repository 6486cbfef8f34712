import { isPoor } from '../cards/alms.ts'
import { CARDS } from '../cards/cards.ts'
import type { ClientRequest } from '../command.ts'
import { actionsIn, actionsMax, isGagged } from '../draft.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import type { SeatNumber, Target } from '../round.ts'
import type { Temperament } from '../state.ts'
import type { Mine, View } from '../view.ts'
import { TEMPERS } from './temper.ts'

type UseCard = Extract<ClientRequest, { type: 'UseCard' }>

/** The card that acts at once which a bot uses before it locks in, or null. */
export function botUse(view: View, temperament: Temperament, seed: Seed): UseCard | null {
  const { phase, mine, settings } = view
  if (phase.type !== 'paddock' || !mine || !phase.mine) return null
  const { round, uses } = phase
  const rng = rngOf(seed, 'use', round.number, 'bot')
  const isWilling = rng.fraction() < TEMPERS[temperament].useShare
  if (!isWilling || isGagged(uses, mine.seat)) return null
  const hasAction = actionsIn(uses, mine.seat) < actionsMax(round.number, settings.rounds)
  const usable = mine.hand.filter((card) => {
    const facts = CARDS[card]
    return 'use' in facts && (hasAction || !facts.isAction)
  })
  const wishes = usable.flatMap((card): UseCard[] => {
    const target = targetOf(card, view, mine, rng)
    return target ? [{ type: 'UseCard', card, offer: null, loanSteps: 0, target }] : []
  })
  return wishes.length > 0 ? rng.pick(wishes) : null
}

function targetOf(card: UseCard['card'], view: View, mine: Mine, rng: Rng): Target | null {
  const { phase } = view
  if (phase.type !== 'paddock') return null
  const others = view.seats.filter(
    ({ seat, sitter }) => seat !== mine.seat && sitter !== 'crowd' && phase.inRound.includes(seat),
  )
  if (others.length === 0) return null
  const richest = others.toSorted((a, b) => b.pearls - a.pearls || a.seat - b.seat)
  const players = (...seats: readonly (SeatNumber | undefined)[]): Target => ({
    type: 'players',
    seats: seats.flatMap((seat) => seat ?? []),
  })
  switch (card) {
    case 'pickpocket':
      return players(richest[0]?.seat)
    case 'shakedown':
    case 'monosyllables':
      return players(rng.pick(others).seat)
    case 'gag-order':
      return players(richest[0]?.seat, richest[1]?.seat)
    case 'alms': {
      const shown = view.seats.map(({ seat, pearls, debtPearls }) => ({
        seat,
        shownPearls: pearls,
        shownDebtPearls: debtPearls,
      }))
      const poor = others.filter(({ seat }) => isPoor(shown, seat))
      return poor.length > 0 ? players(rng.pick(poor).seat) : null
    }
    case 'periscope':
    case 'inside-tip':
      return { type: 'none' }
    case 'beachcomber': {
      const wanted = mine.discards.filter(
        (one) => one !== 'beachcomber' && CARDS[one].pricePearls <= mine.pearls,
      )
      return wanted.length > 0 ? { type: 'card', card: rng.pick(wanted) } : null
    }
    default:
      return null
  }
}
