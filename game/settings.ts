import { STARTING_CARDS, STARTING_PEARLS } from './limits.ts'

export type Timers = 'relaxed' | 'standard' | 'fast' | 'none'
export const TIMERS: readonly Timers[] = ['relaxed', 'standard', 'fast', 'none']

/** Race speed in percent of real time. */
export type SpeedPercent = 100 | 150 | 200
export const SPEEDS: readonly SpeedPercent[] = [100, 150, 200]

/** At the opening odds, or out of what the losers staked. */
export type PayoutMode = 'odds' | 'pool'
export const PAYOUT_MODES: readonly PayoutMode[] = ['odds', 'pool']

/** What the big screens speak, as tags of BCP 47. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ja' | 'zh'
export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'ja', 'zh']

export interface Settings {
  /** 1 to 10. */
  readonly rounds: number
  /** 4 to 8. */
  readonly racers: number
  readonly timers: Timers
  readonly speedPercent: SpeedPercent
  readonly payout: PayoutMode
  /** 200 to 5,000. */
  readonly startingPearls: number
  /** 0 to 5. */
  readonly startingCards: number
  /** Everybody has a secret rival whose losses are their gain. */
  readonly hasRivals: boolean
  readonly hasShouts: boolean
  /** One harmful card of each round is put on trial. */
  readonly hasTrials: boolean
  /** No Anvil. */
  readonly isFamily: boolean
  /** The crowd, where enough of it votes, plays as one more seat. */
  readonly hasCrowd: boolean
  /** Of the big screens; each phone speaks its owner's. */
  readonly language: Language
}

export const DEFAULT_SETTINGS: Settings = {
  rounds: 5,
  racers: 6,
  timers: 'standard',
  speedPercent: 100,
  payout: 'odds',
  startingPearls: STARTING_PEARLS,
  startingCards: STARTING_CARDS,
  hasRivals: false,
  hasShouts: true,
  hasTrials: true,
  isFamily: false,
  hasCrowd: true,
  language: 'en',
}

/** Lengths of the phases; null where the host's *next* ends the phase. */
export interface Timings {
  readonly paradeMs: number | null
  readonly firstPaddockMs: number | null
  readonly paddockMs: number | null
  /** From one turned card to the next. */
  readonly cardMs: number
  /** From the start lights to the off. */
  readonly lightsMs: number
  /** From the last racer's finish to the payout. */
  readonly cheerMs: number
  readonly payoutMs: number | null
  /** How long bots pretend to think. */
  readonly botsMs: number
}

const STANDARD: Timings = {
  paradeMs: 8_000,
  firstPaddockMs: 180_000,
  paddockMs: 90_000,
  cardMs: 3_000,
  lightsMs: 4_000,
  cheerMs: 2_500,
  payoutMs: 15_000,
  botsMs: 5_000,
}

const TIMINGS: Readonly<Record<Timers, Timings>> = {
  standard: STANDARD,
  relaxed: {
    ...STANDARD,
    paradeMs: 12_000,
    firstPaddockMs: 300_000,
    paddockMs: 150_000,
    cardMs: 4_000,
    payoutMs: 25_000,
  },
  fast: {
    paradeMs: 3_000,
    firstPaddockMs: 30_000,
    paddockMs: 20_000,
    cardMs: 1_500,
    lightsMs: 2_000,
    cheerMs: 1_500,
    payoutMs: 5_000,
    botsMs: 1_000,
  },
  none: { ...STANDARD, paradeMs: null, firstPaddockMs: null, paddockMs: null, payoutMs: null },
}

export const timingsOf = (settings: Settings): Timings => TIMINGS[settings.timers]
