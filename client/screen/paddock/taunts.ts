import { CROWD_SEAT } from '../../../game/limits.ts'
import type { SeatWorth } from '../../../game/phase.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { View } from '../../../game/view.ts'

/** Something to say of somebody; who and how much are public since the last payout. */
export type Taunt =
  | { readonly type: 'leads' | 'won' | 'lost'; readonly seat: SeatNumber; readonly pearls: number }
  | { readonly type: 'level'; readonly seat: SeatNumber; readonly other: SeatNumber }
  | {
      readonly type: 'climbed' | 'fell'
      readonly seat: SeatNumber
      readonly places: number
    }
  | { readonly type: 'last' | 'still'; readonly seat: SeatNumber }

const TAUNT_MS = 8_000
/** Whoever moved by fewer places has not moved to speak of. */
const PLACES_MIN = 2

/**
 * What is said of one player after the other while people think; null at first, in the day's first
 * race, and after everybody had their turn, before it begins again. It knows no more than the view
 * of a big screen: the standings of the payouts.
 *
 * @param elapsedMs since the paddock opened.
 */
export function tauntAt(view: View, elapsedMs: number): Taunt | null {
  const worths = playersOf(view.worthsByRound.at(-1)?.worths)
  const turn = Math.max(0, Math.floor(elapsedMs / TAUNT_MS)) % (worths.length + 1)
  const at = turn - 1
  const [own, next] = [worths[at], worths[at + 1]]
  if (own === undefined) return null
  const { seat } = own
  if (at === 0 && next) {
    const pearls = own.pearls - next.pearls
    return pearls === 0
      ? { type: 'level', seat, other: next.seat }
      : { type: 'leads', seat, pearls }
  }
  const before = playersOf(view.worthsByRound.at(-2)?.worths)
  const rank = before.findIndex((one) => one.seat === seat)
  const places = rank < 0 ? 0 : rank - at
  if (Math.abs(places) >= PLACES_MIN) {
    return { type: places > 0 ? 'climbed' : 'fell', seat, places: Math.abs(places) }
  }
  if (next === undefined && worths.length > 2) return { type: 'last', seat }
  const change = own.pearls - (before[rank]?.pearls ?? view.settings.startingPearls)
  if (change === 0) return { type: 'still', seat }
  return { type: change > 0 ? 'won' : 'lost', seat, pearls: Math.abs(change) }
}

const playersOf = (worths: readonly SeatWorth[] = []): readonly SeatWorth[] =>
  worths.filter(({ seat }) => seat !== CROWD_SEAT)
