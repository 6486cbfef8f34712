import type { PhaseType } from './phase.ts'

/** Why a command was refused, with its facts. The client turns it into words. */
export type Refusal =
  | { readonly type: 'MessageMalformed' }
  | { readonly type: 'MessageTooLarge'; readonly bytesMax: number }
  | { readonly type: 'NotHost' }
  | { readonly type: 'NotSeated' }
  | { readonly type: 'AlreadySeated' }
  | { readonly type: 'GameFull'; readonly seatsMax: number }
  | { readonly type: 'GameEnding' }
  | { readonly type: 'RoomLocked' }
  | { readonly type: 'RemovedByHost' }
  | { readonly type: 'LogFull' }
  | { readonly type: 'NameUnfit'; readonly charactersMax: number }
  | { readonly type: 'NameTaken'; readonly name: string }
  | { readonly type: 'NoSuchAvatar' }
  | { readonly type: 'NoSuchSeat' }
  | { readonly type: 'NoSuchRacer' }
  | { readonly type: 'NoSuchOffer' }
  | { readonly type: 'OfferSold' }
  | { readonly type: 'TooFewSeats'; readonly seatsMin: number }
  | { readonly type: 'WrongPhase'; readonly phase: PhaseType }
  | { readonly type: 'GamePaused' }
  | { readonly type: 'GameNotPaused' }
  | { readonly type: 'NotInRound' }
  | { readonly type: 'LockedAlready' }
  | { readonly type: 'HandFull'; readonly cardsMax: number }
  | { readonly type: 'TooFewPearls'; readonly pearls: number; readonly pricePearls: number }
  | { readonly type: 'TooManyBets'; readonly betsMax: number }
  | { readonly type: 'RacerBackedTwice'; readonly racer: number }
  | { readonly type: 'StakeTooSmall'; readonly stakeMinPearls: number }
  | { readonly type: 'StakesAboveCap'; readonly capPearls: number }
  | { readonly type: 'TooManyActions'; readonly actionsMax: number }
  | { readonly type: 'ShoutedAlready' }
  | { readonly type: 'ShoutsClosed' }
  | { readonly type: 'TooManyJoins' }
  | { readonly type: 'TooManyProfileChanges'; readonly changesMax: number }
  | { readonly type: 'WrongTarget' }
  | { readonly type: 'WrongCard' }
  | { readonly type: 'CardNotHeld' }
  | { readonly type: 'CardsClosed' }
  | { readonly type: 'Gagged' }
  | { readonly type: 'NotPoor' }
  | { readonly type: 'LoanTooLarge'; readonly leftPearls: number }
  | { readonly type: 'RaceCardPlayed' }
  | { readonly type: 'SwitchedOff' }
  | { readonly type: 'NobodyOnTrial' }
  | { readonly type: 'AccusedAlready' }
  | { readonly type: 'NonceWrong' }
  | { readonly type: 'ChainFresh' }
  | { readonly type: 'NotCrowd' }
  | { readonly type: 'VotesClosed' }
  | { readonly type: 'TooManyVotes'; readonly votesMax: number }
  | { readonly type: 'NameObscene' }
  | { readonly type: 'NotLockedIn' }
  | { readonly type: 'TooManyStickers'; readonly stickersMax: number }
  | { readonly type: 'StickersInTheAir' }

export type RefusalType = Refusal['type']
