import type { ClientRequest, Sender } from '../command.ts'
import { SEATS_MIN } from '../limits.ts'
import type { RefusalType } from '../refusal.ts'
import type { State } from '../state.ts'
import { seatOf } from '../viewer.ts'

/** What the rules say of a request: taken, refused for this reason, or not foretold here. */
export type Expected = 'taken' | RefusalType | null

/**
 * The rules once more, for requests whose answer depends on little: who asks, the phase, and whether
 * it was done before.
 */
export function expectedOf(state: State, by: Sender, request: ClientRequest): Expected {
  const seat = by.role === 'player' ? seatOf(state, by.credential) : null
  switch (request.type) {
    case 'Join':
      return by.role !== 'player' ? 'NotSeated' : seat !== null ? 'AlreadySeated' : null
    case 'ChangeProfile':
    case 'UseCard':
      return seat === null ? 'NotSeated' : null
    case 'Vote':
    case 'Cheer': {
      const phase = request.type === 'Vote' ? 'paddock' : 'race'
      if (by.role !== 'crowd') return 'NotCrowd'
      if (state.pausedAtMs !== null) return 'GamePaused'
      if (request.type === 'Vote' && !state.settings.hasCrowd) return 'SwitchedOff'
      return state.phase.type === phase ? null : 'WrongPhase'
    }
    case 'ThrowSticker':
      if (by.role === 'crowd') return ofWaiting(state, null)
      return seat === null ? 'NotSeated' : ofWaiting(state, seat)
    case 'Leave':
    case 'CommitChain':
    case 'LockIn':
    case 'Accuse':
    case 'Shout':
      return seat === null ? 'NotSeated' : ofPlayer(state, seat, request)
    default:
      return by.role === 'host' ? ofHost(state, request) : 'NotHost'
  }
}

/** Of a sticker: how many were thrown before, and when, is not foretold. */
function ofWaiting({ phase, pausedAtMs }: State, seat: number | null): Expected {
  if (pausedAtMs !== null) return 'GamePaused'
  if (phase.type === 'reveal' || phase.type === 'payout') return null
  if (phase.type !== 'paddock') return 'WrongPhase'
  const isUndecided = phase.entries.some((one) => one.seat === seat && one.locked === null)
  return isUndecided ? 'NotLockedIn' : null
}

function ofPlayer(state: State, seat: number, request: ClientRequest): Expected {
  const { phase, pausedAtMs } = state
  const owner = state.seats.find((one) => one.seat === seat)
  if (request.type === 'Leave') return phase.type === 'lobby' ? 'taken' : 'WrongPhase'
  if (request.type === 'CommitChain') {
    if (phase.type !== 'lobby' && phase.type !== 'payout') return 'WrongPhase'
    return owner?.chain?.isFresh ? 'ChainFresh' : 'taken'
  }
  if (pausedAtMs !== null) return 'GamePaused'
  const entry = 'entries' in phase ? phase.entries.find((one) => one.seat === seat) : undefined
  if (request.type === 'LockIn') {
    if (phase.type !== 'paddock') return 'WrongPhase'
    if (!entry) return 'NotInRound'
    if (entry.locked) return 'LockedAlready'
    const { bets, buys, plays, loanSteps, nonce } = request
    const isEmpty = bets.length + buys.length + plays.length === 0 && loanSteps <= 0
    return isEmpty && nonce === null ? 'taken' : null
  }
  if (request.type === 'Accuse') {
    if (phase.type !== 'reveal') return 'WrongPhase'
    if (!entry) return 'NotInRound'
    if (phase.onTrial === null) return 'NobodyOnTrial'
    const isOther = request.seat !== seat && phase.entries.some((one) => one.seat === request.seat)
    if (!isOther) return 'WrongTarget'
    const hasAccused = phase.accusations.some((one) => one.seat === seat)
    return hasAccused ? 'AccusedAlready' : 'taken'
  }
  if (phase.type !== 'race') return 'WrongPhase'
  return entry ? null : 'NotInRound'
}

function ofHost({ phase, pausedAtMs, seats }: State, request: ClientRequest): Expected {
  const isInPlay = phase.type !== 'lobby' && phase.type !== 'finale'
  switch (request.type) {
    case 'LockRoom':
    case 'OfferHost':
      return 'taken'
    case 'ChangeSettings':
      return phase.type === 'lobby' ? 'taken' : 'WrongPhase'
    case 'StartDay':
      if (phase.type !== 'lobby') return 'WrongPhase'
      return seats.length < SEATS_MIN ? 'TooFewSeats' : 'taken'
    case 'Pause':
      return pausedAtMs !== null ? 'GamePaused' : isInPlay ? 'taken' : 'WrongPhase'
    case 'Resume':
      return pausedAtMs === null ? 'GameNotPaused' : 'taken'
    case 'EndGame':
      return isInPlay && phase.type !== 'race' ? 'taken' : 'WrongPhase'
    case 'PlayAgain':
      return phase.type === 'finale' ? 'taken' : 'WrongPhase'
    case 'Next':
    case 'AddTime': {
      if (pausedAtMs !== null) return 'GamePaused'
      const isMeant = 'round' in phase && phase.round.number === request.round
      if (!isMeant || phase.type !== request.phase || phase.type === 'race') return 'WrongPhase'
      return request.type === 'Next' || phase.span.endsAtMs !== null ? 'taken' : 'WrongPhase'
    }
    case 'RemoveSeat': {
      const owner = seats.find(({ seat }) => seat === request.seat)
      if (!owner) return 'NoSuchSeat'
      return phase.type === 'lobby' || owner.sitter === 'human' ? 'taken' : 'WrongPhase'
    }
    case 'RestoreSeat': {
      const owner = seats.find(({ seat }) => seat === request.seat)
      return owner?.kicked ? 'taken' : 'NoSuchSeat'
    }
    default:
      return null
  }
}
