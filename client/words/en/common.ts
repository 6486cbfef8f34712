import type { CardId } from '../../../game/card.ts'
import type { AwardId, PhaseType } from '../../../game/phase.ts'
import type { QuirkId, SpeciesKind } from '../../../game/race/species.ts'
import type { PatchKind, Stats } from '../../../game/race.ts'
import type { Refusal, RefusalType } from '../../../game/refusal.ts'
import type { BetKind, Verdict } from '../../../game/round.ts'
import type { Temperament } from '../../../game/state.ts'
import type { Sticker } from '../../../game/sticker.ts'
import { fairness } from './fairness.ts'
import { all, fixed, number } from './formats.ts'
import { robbery } from './robbery.ts'
import { why } from './why.ts'

interface CardWords {
  readonly name: string
  /** What it does, in one short sentence. */
  readonly does: string
}

type RefusalWords = {
  readonly [T in RefusalType]: (facts: Extract<Refusal, { readonly type: T }>) => string
}

const pearls = (value: number): string => `${number(value)} ${value === 1 ? 'pearl' : 'pearls'}`

const phases: Readonly<Record<PhaseType, string>> = {
  lobby: 'Lobby',
  parade: 'Parade',
  paddock: 'Paddock',
  reveal: 'Reveal',
  race: 'Race',
  payout: 'Payout',
  finale: 'Finale',
}

const cards: Readonly<Record<CardId, CardWords>> = {
  'bad-oyster': { name: 'Bad Oyster', does: '−3 Power. Royal Taster stops it.' },
  'kelp-shake': { name: 'Kelp Shake', does: '+2 Power. Royal Taster stops it.' },
  'royal-taster': { name: 'Royal Taster', does: 'Stops every Power card on this racer.' },
  lullaby: { name: 'Lullaby', does: '−3 Cadence. Earplugs stop it.' },
  espresso: { name: 'Espresso', does: '+2 Cadence. Earplugs stop it.' },
  earplugs: { name: 'Earplugs', does: 'Stops every Cadence card on this racer.' },
  'brain-coral': {
    name: 'Brain Coral',
    does: 'Confused: hops go astray, −3 Nerve. Tin Shell stops it.',
  },
  'tin-shell': { name: 'Tin Shell', does: 'Stops Brain Coral and the Anvil.' },
  'growth-hormone': {
    name: 'Growth Hormone',
    does: 'Doubles Power, today and in every later race. Spot Check finds it out.',
  },
  'spot-check': {
    name: 'Spot Check',
    does: 'Throws out a racer on hormone, or with two different boosts.',
  },
  'head-start': { name: 'Head Start', does: 'Starts 4 metres ahead.' },
  anvil: { name: 'Anvil', does: 'Out of this race. Tin Shell stops it.' },
  pickpocket: { name: 'Pickpocket', does: 'Takes a fifth of a player’s pearls, at most 300.' },
  shakedown: { name: 'Shakedown', does: 'Takes two cards from a player, whichever they are.' },
  'gag-order': { name: 'Gag Order', does: 'Up to two players play no more cards this round.' },
  monosyllables: { name: 'Monosyllables', does: 'A player must speak up, one beat per word.' },
  alms: { name: 'Alms', does: 'The house gives 250 pearls to somebody poor. Not to you.' },
  periscope: { name: 'Periscope', does: 'See every item locked in so far, and on whom.' },
  'inside-tip': { name: 'Inside Tip', does: 'The true odds, with every item locked in so far.' },
  beachcomber: {
    name: 'Beachcomber',
    does: 'Take back one of your played cards, for half its price.',
  },
  switcheroo: { name: 'Switcheroo', does: 'Swaps all items of two racers before they are turned.' },
  slick: { name: 'Slick', does: 'In the race: a hazard right in front of a racer.' },
  megaphone: { name: 'Megaphone', does: 'In the race: one great shout, and a burst of speed.' },
  insurance: { name: 'Insurance', does: 'A quarter of your lost stakes comes back, at most 250.' },
  'double-or-nothing': {
    name: 'Double or Nothing',
    does: 'One of your bets wins or loses twice.',
  },
}

const betKinds: Readonly<Record<BetKind, string>> = {
  win: 'to win',
  place: 'to place',
  last: 'to be last',
}

const verdicts: Readonly<Record<Verdict, string>> = {
  works: 'works',
  stopped: 'blocked',
  repeated: 'once is enough',
  idle: 'nothing to stop',
}

const animals: Readonly<Record<SpeciesKind, string>> = {
  lobster: 'lobster',
  shoreCrab: 'shore crab',
  mudskipper: 'mudskipper',
  seaSlug: 'sea slug',
  turtle: 'sea turtle',
  hermitCrab: 'hermit crab',
  sandhopper: 'sandhopper',
  cuttlefish: 'cuttlefish',
  shrimp: 'shrimp',
  octopus: 'octopus',
  pufferfish: 'pufferfish',
  remora: 'remora',
  seahorse: 'seahorse',
}

const quirks: Readonly<Record<QuirkId, string>> = {
  none: 'No tricks at all',
  barger: 'Barges the neighbours aside',
  mudHater: 'Hates mud',
  mudLover: 'Mud? Even better',
  lateBloomer: 'Starts slow, ends fast',
  lastSprinter: 'Sprints when last',
  quickStarter: 'Out of the blocks like a shot',
  steady: 'Every hop the same',
  skittish: 'Runs best alone, hates a crowd',
  hurdler: 'Never trips at a hurdle',
  frontRunner: 'Runs best in the lead',
  secondWind: 'Gets a second wind',
  drafter: 'Rides in the others’ slipstream',
  showboat: 'Shows off when in the lead',
}

const stats: Readonly<Record<keyof Stats, string>> = {
  power: 'Power',
  cadence: 'Cadence',
  stamina: 'Stamina',
  nerve: 'Nerve',
}

const ground: Readonly<Record<PatchKind, string>> = {
  mud: 'Mud',
  boost: 'Boost',
  hurdle: 'Hurdle',
}

const awards: Readonly<Record<AwardId, CardWords & { figure: (figure: number) => string }>> = {
  'sharpest-eye': {
    name: 'Sharpest Eye',
    does: 'The best single bet',
    figure: (figure) => pearls(figure),
  },
  'dirtiest-claws': {
    name: 'Dirtiest Claws',
    does: 'Played the most item cards',
    figure: (figure) => `${number(figure)} ${figure === 1 ? 'card' : 'cards'}`,
  },
  'biggest-splash': {
    name: 'Biggest Splash',
    does: 'Lost the most in style',
    figure: (figure) => pearls(Math.abs(figure)),
  },
  'loudest-voice': {
    name: 'Loudest Voice',
    does: 'Shouted the most',
    figure: (figure) => `${number(figure)} ${figure === 1 ? 'shout' : 'shouts'}`,
  },
}

const temperaments: Readonly<Record<Temperament, string>> = {
  cautious: 'Cautious bot',
  wild: 'Wild bot',
  shark: 'Shark bot',
}

const refusals: RefusalWords = {
  MessageMalformed: () => 'The game did not understand that. Reload the page and try again.',
  MessageTooLarge: ({ bytesMax }) => `That was too long: at most ${number(bytesMax)} bytes.`,
  NotHost: () => 'Only the host screen can do that.',
  NotSeated: () => 'Take a seat first.',
  AlreadySeated: () => 'You already have a seat.',
  GameFull: ({ seatsMax }) => `All ${number(seatsMax)} seats are taken.`,
  RoomLocked: () => 'The host has locked the room.',
  RemovedByHost: () => 'The host has removed you from this game.',
  GameEnding: () => 'The last round is on: nobody can join any more.',
  LogFull: () => 'This game has gone on for too long. Start a new one.',
  NameUnfit: ({ charactersMax }) => `A name has 1 to ${number(charactersMax)} characters.`,
  NameTaken: ({ name }) => `${name} is taken. Try another name.`,
  NoSuchAvatar: () => 'There is no such face.',
  NoSuchSeat: () => 'Nobody sits there.',
  NoSuchRacer: () => 'There is no such racer today.',
  NoSuchOffer: () => 'There is no such offer.',
  OfferSold: () => 'You have bought that already.',
  TooFewSeats: ({ seatsMin }) => `It takes at least ${number(seatsMin)} players to start.`,
  WrongPhase: ({ phase }) => `Not now: it is the ${phases[phase].toLowerCase()}.`,
  GamePaused: () => 'The game is paused.',
  GameNotPaused: () => 'The game is not paused.',
  NotInRound: () => 'You are in from the next round on.',
  LockedAlready: () => 'You have locked in. It stands.',
  HandFull: ({ cardsMax }) => `A hand holds ${number(cardsMax)} cards at most.`,
  TooFewPearls: (facts) =>
    `That costs ${pearls(facts.pricePearls)} and you have ${number(facts.pearls)}.`,
  TooManyBets: ({ betsMax }) => `At most ${number(betsMax)} bets a round.`,
  RacerBackedTwice: () => 'One bet for each racer.',
  StakeTooSmall: ({ stakeMinPearls }) => `Stake at least ${pearls(stakeMinPearls)}.`,
  StakesAboveCap: ({ capPearls }) => `All stakes together: at most ${pearls(capPearls)}.`,
  TooManyActions: ({ actionsMax }) =>
    actionsMax === 1 ? 'One such card a round.' : `${number(actionsMax)} such cards a round.`,
  ShoutedAlready: () => 'You have had your shout.',
  ShoutsClosed: () => 'Too late: the leader is half-way.',
  NonceWrong: () => 'This phone and the game disagree about its nonces. Reload the page.',
  ChainFresh: () => 'This phone has just committed to its nonces.',
  NameObscene: () => 'Not on the big screen, please. Try another name.',
  TooManyJoins: () => 'This lobby has seen too much coming and going. Ask for a new game.',
  WrongTarget: () => 'That card cannot be put there.',
  WrongCard: () => 'That card is for another moment.',
  CardNotHeld: () => 'You no longer hold that card.',
  CardsClosed: () => 'Too late for that card: the paddock is about to close.',
  Gagged: () => 'You are under a gag order: no more cards this round.',
  NotPoor: () => 'Alms are for the poorer half of the table.',
  LoanTooLarge: ({ leftPearls }) =>
    leftPearls > 0
      ? `The shark lends you ${pearls(leftPearls)} more at most.`
      : 'The shark lends you nothing more.',
  RaceCardPlayed: () => 'One card a race.',
  SwitchedOff: () => 'The host has switched that off.',
  NotCrowd: () => 'That is for the crowd.',
  VotesClosed: () => 'The vote is closed.',
  TooManyVotes: ({ votesMax }) => `You have voted ${number(votesMax)} times. It stands.`,
  NotLockedIn: () => 'Lock in first, then throw.',
  TooManyStickers: ({ stickersMax }) =>
    `That was all ${number(stickersMax)} stickers. More in the next phase.`,
  StickersInTheAir: () => 'The air is full. Try again in a moment.',
  NobodyOnTrial: () => 'No card is on trial.',
  AccusedAlready: () => 'You have named somebody. It stands.',
  TooManyProfileChanges: () => 'Name and face have changed often enough: they stay now.',
}

/** What is said on more than one kind of page. */
export const common = {
  title: 'Scuttle',
  number,
  pearls,
  /** “A, B, and C”. */
  all,
  /** Whole sentences, one after the other. */
  sentences: (parts: readonly string[]): string => parts.join(' '),
  /** Decimal odds from hundredths, as on a tote board. */
  odds: (hundredths: number): string => fixed(hundredths / 100, hundredths < 1_000 ? 2 : 1),
  seconds: (ms: number): string => `${fixed(ms / 1_000, 2)} s`,
  countdown: (seconds: number): string =>
    seconds < 60
      ? String(seconds)
      : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  ordinal: (place: number): string => {
    const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
    return `${place}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)]}`
  },
  phases,
  cards,
  betKinds,
  verdicts,
  /** A card that was turned, and what became of it. */
  cardVerdict: (card: string, verdict: string) => `${card} (${verdict})`,
  blockedBy: (card: string) => `blocked by ${card}`,
  nothingToSwap: 'nothing to swap',
  findsNothing: 'finds nothing',
  animals,
  quirks,
  stats,
  ground,
  awards,
  temperaments,
  refusals,
  fairness,
  why,
  robbery,
  stickers: {
    title: 'Stickers',
    left: (count: number) =>
      count === 0
        ? 'No stickers left until the next phase'
        : `Throw a sticker: ${number(count)} left`,
    toss: {
      claw: 'Throw a claw',
      heart: 'Throw a heart',
      laugh: 'Throw a laugh',
      gasp: 'Throw a gasp',
      snooze: 'Throw a snooze',
      crown: 'Throw a crown',
    } satisfies Record<Sticker, string>,
    crowd: 'The crowd',
  },
  isAway: 'away',
  connection: {
    connecting: 'Connecting …',
    lost: 'Connection lost. Trying again …',
    outdated: 'There is a newer version of the game. Loading it …',
    refused: {
      Flooded: 'Too much came from here at once. The game lets you in again in a moment.',
      TooManySockets:
        'This game is full: no more devices fit in. Close pages of it that nobody needs; this one comes in as soon as there is room.',
      GameBroken: 'The game has a fault and cannot go on now. This page keeps trying.',
    },
    gone: 'This game is over or was never there.',
  },
}
