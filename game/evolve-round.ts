import { raceCardOf } from './cards/deeds.ts'
import { newlyOnHormone } from './cards/effects.ts'
import { afterSuffering, afterUsing, withCards, withPlayed } from './cards/hand.ts'
import type { EventOf } from './event.ts'
import { CROWD_SEAT } from './limits.ts'
import type { PhaseOf } from './phase.ts'
import { assert } from './result.ts'
import type { Entry, SeatNumber } from './round.ts'
import { phaseOf, type State } from './state.ts'
import { withSeat } from './viewer.ts'

// How a state changes by the events of a round, from its start to the end of its race.

export function roundStarted(state: State, event: EventOf<'RoundStarted'>): State {
  const entries = event.dealt.map(({ seat, offers, rival }) => ({
    seat,
    offers: offers.map((card) => ({ card, isSold: false })),
    rival,
    locked: null,
  }))
  const dealt = event.dealt.reduce(
    (before, { seat, cards, seed }) =>
      withSeat(before, seat, (owner) => ({
        ...owner,
        ...withCards(owner, cards),
        seed: seed ?? owner.seed,
        chain: owner.chain && { ...owner.chain, isFresh: false },
      })),
    state,
  )
  const { span, round, secret } = event
  return { ...dealt, phase: { type: 'parade', span, round, secret, entries, votes: [], uses: [] } }
}

/** The Crowd plays from this very round on: it takes its seat by locking in. */
export function crowdSeated(state: State): State {
  const paddock = phaseOf(state, 'paddock')
  const offers = paddock.round.crowdCards.map((card) => ({ card, isSold: false }))
  const entry: Entry = { seat: CROWD_SEAT, offers, rival: null, locked: null }
  return { ...state, phase: { ...paddock, entries: [...paddock.entries, entry] } }
}

export function voteCast(state: State, { voter, racer, card }: EventOf<'VoteCast'>): State {
  const paddock = phaseOf(state, 'paddock')
  const times = (paddock.votes.find((one) => one.voter === voter)?.times ?? 0) + 1
  const others = paddock.votes.filter((one) => one.voter !== voter)
  const votes = [...others, { voter, racer, card, times }]
  return { ...state, phase: { ...paddock, votes } }
}

export function cheerHeard(state: State, event: EventOf<'CheerHeard'>): State {
  const { racer, times, passedOn, atMs } = event
  return inRace(state, (race) => {
    const counts = race.cheers.counts.map((count, at) => count + (at === racer ? times : 0))
    const cheers = passedOn
      ? { counts: counts.map(() => 0), passedOnAtMs: atMs }
      : { ...race.cheers, counts }
    return { ...race, cheers }
  })
}

/** A card that is bought to be used at once: for that moment a hand may hold one too many. */
export function cardBought(state: State, event: EventOf<'CardBought'>): State {
  const { seat: number, offer, loanPearls } = event
  const sold = withEntry(state, number, (entry) => withSold(entry, [offer]))
  const { entries } = phaseOf(sold, 'paddock')
  const card = entries.find(({ seat }) => seat === number)?.offers[offer]?.card ?? []
  return withSeat(sold, number, (seat) => ({
    ...seat,
    hand: seat.hand.concat(card),
    debtPearls: seat.debtPearls + loanPearls,
  }))
}

export function cardUsed(state: State, event: EventOf<'CardUsed'>): State {
  const { seat, use } = event
  const paddock = phaseOf(state, 'paddock')
  const seats = state.seats.map((one) => {
    const hand = afterSuffering(one.hand, use, one.seat)
    return one.seat === seat ? { ...one, ...afterUsing(one, use) } : { ...one, hand }
  })
  return { ...state, seats, phase: { ...paddock, uses: [...paddock.uses, { seat, use }] } }
}

export function lockedIn(state: State, event: EventOf<'LockedIn'>): State {
  const { seat: number, loanPearls, buys, bets, plays, isEarly, nonce } = event
  const sold = withEntry(state, number, (entry) => ({
    ...withSold(entry, buys),
    locked: { loanPearls, buys, bets, plays, isEarly, nonce },
  }))
  const { entries } = phaseOf(sold, 'paddock')
  const offers = entries.find((entry) => entry.seat === number)?.offers ?? []
  const bought = buys.flatMap((at) => offers[at]?.card ?? [])
  return withSeat(sold, number, (seat) => ({
    ...seat,
    ...withPlayed(
      { ...seat, hand: [...seat.hand, ...bought] },
      plays.map(({ card }) => card),
    ),
    debtPearls: seat.debtPearls + loanPearls,
    chain: nonce === null ? seat.chain : { tip: nonce, isFresh: false },
  }))
}

/** An entry with these of its offers sold. */
export const withSold = <E extends Pick<Entry, 'offers'>>(
  entry: E,
  sold: readonly number[],
): E => ({
  ...entry,
  offers: entry.offers.map((offer, at) => (sold.includes(at) ? { ...offer, isSold: true } : offer)),
})

export function cardsRevealed(state: State, event: EventOf<'CardsRevealed'>): State {
  const paddock = phaseOf(state, 'paddock')
  const { span, cards, swaps, onTrial, cardMs } = event
  return {
    ...state,
    hormones: [...state.hormones, ...newlyOnHormone(paddock.round.lineUp, cards)],
    phase: {
      ...paddock,
      type: 'reveal',
      span,
      cards,
      swaps,
      onTrial,
      accusations: [],
      cardMs,
    },
  }
}

export function accused(state: State, { seat, accused }: EventOf<'Accused'>): State {
  const reveal = phaseOf(state, 'reveal')
  const accusations = [...reveal.accusations, { seat, accused }]
  return { ...state, phase: { ...reveal, accusations } }
}

export function raceStarted(state: State, event: EventOf<'RaceStarted'>): State {
  const { cardMs: _, ...reveal } = phaseOf(state, 'reveal')
  const { span, seed, clock, antes } = event
  return {
    ...state,
    phase: {
      ...reveal,
      type: 'race',
      span,
      seed,
      clock,
      antes,
      steppedTick: clock.tick,
      moves: [],
      heard: [],
      cheers: { counts: reveal.round.lineUp.map(() => 0), passedOnAtMs: 0 },
      finish: null,
    },
  }
}

export function raceStepped(state: State, { toTick, moves }: EventOf<'RaceStepped'>): State {
  const stepped = inRace(state, (race) => ({
    ...race,
    steppedTick: toTick,
    moves: [...race.moves, ...moves],
    heard: [],
  }))
  return moves.reduce((before, { seat, kind }) => {
    const card = raceCardOf(kind)
    if (card === null) return before
    return withSeat(before, seat, (owner) => ({ ...owner, ...withPlayed(owner, [card]) }))
  }, stepped)
}

function withEntry(state: State, number: SeatNumber, change: (entry: Entry) => Entry): State {
  const { phase } = state
  assert('entries' in phase, 'a seat has an entry in a round only')
  const entries = phase.entries.map((entry) => (entry.seat === number ? change(entry) : entry))
  return { ...state, phase: { ...phase, entries } }
}

export function inRace(state: State, change: (race: PhaseOf<'race'>) => PhaseOf<'race'>): State {
  return { ...state, phase: change(phaseOf(state, 'race')) }
}
