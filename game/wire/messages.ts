import type { ClientRequest, CommandId, DraftBet } from '../command.ts'
import type { Draft } from '../draft.ts'
import {
  BETS_MAX,
  CHEERS_PER_MESSAGE_MAX,
  EVENTS_PER_MESSAGE_MAX,
  FRAME_BYTES_MAX,
  LOAN_STEPS_MAX,
  ROUNDS_MAX,
  SEATS_MAX,
} from '../limits.ts'
import { PHASE_TYPES, type PhaseType } from '../phase.ts'
import type { Refusal } from '../refusal.ts'
import { TEMPERAMENTS } from '../state.ts'
import type { View } from '../view.ts'
import type { ViewEvent } from '../view-event.ts'
import * as d from './domain.ts'
import {
  bytes,
  flag,
  list,
  millis,
  oneOf,
  orNull,
  record,
  type Shape,
  union,
  whole,
} from './shape.ts'
import { view } from './view.ts'
import { viewEvent } from './view-event.ts'

/** The subprotocol that a socket asks for and is given: the version of everything on the wire. */
export const PROTOCOL_NAME = 'scuttle.v8'
/** The subprotocol that carries a client's secret key: `key.` and the key. */
export const KEY_PREFIX = 'key.'
/** Text frames: answered without waking anybody. */
export const PING = 'ping'
export const PONG = 'pong'

const phaseType = oneOf<PhaseType>(PHASE_TYPES)
const draftBet = record<DraftBet>({ racer: d.racerAt, kind: d.betKind, stakePearls: d.stake })

const draftFields = {
  loanSteps: whole(-LOAN_STEPS_MAX, LOAN_STEPS_MAX),
  buys: d.buys,
  bets: list(draftBet, BETS_MAX),
  plays: d.plays,
}
/** What a phone keeps of a draft, too. */
export const draft: Shape<Draft> = record<Draft>(draftFields)

const request = union<ClientRequest>({
  Join: { name: d.name, avatar: d.avatar, tip: orNull(d.nonce) },
  ChangeProfile: { name: d.name, avatar: d.avatar },
  Leave: {},
  UseCard: {
    card: d.card,
    offer: orNull(d.offerAt),
    loanSteps: whole(0, LOAN_STEPS_MAX),
    target: d.target,
  },
  LockIn: { ...draftFields, nonce: orNull(d.nonce) },
  Accuse: { seat: d.seat },
  Shout: { racer: d.racerAt },
  ChangeSettings: { settings: d.settings },
  AddBot: { temperament: orNull(oneOf(TEMPERAMENTS)) },
  RemoveSeat: { seat: d.seat },
  StartDay: {},
  Next: { phase: phaseType, round: whole(0, ROUNDS_MAX) },
  Pause: {},
  Resume: {},
  PlayAgain: {},
  LockRoom: { isLocked: flag },
  RestoreSeat: { seat: d.seat },
  RenameSeat: { seat: d.seat, name: d.name },
  AddTime: { phase: phaseType, round: whole(0, ROUNDS_MAX) },
  EndGame: {},
  CommitChain: { tip: d.nonce },
  Vote: { racer: d.racerAt, card: d.crowdCardAt },
  Cheer: { racer: d.racerAt, times: whole(1, CHEERS_PER_MESSAGE_MAX) },
  OfferHost: { token: d.offerHash },
  ThrowSticker: { sticker: d.sticker },
})

/** What a client sends. */
export type ClientMessage =
  | { readonly type: 'Command'; readonly id: CommandId; readonly request: ClientRequest }
  /** Sent once for every so many bytes received: a client that reads is kept. */
  | { readonly type: 'Seen' }

export const clientMessage: Shape<ClientMessage> = union<ClientMessage>({
  Command: { id: d.commandId, request },
  Seen: {},
})

const refusal = union<Refusal>({
  MessageMalformed: {},
  MessageTooLarge: { bytesMax: d.pearls },
  NotHost: {},
  NotSeated: {},
  AlreadySeated: {},
  GameFull: { seatsMax: whole(0, SEATS_MAX) },
  GameEnding: {},
  RoomLocked: {},
  RemovedByHost: {},
  LogFull: {},
  NameUnfit: { charactersMax: d.pearls },
  NameTaken: { name: d.name },
  NoSuchAvatar: {},
  NoSuchSeat: {},
  NoSuchRacer: {},
  NoSuchOffer: {},
  OfferSold: {},
  TooFewSeats: { seatsMin: d.pearls },
  WrongPhase: { phase: phaseType },
  GamePaused: {},
  GameNotPaused: {},
  NotInRound: {},
  LockedAlready: {},
  HandFull: { cardsMax: d.pearls },
  TooFewPearls: { pearls: d.pearls, pricePearls: d.pearls },
  TooManyBets: { betsMax: d.pearls },
  RacerBackedTwice: { racer: d.racerAt },
  StakeTooSmall: { stakeMinPearls: d.pearls },
  StakesAboveCap: { capPearls: d.pearls },
  TooManyActions: { actionsMax: d.pearls },
  ShoutedAlready: {},
  ShoutsClosed: {},
  TooManyJoins: {},
  TooManyProfileChanges: { changesMax: d.pearls },
  WrongTarget: {},
  WrongCard: {},
  CardNotHeld: {},
  CardsClosed: {},
  Gagged: {},
  NotPoor: {},
  LoanTooLarge: { leftPearls: d.pearls },
  RaceCardPlayed: {},
  SwitchedOff: {},
  NobodyOnTrial: {},
  AccusedAlready: {},
  NonceWrong: {},
  ChainFresh: {},
  NotCrowd: {},
  VotesClosed: {},
  TooManyVotes: { votesMax: d.pearls },
  NameObscene: {},
  NotLockedIn: {},
  TooManyStickers: { stickersMax: d.pearls },
  StickersInTheAir: {},
})

/** What a server sends. `nowMs` is its clock. */
export type ServerMessage =
  /** The whole view, on a new connection. */
  | {
      readonly type: 'Snapshot'
      readonly nowMs: number
      readonly view: View
      readonly frame: Uint8Array | null
    }
  /** What happened, in order, and in a race the next stretch of it. */
  | {
      readonly type: 'Update'
      readonly nowMs: number
      readonly events: readonly ViewEvent[]
      readonly frame: Uint8Array | null
    }
  /** A command that changed nothing; id 0 where the message had none that could be read. */
  | {
      readonly type: 'Refused'
      readonly nowMs: number
      readonly id: CommandId
      readonly refusal: Refusal
    }

const frame = orNull(bytes(FRAME_BYTES_MAX))

export const serverMessage: Shape<ServerMessage> = union<ServerMessage>({
  Snapshot: { nowMs: millis, view, frame },
  Update: { nowMs: millis, events: list(viewEvent, EVENTS_PER_MESSAGE_MAX), frame },
  Refused: { nowMs: millis, id: whole(0, 0xffff_ffff), refusal },
})
