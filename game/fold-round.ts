import { raceCardOf } from './cards/deeds.ts'
import { afterSuffering, afterUsing, withCards, withPlayed } from './cards/hand.ts'
import { withSold } from './evolve-round.ts'
import { heardRound } from './fairness/told-round.ts'
import type { MyEntry, View } from './view.ts'
import type { ViewEventOf } from './view-event.ts'
import { phaseOf, withEntry, withMine } from './view-phase.ts'

// How a view changes by the events of a round, from its start to the end of its race.

export function roundStarted(view: View, event: ViewEventOf<'RoundStarted'>): View {
  const { span, dealt } = event
  const round = heardRound(event.round, view.proofs)
  const inRound = view.seats.map(({ seat }) => seat)
  const mine: MyEntry | null =
    dealt === 'hidden'
      ? null
      : {
          offers: dealt.offers.map((card) => ({ card, isSold: false })),
          rival: dealt.rival,
          locked: null,
          accused: null,
        }
  const withHand = withMine(view, (own) => ({
    ...own,
    ...(dealt === 'hidden' ? {} : withCards(own, dealt.cards)),
    chain: own.chain && { ...own.chain, isFresh: false },
  }))
  return { ...withHand, phase: { type: 'parade', span, round, inRound, mine, uses: [] } }
}

export function paddockOpened(view: View, { span }: ViewEventOf<'PaddockOpened'>): View {
  const { round, inRound, mine, uses } = phaseOf(view, 'parade')
  const locked = view.role === 'player' ? 'hidden' : []
  return { ...view, phase: { type: 'paddock', span, round, inRound, mine, uses, locked } }
}

export function cardBought(view: View, event: ViewEventOf<'CardBought'>): View {
  const { offer, loanPearls, changePearls } = event
  const card = phaseOf(view, 'paddock').mine?.offers[offer]?.card ?? []
  const bought = withMine(view, (mine) => ({
    ...mine,
    hand: mine.hand.concat(card),
    pearls: mine.pearls + changePearls,
    debtPearls: mine.debtPearls + loanPearls,
  }))
  return withEntry(bought, (entry) => withSold(entry, [offer]))
}

export function cardUsed(view: View, event: ViewEventOf<'CardUsed'>): View {
  const { seat, use, changePearls } = event
  const paddock = phaseOf(view, 'paddock')
  const used: View = { ...view, phase: { ...paddock, uses: [...paddock.uses, { seat, use }] } }
  return withMine(used, (mine) => ({
    ...mine,
    pearls: mine.pearls + changePearls,
    ...(mine.seat === seat
      ? afterUsing(mine, use)
      : { hand: afterSuffering(mine.hand, use, mine.seat) }),
  }))
}

export function lockedIn(view: View, event: ViewEventOf<'LockedIn'>): View {
  const { loanPearls, buys, bets, plays, isEarly, nonce, changePearls } = event
  const { mine: entry } = phaseOf(view, 'paddock')
  const bought = buys.flatMap((at) => entry?.offers[at]?.card ?? [])
  const paid = withMine(view, (mine) => ({
    ...mine,
    ...withPlayed(
      { ...mine, hand: [...mine.hand, ...bought] },
      plays.map(({ card }) => card),
    ),
    pearls: mine.pearls + changePearls,
    debtPearls: mine.debtPearls + loanPearls,
    chain: nonce === null ? mine.chain : { tip: nonce, isFresh: false },
  }))
  return withEntry(paid, (own) => ({
    ...withSold(own, buys),
    locked: { loanPearls, buys, bets, plays, isEarly, nonce },
  }))
}

export function cardsRevealed(view: View, event: ViewEventOf<'CardsRevealed'>): View {
  const { round, inRound, mine, uses } = phaseOf(view, 'paddock')
  const { tally, span, cards, swaps, onTrial, cardMs } = event
  const turned = { tally, cards, swaps, onTrial, cardMs }
  return { ...view, phase: { type: 'reveal', span, round, inRound, mine, uses, ...turned } }
}

export const accused = (view: View, { accused }: ViewEventOf<'Accused'>): View =>
  withEntry(view, (entry) => ({ ...entry, accused }))

export function raceStarted(view: View, event: ViewEventOf<'RaceStarted'>): View {
  const { cardMs: _, ...reveal } = phaseOf(view, 'reveal')
  const { span, clock, bets, antePearls } = event
  const paid = withMine(view, (one) => ({ ...one, pearls: one.pearls - antePearls }))
  return {
    ...paid,
    phase: {
      ...reveal,
      type: 'race',
      span,
      bets,
      clock,
      moves: [],
      isOpen: true,
    },
  }
}

export function moved(view: View, { moves }: ViewEventOf<'RacersMoved'>): View {
  const race = phaseOf(view, 'race')
  const stepped: View = { ...view, phase: { ...race, moves: [...race.moves, ...moves] } }
  return moves.reduce((before, { seat, kind }) => {
    const card = raceCardOf(kind)
    if (card === null || seat !== before.mine?.seat) return before
    return withMine(before, (mine) => ({ ...mine, ...withPlayed(mine, [card]) }))
  }, stepped)
}
