import { isHarmful } from '../cards/cards.ts'
import { CROWD_VOTERS_MIN } from '../limits.ts'
import type { Round, Tally, Vote } from '../round.ts'

/** What the Crowd does in a round. */
export interface CrowdChoice {
  /** The racer that it backs. */
  readonly racer: number
  /** Position among the round's cards for the Crowd, and the racer that the card is put on. */
  readonly card: number
  readonly on: number
}

/** Votes by racer and by card. */
export function tallyOf({ lineUp, crowdCards }: Round, votes: readonly Vote[]): Tally {
  const count = (isFor: (vote: Vote) => boolean) => votes.filter(isFor).length
  return {
    racers: lineUp.map((_, at) => count(({ racer }) => racer === at)),
    cards: crowdCards.map((_, at) => count(({ card }) => card === at)),
  }
}

export const votersIn = ({ racers }: Tally): number => racers.reduce((sum, one) => sum + one, 0)

/**
 * What most want, of equals the first. A nasty card goes on the racer that most races were won by
 * among the others, all else on the Crowd's own. Null where too few have voted.
 */
export function choiceOf(round: Round, votes: readonly Vote[]): CrowdChoice | null {
  const tally = tallyOf(round, votes)
  if (votersIn(tally) < CROWD_VOTERS_MIN) return null
  const racer = firstOfMost(tally.racers)
  const card = firstOfMost(tally.cards)
  const wins = round.odds.wins.map((count, at) => (at === racer ? -1 : count))
  const played = round.crowdCards[card]
  const isNasty = played !== undefined && (isHarmful(played) || played === 'spot-check')
  return { racer, card, on: isNasty ? firstOfMost(wins) : racer }
}

const firstOfMost = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts))
