import type { CardId } from '../card.ts'
import { isPoor } from '../cards/alms.ts'
import { combedPearls } from '../cards/beachcomber.ts'
import { CARDS, isHarmful } from '../cards/cards.ts'
import type { ClientRequest } from '../command.ts'
import { actionsIn, actionsMax, isGagged } from '../draft.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import type { SeatNumber, Target } from '../round.ts'
import type { Temperament } from '../state.ts'
import type { Mine, View } from '../view.ts'
import { isHelpful } from './judgement.ts'
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
  const actions = actionsMax(round.number, settings.rounds) - actionsIn(uses, mine.seat)
  // A lead in cards or a silent rival is worth less than an item that works.
  const items = mine.hand.filter((card) => isHarmful(card) || isHelpful(card)).length
  const needed = (card: CardId) => (card === 'shakedown' || card === 'gag-order' ? items : 0)
  const usable = mine.hand.filter((card) => {
    const facts = CARDS[card]
    return 'use' in facts && (!facts.isAction || actions > needed(card))
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
      const isLast = phase.round.number === view.settings.rounds
      const [dearest] = mine.discards
        .filter((one) => combedPearls(one) <= mine.pearls && isWanted(one, isLast))
        .toSorted((a, b) => CARDS[b].pricePearls - CARDS[a].pricePearls)
      return dearest ? { type: 'card', card: dearest } : null
    }
    default:
      return null
  }
}

/** Whether a bot that has used a card in this round could play this one, too, or later. */
function isWanted(card: CardId, isLastRound: boolean): boolean {
  const isForPeople = card === 'alms' || card === 'monosyllables'
  return card !== 'beachcomber' && !isForPeople && !(isLastRound && 'use' in CARDS[card])
}
