import { deedsOf } from './cards/deeds.ts'
import { newlyOnHormone } from './cards/effects.ts'
import type { EventOf } from './event.ts'
import { betsOf, ownStakePearls } from './money/bets.ts'
import { standingsOf } from './money/standings.ts'
import { assert } from './result.ts'
import { type PastRound, phaseOf, type State } from './state.ts'
import { withSeat } from './viewer.ts'

/** What the end of a race does: what came back, what is known now, and what is remembered of it. */
export function paidOut(state: State, event: EventOf<'PaidOut'>): State {
  const { round, entries, cards, seed, finish, shouts } = phaseOf(state, 'race')
  assert(finish, 'a race is paid out when it has been run')
  const { span, paidPearls } = event
  const bets = betsOf(entries).map((bet, at) => ({ ...bet, paidPearls: paidPearls[at] as number }))
  const past: PastRound = {
    round: round.number,
    deeds: deedsOf(round, entries, cards),
    bets,
    shouts: shouts.map(({ seat }) => seat),
  }
  return {
    ...shownNow(state),
    past: [...state.past, past],
    phase: {
      type: 'payout',
      span,
      round,
      cards,
      bets,
      standings: standingsOf(state.seats),
      outcome: { type: 'run', placings: finish.placings, seed },
    },
  }
}

/** Stakes go back by postings, cards to their hands; what a card of this race began is undone. */
export function raceVoided(state: State, { span }: EventOf<'RaceVoided'>): State {
  const { phase } = state
  assert('entries' in phase, 'a race that is void is under way')
  const { round, entries } = phase
  const cards = 'cards' in phase ? phase.cards : []
  const returned = entries.reduce(
    (before, { seat, locked }) =>
      withSeat(before, seat, (owner) => ({
        ...owner,
        hand: [...owner.hand, ...(locked?.plays ?? []).map(({ card }) => card)],
      })),
    state,
  )
  const cured = newlyOnHormone(round.lineUp, cards)
  return {
    ...shownNow(returned),
    hormones: state.hormones.filter((species) => !cured.includes(species)),
    phase: {
      type: 'payout',
      span,
      round,
      cards,
      bets: betsOf(entries).map((bet) => ({ ...bet, paidPearls: ownStakePearls(bet) })),
      standings: standingsOf(state.seats),
      outcome: { type: 'void' },
    },
  }
}

const shownNow = (state: State): State => ({
  ...state,
  seats: state.seats.map((seat) => ({ ...seat, shownPearls: seat.pearls })),
})

export function playedAgain(state: State, event: EventOf<'PlayedAgain'>): State {
  const seats = state.seats.map((seat) => ({ ...seat, hand: [], seed: null, profileChanges: 0 }))
  return {
    ...shownNow({ ...state, seats }),
    hormones: [],
    joins: {},
    past: [],
    phase: { type: 'lobby', span: event.span },
  }
}
