import type { Nonce } from '../nonce.ts'
import type { RaceOutcome } from '../phase.ts'
import type { FrameSamples } from '../race/frame.ts'
import { TICKS_PER_SAMPLE } from '../race.ts'
import type { RaceMove, Round, SeatNumber, TurnedCard } from '../round.ts'
import type { View } from '../view.ts'
import { nonceFor } from './chain.ts'

/** A page's own part in a race's seed. */
export interface OwnPart {
  readonly seat: SeatNumber
  /** The nonce that its chain has for this race. */
  readonly next: Nonce
  /** The lock-in that the server acknowledged carried it. */
  readonly isGiven: boolean
}

/** What a page was shown of a race while it was on: what the proof at the end has to match. */
export interface Witness {
  /** As it was first shown. */
  readonly round: Round
  /** The page was there while bets were open. */
  readonly isEarly: boolean
  /** Null where the page plays no part, came after the lock-in, or has lost its chain. */
  readonly own: OwnPart | null
  /** Null before they are turned. */
  readonly cards: readonly TurnedCard[] | null
  /** Null before the race. */
  readonly moves: readonly RaceMove[] | null
  /** Every sample as it was first shown, from the line on, up to the first that is missing. */
  readonly shown: FrameSamples | null
  /** Null before the payout. */
  readonly outcome: RaceOutcome | null
}

/** What came in with a message, and this page's own root of its chain; null: it has none. */
export interface Testimony {
  readonly view: View
  readonly frame: FrameSamples | null
  root(): Nonce | null
}

/** The witnesses of a day, by round, after one more message. */
export function testify(day: readonly Witness[], testimony: Testimony): readonly Witness[] {
  const { phase } = testimony.view
  if (phase.type === 'lobby') return day.length === 0 ? day : []
  if (phase.type === 'finale') return day
  const past = day.find(({ round }) => round.number === phase.round.number)
  const others = day.filter((one) => one !== past)
  const fresh = past ?? opened(testimony, phase.round)
  return [...others, extended(fresh, testimony)]
}

function opened({ view, root }: Testimony, round: Round): Witness {
  const isEarly = view.phase.type === 'parade' || view.phase.type === 'paddock'
  const empty = { cards: null, moves: null, shown: null, outcome: null }
  return { round, isEarly, own: ownPart(view, root()), ...empty }
}

/** Only before the lock-in, where the link known to the server is still the one of the list. */
function ownPart({ mine, phase }: View, root: Nonce | null): OwnPart | null {
  if (root === null || !mine?.chain || (phase.type !== 'parade' && phase.type !== 'paddock')) {
    return null
  }
  if (phase.mine === null || phase.mine.locked !== null) return null
  const next = nonceFor(root, mine.chain.tip)
  return next && { seat: mine.seat, next, isGiven: false }
}

function extended(past: Witness, { view, frame }: Testimony): Witness {
  const { phase } = view
  const cards = 'cards' in phase ? (past.cards ?? phase.cards) : past.cards
  const own = past.own && { ...past.own, isGiven: past.own.isGiven || hasGiven(view, past.own) }
  if (phase.type === 'payout') return { ...past, cards, outcome: past.outcome ?? phase.outcome }
  if (phase.type !== 'race') return { ...past, cards, own }
  return { ...past, cards, own, moves: phase.moves, shown: joined(past.shown, frame) }
}

const hasGiven = ({ phase }: View, { next }: OwnPart): boolean =>
  'mine' in phase && phase.mine?.locked?.nonce === next

/** What is new of a frame, after what is known. */
function joined(known: FrameSamples | null, frame: FrameSamples | null): FrameSamples | null {
  if (frame === null) return known
  const from = frame.fromTick / TICKS_PER_SAMPLE
  const had = known?.samples ?? 0
  const samples = from + frame.samples
  if (from > had || samples <= had) return known
  const { racers } = frame
  const x = new Uint16Array(samples * racers)
  const lane = new Int16Array(samples * racers)
  const flags = new Uint8Array(samples * racers)
  x.set(frame.x, from * racers)
  lane.set(frame.lane, from * racers)
  flags.set(frame.flags, from * racers)
  if (known) {
    x.set(known.x)
    lane.set(known.lane)
    flags.set(known.flags)
  }
  const lastTick = known ? (known.samples - 1) * TICKS_PER_SAMPLE : -1
  const facts = [...(known?.facts ?? []), ...frame.facts.filter(({ tick }) => tick > lastTick)]
  return { fromTick: 0, racers, samples, x, lane, flags, facts }
}
