import type { Decision } from '../context.ts'
import { actionsIn, type Draft, type Holder, isGagged, refusalOf, stoodOf } from '../draft.ts'
import { hashOf } from '../fairness/chain.ts'
import { EARLY_BIRD_PEARLS } from '../limits.ts'
import type { Nonce } from '../nonce.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { Entry, SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'
import { type OpenEntry, openEntry } from './open-entry.ts'

/** A player's loan, purchases, bets and cards, and a nonce for the race's seed, once and for good. */
export function lockIn(
  state: State,
  number: SeatNumber,
  draft: Draft,
  nonce: Nonce | null,
): Decision {
  const open = openEntry(state, number)
  if (!open.ok) return open
  const holder = holderOf(open.value, state)
  const refusal = refusalOf(draft, holder)
  if (refusal) return err(refusal)
  if (nonce !== null && !isNext(nonce, open.value)) return err({ type: 'NonceWrong' })
  const { loanPearls, buys, bets, plays, pricePearls, stakePearls } = stoodOf(draft, holder)
  const isEarly = isEarlyBird(state, open.value)
  const postings = [
    ...move('house', number, loanPearls),
    ...move(number, 'house', -loanPearls),
    ...move(number, 'house', pricePearls),
    ...move(number, 'house', stakePearls),
    ...move('house', number, isEarly ? EARLY_BIRD_PEARLS : 0),
  ]
  return ok([
    { type: 'LockedIn', seat: number, loanPearls, buys, bets, plays, isEarly, nonce, postings },
  ])
}

/** The link of the chain that this seat committed to before the round. */
const isNext = (nonce: Nonce, { paddock, seat }: OpenEntry): boolean =>
  paddock.round.contributors.some((one) => one.seat === seat.seat && one.tip === hashOf(nonce))

/** What a player has to lock in from. */
export const holderOf = ({ paddock, seat, entry }: OpenEntry, { settings }: State): Holder => ({
  pearls: seat.pearls,
  debtPearls: seat.debtPearls,
  hand: seat.hand,
  offers: entry.offers,
  round: paddock.round.number,
  rounds: settings.rounds,
  racers: paddock.round.lineUp.length,
  actionsUsed: actionsIn(paddock.uses, seat.seat),
  isGagged: isGagged(paddock.uses, seat.seat),
})

/** Among the first half of the people in the round, rounded up. */
function isEarlyBird(state: State, { paddock, seat }: OpenEntry): boolean {
  const isPerson = (entry: Entry) => seatAt(state, entry.seat)?.sitter === 'human'
  const people = paddock.entries.filter(isPerson)
  const locked = people.filter((entry) => entry.locked !== null).length
  return seat.sitter === 'human' && locked < Math.ceil(people.length / 2)
}
