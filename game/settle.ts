import { CARD_IDS, type CardId } from './card.ts'
import { CARDS } from './cards/cards.ts'
import { deedsOf, playerOf } from './cards/deeds.ts'
import { newlyOnHormone } from './cards/effects.ts'
import { withReturned } from './cards/hand.ts'
import type { EventOf } from './event.ts'
import { noncesOf } from './fairness/seed.ts'
import { betsOf, ownStakePearls } from './money/bets.ts'
import { interestPearls } from './money/loan.ts'
import { byWorth, standingsOf, worthsOf } from './money/standings.ts'
import type { PastRound, RacePhase, RaceProof, Trial } from './phase.ts'
import { assert } from './result.ts'
import type { Entry } from './round.ts'
import { phaseOf, type State } from './state.ts'
import { withSeat } from './viewer.ts'

/** What the end of a race does: what came back, what is known now, and what is remembered of it. */
export function paidOut(state: State, event: EventOf<'PaidOut'>): State {
  const race = phaseOf(state, 'race')
  const { round, entries, cards, swaps, uses, finish, moves } = race
  assert(finish, 'a race is paid out when it has been run')
  const { span, paidPearls, lines } = event
  const bets = betsOf(entries).map((bet, at) => ({ ...bet, paidPearls: paidPearls[at] as number }))
  const isPaid = (seat: number) => lines.some((one) => one.seat === seat && one.reason === 'rival')
  const past: PastRound = {
    round: round.number,
    deeds: deedsOf(race),
    bets,
    shouts: moves.filter(({ kind }) => kind === 'shout').map(({ seat }) => seat),
    rivals: entries.flatMap(({ seat, rival }) =>
      rival === null ? [] : [{ round: round.number, seat, rival, isPaid: isPaid(seat) }],
    ),
  }
  const proof = proofOf(race, finish.placings)
  const { placings, seed, secret, nonces } = proof
  const owing = {
    ...state,
    seats: state.seats.map((seat) => ({
      ...seat,
      debtPearls: seat.debtPearls + interestPearls(seat.debtPearls),
    })),
  }
  const standings = standingsOf(owing.seats)
  return {
    ...shownNow(owing),
    past: [...state.past, past],
    worthsByRound: [...state.worthsByRound, worthsOf(round.number, standings)],
    proofs: [...state.proofs, proof],
    phase: {
      type: 'payout',
      span,
      round,
      cards,
      swaps,
      uses,
      payoutCards: payoutCardsOf(entries),
      bets,
      lines,
      trial: trialOf(race),
      standings,
      outcome: { type: 'run', placings, seed, secret, nonces },
    },
  }
}

function proofOf(race: RacePhase, placings: RaceProof['placings']): RaceProof {
  const { round, secret, entries, seed, cards, moves } = race
  return { round, secret, nonces: noncesOf(entries), seed, cards, moves, placings }
}

/** Payout cards that were declared, in the order of the table: no name, and no order that tells one. */
const payoutCardsOf = (entries: readonly Entry[]): CardId[] =>
  entries
    .flatMap(({ locked }) => locked?.plays ?? [])
    .map(({ card }) => card)
    .filter((card) => CARDS[card].kind === 'payout')
    .toSorted((a, b) => CARD_IDS.indexOf(a) - CARD_IDS.indexOf(b))

function trialOf(race: RacePhase): Trial | null {
  const turned = race.onTrial === null ? undefined : race.cards[race.onTrial]
  if (!turned) return null
  const { card, racer } = turned
  const accusations = race.accusations.toSorted((a, b) => a.seat - b.seat)
  return { card, racer, culprit: playerOf(race, turned), accusations }
}

/** Stakes go back by postings, cards to their hands; what a card of this race began is undone. */
export function raceVoided(state: State, { span }: EventOf<'RaceVoided'>): State {
  const { phase } = state
  assert('entries' in phase, 'a race that is void is under way')
  const { round, entries, uses } = phase
  const cards = 'cards' in phase ? phase.cards : []
  const swaps = 'swaps' in phase ? phase.swaps : []
  const returned = entries.reduce(
    (before, { seat, locked }) =>
      withSeat(before, seat, (owner) => ({
        ...owner,
        ...withReturned(
          owner,
          (locked?.plays ?? []).map(({ card }) => card),
        ),
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
      swaps,
      uses,
      payoutCards: payoutCardsOf(entries),
      bets: betsOf(entries).map((bet) => ({ ...bet, paidPearls: ownStakePearls(bet) })),
      lines: [],
      trial: null,
      standings: standingsOf(state.seats),
      outcome: { type: 'void' },
    },
  }
}

const shownNow = (state: State): State => ({
  ...state,
  seats: state.seats.map((seat) => ({
    ...seat,
    shownPearls: seat.pearls,
    shownDebtPearls: seat.debtPearls,
  })),
})

/** Debts were paid by postings as far as purses went. */
export function gameFinished(state: State, event: EventOf<'GameFinished'>): State {
  const { span, awards, postings } = event
  const seats = state.seats.map((seat) => {
    const paid = postings.find(({ from }) => from === seat.seat)?.pearls ?? 0
    return { ...seat, debtPearls: seat.debtPearls - paid }
  })
  // A debt that is paid changes no worth: the order and the movement are those of the last payout.
  const shown = phaseOf(state, 'payout').standings
  const paid = shown.map((standing) => {
    const { pearls, debtPearls } = seats.find(({ seat }) => seat === standing.seat) ?? standing
    return { ...standing, pearls, debtPearls }
  })
  // Whoever came in during that payout has a place as well.
  const late = seats.filter(({ seat }) => !shown.some((one) => one.seat === seat))
  const standings = [...paid, ...standingsOf(late)].toSorted(byWorth)
  const deeds = state.past.flatMap((round) => round.deeds)
  const rivals = state.past.flatMap((round) => round.rivals)
  return {
    ...shownNow({ ...state, seats }),
    phase: { type: 'finale', span, standings, awards, deeds, rivals },
  }
}

/** Purses were brought to the new starting pearls by postings. */
export const settingsChanged = (state: State, { settings }: EventOf<'SettingsChanged'>): State =>
  shownNow({ ...state, settings })

export function playedAgain(state: State, event: EventOf<'PlayedAgain'>): State {
  const players = state.seats.filter(({ sitter }) => sitter !== 'crowd')
  const seats = players.map((seat) => ({
    ...seat,
    hand: [],
    discards: [],
    seed: null,
    debtPearls: 0,
    kicked: null,
    profileChanges: 0,
  }))
  return {
    ...shownNow({ ...state, seats }),
    hormones: [],
    joins: {},
    past: [],
    worthsByRound: [],
    proofs: [],
    phase: { type: 'lobby', span: event.span },
  }
}
