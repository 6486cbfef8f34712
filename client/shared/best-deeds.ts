import { RIVAL_PEARLS } from '../../game/limits.ts'
import type { Deed, RivalFact } from '../../game/phase.ts'
import type { SeatNumber } from '../../game/round.ts'

/** What the finale tells of somebody: a card, or a rival. */
export type Doing = Deed | RivalFact

export const isRival = (told: Doing): told is RivalFact => 'rival' in told

/**
 * The most telling deeds of the day, at most `count`: by what they took, then what worked, then
 * what another card stopped; of equals the later one. Everybody’s best comes before anybody’s
 * second, so that one thief does not fill the list.
 */
export function bestDeeds(
  deeds: readonly Deed[],
  rivals: readonly RivalFact[],
  count: number,
): Doing[] {
  const best = [...deeds, ...rivals]
    .map((told) => ({ told, weight: weightOf(told) }))
    .toSorted((a, b) => b.weight - a.weight || b.told.round - a.told.round)
  const before = new Map<SeatNumber, number>()
  const turns = best.map(({ told }) => {
    const turn = before.get(told.seat) ?? 0
    before.set(told.seat, turn + 1)
    return { told, turn }
  })
  return turns
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ told }) => told)
}

/** Pearls, and less than one of them for what took none. */
function weightOf(told: Doing): number {
  if (isRival(told)) return told.isPaid ? RIVAL_PEARLS : 0
  if (told.pearls > 0) return told.pearls
  if (told.verdict === 'works') return 0.9
  if (told.verdict === 'stopped') return 0.6
  // What was never turned did what it says; the rest came to nothing.
  return told.verdict === null ? 0.3 : 0
}
