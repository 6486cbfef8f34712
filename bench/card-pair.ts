import { CARD_IDS, type CardId } from '../game/card.ts'
import { CARDS } from '../game/cards/cards.ts'
import { worthPearls } from '../game/money/standings.ts'
import { rngOf } from '../game/random.ts'
import { assert } from '../game/result.ts'
import type { Entry, SeatNumber } from '../game/round.ts'
import { phaseOf, type Seat, type State } from '../game/state.ts'
import { afterNext, type Moment, playedOut, type RaceDay } from './quick-game.ts'

/** Cards that are measured; Alms and Monosyllables are for people. */
export const MEASURED_CARDS: readonly CardId[] = CARD_IDS.filter(
  (card) => card !== 'alms' && card !== 'monosyllables',
)

/** Chances that a bot gets to play a card of its own will. */
const TRIES = 12

/** Who gets a card for nothing, as a paddock opens. */
interface Trial {
  readonly paddock: Moment
  readonly seat: SeatNumber
  readonly card: CardId
}

/** Null: the bot could not be brought to play it. */
export interface CardGain {
  readonly card: CardId
  readonly gainPearls: number | null
}

/**
 * How much more a bot is worth at the end where it played a card than where it did not have it. In
 * both games it buys nothing in that round and has no other card that could be played in its stead.
 * What it does with the card is its own will: its chance is drawn anew until it plays it. It may
 * never do so, as when it is gagged or has no reason to play it.
 */
export function cardGains(
  paddock: Moment,
  seat: SeatNumber,
  cards: readonly CardId[],
  day: RaceDay,
): CardGain[] {
  // Cards of one slot are passed on in the same way.
  const passes = new Map<string, number>()
  const passing = (trial: Trial, attempt: number): number => {
    const name = `${slotOf(trial.card)} ${attempt}`
    const pearls = passes.get(name) ?? passedPearls(trial, attempt, day)
    passes.set(name, pearls)
    return pearls
  }
  return cards.map((card) => {
    const trial = { paddock, seat, card }
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const played = withCardPlayed(trial, attempt, day)
      if (!played) continue
      const gainPearls = endPearls(played, seat, day) - passing(trial, attempt)
      return { card, gainPearls }
    }
    return { card, gainPearls: null }
  })
}

/** What the bot is worth at the end of a game in which it has no card to play. */
function passedPearls(trial: Trial, attempt: number, day: RaceDay): number {
  return endPearls(moved(prepared(trial, [], attempt), day), trial.seat, day)
}

function withCardPlayed(trial: Trial, attempt: number, day: RaceDay): Moment | null {
  const playing = moved(prepared(trial, [trial.card], attempt), day)
  return isPlayed(playing.state, trial.seat, trial.card) ? playing : null
}

/** The paddock with this hand in place of all that could be played instead of the card. */
function prepared(
  { paddock: { state, nowMs }, seat, card }: Trial,
  given: readonly CardId[],
  attempt: number,
): Moment {
  const change = (owner: Seat): Seat => {
    assert(owner.seed, 'who is in a round has a seed')
    const rng = rngOf(owner.seed, 'attempt', attempt)
    const word = () => rng.below(2 ** 32)
    return {
      ...owner,
      seed: [word(), word(), word(), word()],
      hand: [...owner.hand.filter((held) => slotOf(held) !== slotOf(card)), ...given],
    }
  }
  const paddock = phaseOf(state, 'paddock')
  return {
    nowMs,
    state: {
      ...state,
      seats: state.seats.map((owner) => (owner.seat === seat ? change(owner) : owner)),
      phase: {
        ...paddock,
        entries: paddock.entries.map((entry) =>
          entry.seat === seat ? { ...entry, offers: [] } : entry,
        ),
      },
    },
  }
}

/** What a card takes up of a round: cards of one slot stand in each other's way. */
function slotOf(card: CardId): string {
  const facts = CARDS[card]
  if (facts.kind === 'payout' || facts.kind === 'race') return facts.kind
  const isAction = facts.kind === 'item' || facts.kind === 'reveal' || facts.isAction
  return isAction ? 'action' : card
}

/** Once the bots have moved: the first thing that happens in a paddock without people. */
function moved(paddock: Moment, day: RaceDay): Moment {
  const after = afterNext(paddock, day)
  const { entries } = phaseOf(after.state, 'paddock')
  assert(
    entries.every(({ locked }) => locked !== null),
    'bots lock in before a paddock ends',
  )
  return after
}

const entryOf = (state: State, seat: SeatNumber): Entry => {
  const entry = phaseOf(state, 'paddock').entries.find((one) => one.seat === seat)
  assert(entry, 'whoever tries a card is in the round')
  return entry
}

/** Whether a card was used or declared; one for the race waits for it in the hand. */
function isPlayed(state: State, seat: SeatNumber, card: CardId): boolean {
  const { uses } = phaseOf(state, 'paddock')
  if (CARDS[card].kind === 'race') {
    const isHeld = state.seats.some((one) => one.seat === seat && one.hand.includes(card))
    return isHeld && !uses.some(({ use }) => use.type === 'gag-order' && use.victims.includes(seat))
  }
  return (
    uses.some((one) => one.seat === seat && one.use.type === card) ||
    (entryOf(state, seat).locked?.plays ?? []).some((play) => play.card === card)
  )
}

function endPearls(from: Moment, seat: SeatNumber, day: RaceDay): number {
  const owner = playedOut(from, day).end.seats.find((one) => one.seat === seat)
  assert(owner, 'a bot stays to the end')
  return worthPearls(owner)
}
