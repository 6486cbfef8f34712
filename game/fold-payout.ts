import { withReturned } from './cards/hand.ts'
import { worthsOf } from './money/standings.ts'
import type { Standing } from './phase.ts'
import { assert } from './result.ts'
import type { SeatNumber } from './round.ts'
import type { PhaseViewOf, View } from './view.ts'
import type { ViewEventOf } from './view-event.ts'
import { phaseOf, withMine } from './view-phase.ts'

// How a view changes by what ends a race, and a game.

export function paidOut(view: View, event: ViewEventOf<'PaidOut'>): View {
  const { round, cards, swaps, moves } = phaseOf(view, 'race')
  const { span, bets, lines, trial, uses, payoutCards, standings } = event
  const { placings, seed, secret, nonces } = event
  const outcome = { type: 'run', placings, seed, secret, nonces } as const
  const phase: PhaseViewOf<'payout'> = {
    type: 'payout',
    span,
    round,
    cards,
    swaps,
    uses,
    payoutCards,
    bets,
    lines,
    trial,
    outcome,
    standings,
  }
  const proof = { round, secret, nonces, seed, cards, moves, placings }
  return {
    ...shown(view, standings),
    phase,
    proofs: [...view.proofs, proof],
    worthsByRound: [...view.worthsByRound, worthsOf(round.number, standings)],
  }
}

export function raceVoided(view: View, event: ViewEventOf<'RaceVoided'>): View {
  const { phase } = view
  assert('round' in phase, 'a race that is void is under way')
  const { span, bets, uses, payoutCards, standings } = event
  const own = 'mine' in phase ? phase.mine?.locked : null
  const returned = (own?.plays ?? []).map(({ card }) => card)
  const back = withMine(view, (mine) => ({ ...mine, ...withReturned(mine, returned) }))
  const voided: PhaseViewOf<'payout'> = {
    type: 'payout',
    span,
    round: phase.round,
    cards: 'cards' in phase ? phase.cards : [],
    swaps: 'swaps' in phase ? phase.swaps : [],
    uses,
    payoutCards,
    bets,
    lines: [],
    trial: null,
    outcome: { type: 'void' },
    standings,
  }
  return { ...shown(back, standings), phase: voided }
}

export function gameFinished(view: View, event: ViewEventOf<'GameFinished'>): View {
  const phase: PhaseViewOf<'finale'> = { ...event, type: 'finale' }
  return { ...shown(view, event.standings), phase }
}

export function playedAgain(view: View, { pearls, span }: ViewEventOf<'PlayedAgain'>): View {
  const fresh = { pearls, debtPearls: 0 }
  return {
    ...view,
    seats: view.seats
      .filter(({ sitter }) => sitter !== 'crowd')
      .map((seat) => ({ ...seat, ...fresh, isKicked: false })),
    mine: view.mine && { ...view.mine, ...fresh, hand: [], discards: [] },
    phase: { type: 'lobby', span },
    proofs: [],
    worthsByRound: [],
  }
}

/** At the payout everybody's pearls and debts are shown. */
function shown(view: View, standings: readonly Standing[]): View {
  const purseOf = (number: SeatNumber) => {
    const found = standings.find(({ seat }) => seat === number)
    return found ? { pearls: found.pearls, debtPearls: found.debtPearls } : {}
  }
  return {
    ...view,
    seats: view.seats.map((seat) => ({ ...seat, ...purseOf(seat.seat) })),
    mine: view.mine && { ...view.mine, ...purseOf(view.mine.seat) },
  }
}
