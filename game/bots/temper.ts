import type { BetKind } from '../round.ts'
import type { Temperament } from '../state.ts'

/** How a bot plays: shares are chances from 0 to 1. */
export interface Temper {
  readonly bets: number
  /** Share of what it may stake that it stakes. */
  readonly stakeShare: number
  readonly buyShare: number
  readonly playShare: number
  /** Whether it would rather harm than help. */
  readonly harmShare: number
  /** Whether it swaps the items of its racer without having seen them. */
  readonly swapShare: number
  /** Whether it uses a card that acts at once, where it has one. */
  readonly useShare: number
  /** Whether it borrows while it has little. */
  readonly borrowShare: number
  /** How much it likes each kind of bet: a factor on what it expects of it. */
  readonly likes: Readonly<Record<BetKind, number>>
  /** Bets less likely than this are no plan, whatever they pay. */
  readonly chanceMin: number
  /** How far its judgement strays: 0 sees the odds as they are. */
  readonly whim: number
}

export const TEMPERS: Readonly<Record<Temperament, Temper>> = {
  cautious: {
    bets: 2,
    stakeShare: 0.7,
    buyShare: 0.25,
    playShare: 0.75,
    harmShare: 0.25,
    swapShare: 0.1,
    useShare: 0.5,
    borrowShare: 0,
    likes: { win: 0.95, place: 1.15, last: 0.9 },
    chanceMin: 0.25,
    whim: 0.1,
  },
  wild: {
    bets: 3,
    stakeShare: 0.8,
    buyShare: 0.45,
    playShare: 0.95,
    harmShare: 0.5,
    swapShare: 0.5,
    useShare: 0.8,
    borrowShare: 0.4,
    likes: { win: 1.05, place: 1.05, last: 1 },
    chanceMin: 0.15,
    whim: 0.3,
  },
  shark: {
    bets: 3,
    stakeShare: 0.75,
    buyShare: 0.35,
    playShare: 0.95,
    harmShare: 0.6,
    swapShare: 0.2,
    useShare: 0.9,
    borrowShare: 0.2,
    likes: { win: 1, place: 1.05, last: 1 },
    chanceMin: 0.2,
    whim: 0.15,
  },
}
