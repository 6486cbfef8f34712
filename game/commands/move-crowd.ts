import { choiceOf } from '../crowd/tally.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import { CROWD_NAME, CROWD_SEAT, CROWD_STAKE_SHARE, STAKE_MIN_PEARLS } from '../limits.ts'
import { sumOfStakes } from '../money/bets.ts'
import { betsWithin } from '../money/purse.ts'
import { stakeCapPearls } from '../money/stake-cap.ts'
import { move } from '../posting.ts'
import { assert } from '../result.ts'
import { phaseOf, type State } from '../state.ts'
import { seatAt } from '../viewer.ts'
import { seatTaken } from './join.ts'

/**
 * The Crowd locks in what most of it wants; with the first round in which enough have voted, it takes
 * its seat. Its card is free.
 */
export function moveCrowd(state: State): readonly GameEvent[] {
  const { round, votes } = phaseOf(state, 'paddock')
  const choice = choiceOf(round, votes)
  if (choice === null) return []
  const taken = seatAt(state, CROWD_SEAT) ? [] : [takesSeat(state)]
  const now = taken.reduce<State>(evolve, state)
  const seat = seatAt(now, CROWD_SEAT)
  const card = round.crowdCards[choice.card]
  assert(seat && card, 'the Crowd has a seat, and chose among its cards')
  const capPearls = stakeCapPearls(round.number, now.settings.rounds)
  const wished = Math.floor(seat.pearls * CROWD_STAKE_SHARE)
  const stakePearls = Math.min(capPearls, Math.max(STAKE_MIN_PEARLS, wished))
  const bets = betsWithin({ pearls: seat.pearls, capPearls }, [
    { racer: choice.racer, kind: 'win', stakePearls },
  ])
  const lockedIn: GameEvent = {
    type: 'LockedIn',
    seat: CROWD_SEAT,
    loanPearls: 0,
    buys: [choice.card],
    bets,
    plays: [{ card, target: { type: 'racer', racer: choice.on } }],
    isEarly: false,
    nonce: null,
    postings: move(CROWD_SEAT, 'house', sumOfStakes(bets)),
  }
  return [...taken, lockedIn]
}

const takesSeat = (state: State): GameEvent =>
  seatTaken(state, CROWD_SEAT, 'crowd', CROWD_NAME, 0, { credential: null, tip: null })
