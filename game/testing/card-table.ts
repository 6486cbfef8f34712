import type { CardId } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import { EMPTY_DRAFT } from '../draft.ts'
import type { CardPlay, SeatNumber, Target } from '../round.ts'
import { playerOf, Table } from './table.ts'

export const NONE: Target = { type: 'none' }
export const players = (...seats: readonly SeatNumber[]): Target => ({ type: 'players', seats })
export const racer = (number: number): Target => ({ type: 'racer', racer: number })

/** The first paddock with Ada (0), Bo (1) and Cy (2); Ada holds these cards. */
export const inPaddock = (...hand: readonly CardId[]): Table =>
  new Table().seat('Ada', 'Bo', 'Cy').toPaddock().give('Ada', { hand })

/** The paddock of the second round: everybody has seen a payout. */
export function inSecondPaddock(...hand: readonly CardId[]): Table {
  const table = new Table().seat('Ada', 'Bo', 'Cy').toPaddock()
  table.passUntil('payout')
  table.passUntil('paddock')
  return table.give('Ada', { hand })
}

/** What comes of somebody's using a card of the hand. */
export const use = (table: Table, name: string, card: CardId, target: Target) =>
  table.ask(playerOf(name), { type: 'UseCard', card, offer: null, loanSteps: 0, target })

export const lockIn = (plays: readonly CardPlay[] = [], more: object = {}): ClientRequest => ({
  type: 'LockIn',
  ...EMPTY_DRAFT,
  nonce: null,
  plays,
  ...more,
})

export const seatOf = (table: Table, number: SeatNumber) => {
  const seat = table.state.seats[number]
  if (!seat) throw new Error(`nobody sits at ${number}`)
  return seat
}

/** Everybody's bets and cards, then the race to its payout. */
export function toPayout(table: Table, requests: Readonly<Record<string, ClientRequest>>): void {
  for (const name of ['Ada', 'Bo', 'Cy']) table.must(playerOf(name), requests[name] ?? lockIn())
  table.passUntil('payout')
}

/** What the payout shows. */
export function payoutOf({ state }: Table) {
  if (state.phase.type !== 'payout') throw new Error(state.phase.type)
  return state.phase
}
