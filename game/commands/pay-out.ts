import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { payoutPearls, postedOdds } from '../money/odds.ts'
import { move } from '../posting.ts'
import type { Placing } from '../race.ts'
import { assert } from '../result.ts'
import { timingsOf } from '../settings.ts'
import type {
  CardPlay,
  Deed,
  Entry,
  RacePhase,
  Racer,
  Round,
  SeatBet,
  SettledBet,
  State,
  TurnedCard,
} from '../state.ts'
import { betsOf } from '../view.ts'
import { spanFor } from './span.ts'
import { standingsAfter } from './standings.ts'

/** The race is over: bets are paid at the opening odds, and everybody's pearls are shown. */
export function payOut(state: State, race: RacePhase, ctx: Context): EventOf<'PaidOut'> {
  const { round, entries, cards, seed, finish, shouts } = race
  assert(finish, 'a race is paid out when it has been run')
  const { placings } = finish
  const bets = betsOf(entries).map((bet) => settled(bet, round, placings))
  const postings = bets.flatMap(({ seat, paidPearls }) => move('house', seat, paidPearls))
  const past = {
    round: round.number,
    deeds: deedsOf(round, entries, cards),
    bets,
    shouts: shouts.map(({ seat }) => seat),
  }
  return {
    ...{ type: 'PaidOut', placings, seed, bets, past, postings },
    standings: standingsAfter(state, postings),
    span: spanFor(ctx, timingsOf(state.settings).payoutMs),
  }
}

function settled(bet: SeatBet, round: Round, placings: readonly Placing[]): SettledBet {
  const { odds } = round
  const ownPearls = bet.isFree ? 0 : bet.stakePearls
  // Where no racer came in, no bet was lost.
  if (placings.every(({ finishMs }) => finishMs === null)) return { ...bet, paidPearls: ownPearls }
  const isWon = placings.some(
    ({ racer, place, finishMs }) => racer === bet.racer && place === 1 && finishMs !== null,
  )
  const wonPearls = payoutPearls(
    bet.stakePearls,
    postedOdds(odds.wins[bet.racer] as number, odds.races),
  )
  const paidPearls = isWon ? wonPearls - (bet.stakePearls - ownPearls) : 0
  return { ...bet, paidPearls }
}

/** Who played which card, with what became of it. Of equal cards the first seat's counted. */
function deedsOf(
  round: Round,
  entries: readonly Entry[],
  cards: readonly TurnedCard[],
): readonly Deed[] {
  const isSame = (one: CardPlay, other: CardPlay) =>
    one.card === other.card && one.racer === other.racer
  const left = [...cards]
  const turned = (play: CardPlay): TurnedCard => {
    const at = left.findIndex((one) => isSame(one, play))
    const found = left.splice(at, 1)[0]
    assert(found, 'every card that was played was turned')
    return found
  }
  return entries.flatMap(({ seat, locked }) =>
    (locked?.plays ?? []).map((play) => ({
      ...turned(play),
      ...{ round: round.number, seat, species: (round.lineUp[play.racer] as Racer).species },
    })),
  )
}
