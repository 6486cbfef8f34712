/** So many stand on the podium. */
export const PODIUM_PLACES = 3

/** What of the finale is told by a moment: one beat after the other, the winner last but the deeds. */
export interface Told {
  /** Of the awards, from the first. */
  readonly awards: number
  /** Told once: it makes room for the deeds. */
  readonly hasRobbery: boolean
  /** Of the podium, from its lowest step. */
  readonly steps: number
  readonly hasWinner: boolean
  readonly hasDeeds: boolean
}

const FIRST_MS = 1_200
const AWARD_MS = 2_000
const ROBBERY_MS = 2_500
/** So much longer it is looked at than an award. */
const ROBBED_MS = 2_500
const STEP_MS = 2_500
/** The breath before the winner. */
const WINNER_MS = 3_500
const DEEDS_MS = 2_500

/** What there is to tell. */
export interface Telling {
  readonly awards: number
  readonly hasRobbery: boolean
  /** Of the podium, 1 to {@link PODIUM_PLACES}. */
  readonly steps: number
}

/** @param elapsedMs since the finale began, by the server's clock: who comes late sees all of it. */
export function toldAt(elapsedMs: number, { awards, hasRobbery, steps }: Telling): Told {
  const podium = [...Array.from({ length: steps - 1 }, () => STEP_MS), WINNER_MS]
  const robbedMs = hasRobbery ? ROBBED_MS : 0
  const beats = [
    FIRST_MS,
    ...Array.from({ length: awards }, () => AWARD_MS),
    ...(hasRobbery ? [ROBBERY_MS] : []),
    ...podium.map((ms, at) => (at === 0 ? ms + robbedMs : ms)),
    DEEDS_MS,
  ]
  let untilMs = 0
  const begun = beats.filter((ms) => {
    untilMs += ms
    return untilMs <= elapsedMs
  }).length
  const count = Math.max(0, begun - 1)
  const before = awards + Number(hasRobbery)
  return {
    awards: Math.min(awards, count),
    hasRobbery: hasRobbery && count >= before,
    steps: Math.max(0, Math.min(steps, count - before)),
    hasWinner: count >= before + steps,
    hasDeeds: count > before + steps,
  }
}
