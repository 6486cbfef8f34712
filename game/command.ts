import type { CardId } from './card.ts'
import type { Credential, OfferHash } from './identity.ts'
import type { Nonce } from './nonce.ts'
import type { PhaseType } from './phase.ts'
import type { CoreHash } from './race.ts'
import type { BetKind, CardPlay, SeatNumber, Target } from './round.ts'
import type { Settings } from './settings.ts'
import type { Temperament } from './state.ts'
import type { Sticker } from './sticker.ts'

/** A bet as it is drafted: whether it is free is the server's to say. */
export interface DraftBet {
  readonly racer: number
  readonly kind: BetKind
  readonly stakePearls: number
}

/** What a person may ask for. All of it is parsed before it is believed. */
export type ClientRequest =
  | {
      readonly type: 'Join'
      readonly name: string
      readonly avatar: number
      /** The last hash of the chain that this player gives nonces from; null: gives none. */
      readonly tip: Nonce | null
    }
  | { readonly type: 'ChangeProfile'; readonly name: string; readonly avatar: number }
  | { readonly type: 'Leave' }
  /** Begins another chain of nonces, between rounds. */
  | { readonly type: 'CommitChain'; readonly tip: Nonce }
  | {
      readonly type: 'UseCard'
      readonly card: CardId
      /** Position among the offers where it is bought to be used; null: it is in the hand. */
      readonly offer: number | null
      /** Steps of 100 pearls to borrow for it. */
      readonly loanSteps: number
      readonly target: Target
    }
  | {
      readonly type: 'LockIn'
      /** Steps of 100 pearls to borrow; below zero: to repay. */
      readonly loanSteps: number
      /** Positions among the offers. */
      readonly buys: readonly number[]
      readonly bets: readonly DraftBet[]
      readonly plays: readonly CardPlay[]
      /** The next link of this player's chain; null: none is given. */
      readonly nonce: Nonce | null
    }
  | { readonly type: 'Accuse'; readonly seat: SeatNumber }
  | { readonly type: 'Shout'; readonly racer: number }
  /** The crowd's: a racer to back, and a position among the round's cards for the crowd. */
  | { readonly type: 'Vote'; readonly racer: number; readonly card: number }
  /** The crowd's: heard, and nothing more. */
  | { readonly type: 'Cheer'; readonly racer: number; readonly times: number }
  /** Anybody's who waits: a picture that flies over the big screens. */
  | { readonly type: 'ThrowSticker'; readonly sticker: Sticker }
  | { readonly type: 'ChangeSettings'; readonly settings: Settings }
  | { readonly type: 'AddBot'; readonly temperament: Temperament | null }
  | { readonly type: 'RemoveSeat'; readonly seat: SeatNumber }
  | { readonly type: 'RestoreSeat'; readonly seat: SeatNumber }
  | { readonly type: 'RenameSeat'; readonly seat: SeatNumber; readonly name: string }
  | { readonly type: 'LockRoom'; readonly isLocked: boolean }
  | { readonly type: 'StartDay' }
  | {
      readonly type: 'Next'
      /** The phase that is meant, so that a late click does not end the one after it. */
      readonly phase: PhaseType
      readonly round: number
    }
  | {
      readonly type: 'AddTime'
      /** As with `Next`: the phase that is meant. */
      readonly phase: PhaseType
      readonly round: number
    }
  | { readonly type: 'EndGame' }
  | { readonly type: 'Pause' }
  | { readonly type: 'Resume' }
  | { readonly type: 'PlayAgain' }
  /** Offers the host role to whoever shows the token of this hash first. */
  | { readonly type: 'OfferHost'; readonly token: OfferHash }

/** Who asks: the host, or somebody with a key who may or may not have a seat. */
export type Sender =
  | { readonly role: 'host' }
  | { readonly role: 'player'; readonly credential: Credential }
  | { readonly role: 'crowd'; readonly credential: Credential }

/** What happens by itself: `due` says when, the shell when it learns of it. */
export type ScheduledCommand =
  | { readonly type: 'EndPhase' }
  | { readonly type: 'MoveBots' }
  | { readonly type: 'StepRace' }
  | { readonly type: 'GoIdle' }
  | { readonly type: 'Expire' }
  | { readonly type: 'CheckCore'; readonly coreHash: CoreHash }
  | { readonly type: 'NotePresence'; readonly seat: SeatNumber; readonly isHere: boolean }
  /** Not the clock's: somebody showed a token. */
  | { readonly type: 'MoveHost'; readonly token: OfferHash; readonly credential: Credential }

/** A command's id, drawn by the client: 1 to 2³² − 1. One sent again counts once. */
export type CommandId = number

export type Command =
  | { readonly by: Sender; readonly id: CommandId; readonly request: ClientRequest }
  | { readonly by: 'clock'; readonly scheduled: ScheduledCommand }
