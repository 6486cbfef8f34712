import type { InstantCard, Using } from '../cards/card-facts.ts'
import { CARDS } from '../cards/cards.ts'
import { withPlayed } from '../cards/hand.ts'
import type { ClientRequest } from '../command.ts'
import type { Context, Decision } from '../context.ts'
import { actionsIn, actionsMax, isGagged } from '../draft.ts'
import type { GameEvent } from '../event.ts'
import { USES_CLOSE_MS } from '../limits.ts'
import { borrowablePearls, LOAN_STEP_PEARLS } from '../money/loan.ts'
import { move } from '../posting.ts'
import { rngOf } from '../random.ts'
import type { Refusal } from '../refusal.ts'
import { assert, err, ok, type Result } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { Seat, State } from '../state.ts'
import { type OpenEntry, openEntry } from './open-entry.ts'

type Request = Extract<ClientRequest, { type: 'UseCard' }>

/**
 * A player uses a card that acts at once, before locking in: out of the hand, or bought there and
 * then. What acts at once closes before the paddock does, so that nobody sees all and moves last.
 */
export function useCard(
  state: State,
  number: SeatNumber,
  request: Request,
  ctx: Context,
): Decision {
  const facts = CARDS[request.card]
  if (!('use' in facts)) return err({ type: 'WrongCard' })
  const open = openEntry(state, number)
  if (!open.ok) return open
  const refusal = whyNot(open.value, facts, state, ctx)
  if (refusal) return err(refusal)
  const paid = paidFor(open.value, request)
  if (!paid.ok) return paid
  const { paddock } = open.value
  const { seat, loanPearls, pricePearls } = paid.value
  const used = facts.use(usingOf(state, paddock, seat, request, ctx))
  if (!used.ok) return used
  const { use, postings } = used.value
  const bought: GameEvent[] =
    request.offer === null
      ? []
      : [
          {
            type: 'CardBought',
            seat: number,
            offer: request.offer,
            loanPearls,
            postings: [...move('house', number, loanPearls), ...move(number, 'house', pricePearls)],
          },
        ]
  return ok([...bought, { type: 'CardUsed', seat: number, use, postings }])
}

function whyNot(
  { paddock, seat }: OpenEntry,
  { isAction }: InstantCard,
  { settings }: State,
  { nowMs }: Context,
): Refusal | null {
  const { uses, round, span } = paddock
  if (isGagged(uses, seat.seat)) return { type: 'Gagged' }
  if (span.endsAtMs !== null && nowMs >= span.endsAtMs - USES_CLOSE_MS) {
    return { type: 'CardsClosed' }
  }
  const most = actionsMax(round.number, settings.rounds)
  const isSpent = isAction && actionsIn(uses, seat.seat) >= most
  return isSpent ? { type: 'TooManyActions', actionsMax: most } : null
}

interface Paid {
  /** With its loan, without the price and the card. */
  readonly seat: Seat
  readonly loanPearls: number
  readonly pricePearls: number
}

/** The seat that has borrowed for the card, bought it where it is an offer, and put it down. */
function paidFor(
  { paddock, seat, entry }: OpenEntry,
  { card, offer: at, loanSteps }: Request,
): Result<Paid, Refusal> {
  // A loan is for a card that is bought.
  const loanPearls = at === null ? 0 : loanSteps * LOAN_STEP_PEARLS
  const leftPearls = borrowablePearls(seat.debtPearls, paddock.round.number)
  if (loanPearls > leftPearls) return err({ type: 'LoanTooLarge', leftPearls })
  const lent = { ...seat, pearls: seat.pearls + loanPearls }
  if (at === null) {
    if (!seat.hand.includes(card)) return err({ type: 'CardNotHeld' })
    return ok({ seat: { ...lent, ...withPlayed(lent, [card]) }, loanPearls, pricePearls: 0 })
  }
  const offer = entry.offers[at]
  if (offer?.card !== card) return err({ type: 'NoSuchOffer' })
  if (offer.isSold) return err({ type: 'OfferSold' })
  const { pricePearls } = CARDS[card]
  if (lent.pearls < pricePearls) {
    return err({ type: 'TooFewPearls', pearls: lent.pearls, pricePearls })
  }
  return ok({ seat: { ...lent, pearls: lent.pearls - pricePearls }, loanPearls, pricePearls })
}

function usingOf(
  state: State,
  paddock: Using['paddock'],
  seat: Seat,
  { target }: Request,
  { core }: Context,
): Using {
  assert(seat.seed, 'a seat has its chance with its first round')
  const nth = paddock.uses.filter((one) => one.seat === seat.seat).length
  const rng = rngOf(seat.seed, 'use', paddock.round.number, nth)
  return { state, paddock, seat, target, rng, core }
}
