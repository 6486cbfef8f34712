import { CARDS } from './cards/cards.ts'
import type { ClientRequest, Command, CommandId, Sender } from './command.ts'
import { accuse } from './commands/accuse.ts'
import { addBot } from './commands/add-bot.ts'
import { addTime } from './commands/add-time.ts'
import { changeProfile } from './commands/change-profile.ts'
import { changeSettings } from './commands/change-settings.ts'
import { cheer } from './commands/cheer.ts'
import { commitChain } from './commands/commit-chain.ts'
import { endGame } from './commands/end-game.ts'
import { endPhase } from './commands/end-phase.ts'
import { join } from './commands/join.ts'
import { lastCall } from './commands/last-call.ts'
import { leave } from './commands/leave.ts'
import { lockIn } from './commands/lock-in.ts'
import { lockRoom } from './commands/lock-room.ts'
import { offerHost } from './commands/offer-host.ts'
import { pause, resume } from './commands/pause.ts'
import { playAgain } from './commands/play-again.ts'
import { raceMove } from './commands/race-move.ts'
import { removeSeat, restoreSeat } from './commands/remove-seat.ts'
import { renameSeat } from './commands/rename-seat.ts'
import { run } from './commands/run-scheduled.ts'
import { startDay } from './commands/start-day.ts'
import { throwSticker } from './commands/throw-sticker.ts'
import { useCard } from './commands/use-card.ts'
import { vote } from './commands/vote.ts'
import type { Context, Decision } from './context.ts'
import type { GameEvent } from './event.ts'
import { LAST_CALL_MS } from './limits.ts'
import { nameOf } from './redact.ts'
import { assertNever, err, ok } from './result.ts'
import type { SeatNumber } from './round.ts'
import type { Seat, State } from './state.ts'
import { viewerOf } from './viewer.ts'

export { createGame } from './commands/create-game.ts'
export type { Context, Decision } from './context.ts'

/** May this be done, and what then happened. Pure: the context carries the clock and chance. */
export function decide(state: State, command: Command, ctx: Context): Decision {
  if (command.by === 'clock') return run(state, command.scheduled, ctx)
  const { by, id, request } = command
  if (wasAccepted(state, by, id)) return ok([])
  const decision = answer(state, by, id, request, ctx)
  return decision.ok ? ok(withReceipt(state, by, id, request, decision.value)) : decision
}

/** Whether this command was accepted before: a client that sends it again is told so again. */
export const wasAccepted = (state: State, by: Sender, id: CommandId): boolean =>
  state.accepted[nameOf(viewerOf(state, by))]?.includes(id) ?? false

function answer(
  state: State,
  by: Sender,
  id: CommandId,
  request: ClientRequest,
  ctx: Context,
): Decision {
  switch (request.type) {
    case 'Join':
      return by.role === 'player'
        ? join(state, by.credential, request, ctx)
        : err({ type: 'NotSeated' })
    case 'ChangeProfile':
      return asPlayer(state, by, (seat) =>
        changeProfile(state, seat, request.name, request.avatar, ctx),
      )
    case 'Leave':
      return asPlayer(state, by, (seat) => leave(state, seat))
    case 'CommitChain':
      return asPlayer(state, by, (seat) => commitChain(state, seat, request.tip))
    case 'UseCard':
      return asPlayer(state, by, (seat) => useOrPlay(state, seat, request, id, ctx))
    case 'LockIn':
      return asPlayer(state, by, (seat) => lockIn(state, seat, request, request.nonce))
    case 'Accuse':
      return asPlayer(state, by, (seat) => accuse(state, seat, request.seat))
    case 'Shout':
      return asPlayer(state, by, (seat) => raceMove(state, seat, 'shout', request.racer, id))
    case 'Vote':
      return by.role === 'crowd'
        ? vote(state, by.credential, request, ctx)
        : err({ type: 'NotCrowd' })
    case 'Cheer':
      return by.role === 'crowd' ? cheer(state, request, ctx) : err({ type: 'NotCrowd' })
    case 'ThrowSticker':
      if (by.role === 'crowd') return throwSticker(state, by.credential, null, request.sticker, ctx)
      return asPlayer(state, by, (seat) =>
        by.role === 'host'
          ? err({ type: 'NotSeated' })
          : throwSticker(state, by.credential, seat, request.sticker, ctx),
      )
    default:
      return by.role === 'host' ? asHost(state, request, ctx) : err({ type: 'NotHost' })
  }
}

/** A card of the race is a move in it; all others act in the paddock. */
function useOrPlay(
  state: State,
  seat: SeatNumber,
  request: Extract<ClientRequest, { type: 'UseCard' }>,
  id: CommandId,
  ctx: Context,
): Decision {
  const facts = CARDS[request.card]
  if (facts.kind !== 'race') return useCard(state, seat, request, ctx)
  if (request.target.type !== 'racer') return err({ type: 'WrongTarget' })
  return raceMove(state, seat, facts.action, request.target.racer, id)
}

type OthersRequest =
  | 'Join'
  | 'ChangeProfile'
  | 'Leave'
  | 'CommitChain'
  | 'UseCard'
  | 'LockIn'
  | 'Accuse'
  | 'Shout'
  | 'Vote'
  | 'Cheer'
  | 'ThrowSticker'

function asHost(
  state: State,
  request: Exclude<ClientRequest, { type: OthersRequest }>,
  ctx: Context,
): Decision {
  switch (request.type) {
    case 'ChangeSettings':
      return changeSettings(state, request.settings)
    case 'AddBot':
      return addBot(state, request.temperament, ctx)
    case 'RemoveSeat':
      return removeSeat(state, request.seat)
    case 'RestoreSeat':
      return restoreSeat(state, request.seat)
    case 'RenameSeat':
      return renameSeat(state, request.seat, request.name, ctx)
    case 'AddTime':
      return addTime(state, request)
    case 'EndGame':
      return endGame(state, ctx)
    case 'LockRoom':
      return lockRoom(state, request.isLocked)
    case 'StartDay':
      return startDay(state, ctx)
    case 'Next':
      return next(state, request, ctx)
    case 'Pause':
      return pause(state, ctx)
    case 'Resume':
      return resume(state, ctx)
    case 'PlayAgain':
      return playAgain(state, ctx)
    case 'OfferHost':
      return offerHost(request.token, ctx)
    default:
      return assertNever(request)
  }
}

/**
 * The host ends the phase that was meant; a race ends by itself. A paddock in which somebody has
 * still to lock in gets a last call, and a second *next* ends it there and then.
 */
function next(
  state: State,
  meant: Extract<ClientRequest, { type: 'Next' }>,
  ctx: Context,
): Decision {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  const round = 'round' in phase ? phase.round.number : 0
  const isEndable = 'round' in phase && phase.type !== 'race'
  if (!isEndable || phase.type !== meant.phase || round !== meant.round) {
    return err({ type: 'WrongPhase', phase: phase.type })
  }
  const isHere = (owner: Seat) => owner.awaySinceMs === null
  return ok(lastCall(state, ctx, LAST_CALL_MS, isHere) ?? endPhase(state, ctx))
}

function asPlayer(state: State, by: Sender, act: (seat: SeatNumber) => Decision): Decision {
  const viewer = viewerOf(state, by)
  if (viewer.role !== 'player' || viewer.seat === null) return err({ type: 'NotSeated' })
  return act(viewer.seat)
}

/**
 * Whether the shell itself answers whoever asked: of the crowd nobody is told apart, and of stickers
 * nothing is stored.
 */
export const isAnsweredApart = (by: Sender, request: ClientRequest): boolean =>
  by.role === 'crowd' || request.type === 'ThrowSticker'

/**
 * The events with the receipt for their command: it is stored with them, so that whoever reads it
 * may count on them. A move in a race has its receipt in the chunk of race that it changes; what changed
 * nothing is not stored.
 */
function withReceipt(
  state: State,
  by: Sender,
  id: CommandId,
  request: ClientRequest,
  events: readonly GameEvent[],
): readonly GameEvent[] {
  if (isAnsweredApart(by, request)) return events
  if (events.every(({ type }) => type === 'MoveHeard')) return events
  const taken = events.find((event) => event.type === 'SeatTaken')
  const isJoin = request.type === 'Join' && taken
  const name = isJoin ? String(taken.seat) : nameOf(viewerOf(state, by))
  const receipt: GameEvent = { type: 'CommandAccepted', by: name, id }
  // Whoever leaves is told while the seat is still theirs.
  return request.type === 'Leave' ? [receipt, ...events] : [...events, receipt]
}
