import type { GameEvent } from './event.ts'
import { assert } from './result.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { State } from './state.ts'

/**
 * The version of what is stored, events and snapshots. It is raised with every change of their
 * shapes: a hash of them is held by a test.
 */
export const STORED_VERSION = 3

/**
 * The events of a stored row. That of the last release is brought to the shape of today; a game
 * lives for a day at most, so none older is needed.
 *
 * @throws where another version wrote it: this one cannot read the game.
 */
export function readEvents(version: unknown, json: string): GameEvent[] {
  const events = JSON.parse(json) as GameEvent[]
  return isPrevious(version) ? (events as unknown as Old[]).map(upcastEvent) : events
}

/** The state of a stored snapshot; as `readEvents`. */
export function readState(version: unknown, json: string): State {
  const state = JSON.parse(json) as State
  return isPrevious(version) ? upcastState(state as unknown as Old) : state
}

/** What an older version wrote: read field by field. */
type Old = Readonly<Record<string, unknown>>

function isPrevious(version: unknown): boolean {
  const isRead = version === STORED_VERSION || version === STORED_VERSION - 1
  assert(isRead, `what version ${version} stored is not read here`)
  return version !== STORED_VERSION
}

/**
 * From version 2: half of the cards and bets to win alone, no debts; a race's seed had two words,
 * and a hand, its offers and a purchase were told in other words.
 */
function upcastEvent(old: Old): GameEvent {
  const upcast = UPCASTS[old.type as string]
  return (upcast ? { ...old, ...upcast(old) } : old) as unknown as GameEvent
}

const UPCASTS: Readonly<Record<string, (old: Old) => Old>> = {
  GameCreated: (old) => ({ settings: upcastSettings(old.settings) }),
  SettingsChanged: (old) => ({ settings: upcastSettings(old.settings), postings: [] }),
  RoundStarted: (old) => ({ round: upcastRound(old.round as Old), dealt: dealtOf(old) }),
  CardBought: () => ({ loanPearls: 0 }),
  LockedIn: (old) => upcastLockIn(old),
  CardsRevealed: () => ({ swaps: [], onTrial: null }),
  RaceStarted: (old) => ({ seed: fourWords(old.seed), antes: [], postings: [] }),
  RaceStepped: (old) => ({ moves: movesOf(old.shouts) }),
  PaidOut: () => ({ lines: [] }),
  GameFinished: () => ({ postings: [] }),
}

function upcastState(old: Old): State {
  const seats = (old.seats as Old[]).map((seat) => ({
    ...seat,
    kicked: null,
    debtPearls: 0,
    shownDebtPearls: 0,
    discards: [],
  }))
  const past = (old.past as Old[]).map((round) => ({
    ...round,
    deeds: (round.deeds as Old[]).map(upcastDeed),
    rivals: [],
  }))
  const settings = upcastSettings(old.settings)
  return { ...old, settings, seats, past, phase: upcastPhase(old.phase as Old) } as unknown as State
}

function upcastPhase(phase: Old): Old {
  const { type, round, entries, seed, shouts, heard, standings, outcome } = phase
  const isTurned = type === 'reveal' || type === 'race'
  const owing = (standings as Old[] | undefined)?.map((one) => ({ ...one, debtPearls: 0 }))
  return {
    ...phase,
    ...(round ? { round: upcastRound(round as Old), uses: [] } : {}),
    ...(entries ? { entries: (entries as Old[]).map(upcastEntry) } : {}),
    ...(isTurned ? { swaps: [], onTrial: null, accusations: [] } : {}),
    ...(type === 'race'
      ? { seed: fourWords(seed), antes: [], moves: movesOf(shouts), heard: movesOf(heard) }
      : {}),
    ...(owing ? { standings: owing } : {}),
    ...(type === 'payout' ? { ...PAYOUT, outcome: upcastOutcome(outcome as Old) } : {}),
    ...(type === 'finale' ? { deeds: (phase.deeds as Old[]).map(upcastDeed), rivals: [] } : {}),
  }
}

const PAYOUT = { swaps: [], payoutCards: [], lines: [], trial: null }

const upcastSettings = (settings: unknown): Old => ({ ...DEFAULT_SETTINGS, ...(settings as Old) })

const upcastRound = (round: Old): Old => ({ ...round, oddsSeed: fourWords(round.oddsSeed) })

const upcastEntry = (entry: Old): Old => ({
  ...entry,
  rival: null,
  locked: entry.locked ? { ...(entry.locked as Old), ...upcastLockIn(entry.locked as Old) } : null,
})

const upcastLockIn = ({ plays }: Old): Old => ({
  loanPearls: 0,
  buys: [],
  isEarly: false,
  plays: (plays as Old[]).map(({ card, racer }) => ({ card, target: { type: 'racer', racer } })),
})

const upcastDeed = ({ racer: _, species, ...deed }: Old): Old => ({
  ...deed,
  species: [species],
  seats: [],
})

const upcastOutcome = (outcome: Old): Old =>
  outcome.type === 'run' ? { ...outcome, seed: fourWords(outcome.seed) } : outcome

const movesOf = (shouts: unknown): Old[] =>
  (shouts as Old[]).map((shout) => ({ ...shout, kind: 'shout' }))

function dealtOf({ hands, offers }: Old): Old[] {
  return (offers as Old[]).map(({ seat, offers: own }) => {
    const dealt = (hands as Old[]).find((hand) => hand.seat === seat)
    const cards = dealt?.hand ?? []
    return { seat, seed: dealt?.seed ?? null, cards, offers: own, rival: null }
  })
}

const fourWords = (words: unknown): readonly number[] => [0, 0, ...(words as readonly number[])]
