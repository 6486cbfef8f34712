import type { CardId } from '../card.ts'
import type { Seed } from '../random.ts'
import type { LockedItem, SeatUse } from '../round.ts'
import { type View, view } from '../view.ts'
import { phaseOf, withMine } from '../view-phase.ts'
import { inPaddock } from './card-table.ts'

/** What may differ in the paddock that a bot sees. */
interface Sight {
  readonly discards?: readonly CardId[]
  readonly offers?: readonly CardId[]
  readonly pearls?: number
  readonly round?: number
  /** What a Periscope showed it; none: it did not look. */
  readonly lying?: readonly LockedItem[]
  readonly onHormone?: readonly number[]
}

/** The favourite is 0, the longest shot 5. */
const ODDS = {
  races: 1_000,
  wins: [320, 240, 170, 130, 90, 50],
  places: [780, 690, 560, 430, 330, 210],
  lasts: [40, 70, 110, 170, 240, 370],
}

/** A paddock of six racers in the eyes of the bot in the first seat, who holds these cards. */
export function botSight(hand: readonly CardId[], sight: Sight = {}): View {
  const { discards = [], offers = [], pearls = 1_000, lying, onHormone = [] } = sight
  const seen = view(inPaddock().state, { role: 'player', seat: 0 })
  const phase = phaseOf(seen, 'paddock')
  const looks: readonly SeatUse[] = lying
    ? [{ seat: 0, use: { type: 'periscope', items: lying } }]
    : []
  const lineUp = phase.round.lineUp.map((racer, at) => ({
    ...racer,
    isOnHormone: onHormone.includes(at),
  }))
  const round = { ...phase.round, number: sight.round ?? 1, odds: ODDS, lineUp }
  const mine = phase.mine && {
    ...phase.mine,
    offers: offers.map((card) => ({ card, isSold: false })),
  }
  return {
    ...withMine(seen, (own) => ({ ...own, hand, discards, pearls })),
    phase: { ...phase, round, mine, uses: looks },
  }
}

/** Bots of so many minds. */
export const SEEDS: readonly Seed[] = Array.from({ length: 150 }, (_, at): Seed => [at, 2, 3, 4])
