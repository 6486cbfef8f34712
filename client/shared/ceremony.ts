/** So many stand on the podium. */
export const PODIUM_PLACES = 3

/** What of the finale is told by a moment: one beat after the other, the winner last but the deeds. */
export interface Told {
  /** Of the awards, from the first. */
  readonly awards: number
  /** Of the podium, from its lowest step. */
  readonly steps: number
  readonly hasWinner: boolean
  readonly hasDeeds: boolean
}

const FIRST_MS = 1_200
const AWARD_MS = 2_000
const STEP_MS = 2_500
/** The breath before the winner. */
const WINNER_MS = 3_500
const DEEDS_MS = 2_500

/**
 * @param elapsedMs since the finale began, by the server's clock: who comes late sees all of it.
 * @param steps of the podium, 1 to {@link PODIUM_PLACES}.
 */
export function toldAt(elapsedMs: number, awards: number, steps: number): Told {
  const beats = [
    FIRST_MS,
    ...Array.from({ length: awards }, () => AWARD_MS),
    ...Array.from({ length: steps - 1 }, () => STEP_MS),
    WINNER_MS,
    DEEDS_MS,
  ]
  let untilMs = 0
  const begun = beats.filter((ms) => {
    untilMs += ms
    return untilMs <= elapsedMs
  }).length
  const count = Math.max(0, begun - 1)
  return {
    awards: Math.min(awards, count),
    steps: Math.max(0, Math.min(steps, count - awards)),
    hasWinner: count >= awards + steps,
    hasDeeds: count > awards + steps,
  }
}
