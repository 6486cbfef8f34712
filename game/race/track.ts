import type { Rng } from '../random.ts'

export const PATCH_KINDS = ['mud', 'boost', 'hurdle'] as const
export type PatchKind = (typeof PATCH_KINDS)[number]

/** A stretch of other ground, from a metre up to but without another. */
export interface Patch {
  readonly kind: PatchKind
  readonly fromMetres: number
  readonly toMetres: number
  /** The lane it lies in, from 0; null: across all lanes. */
  readonly lane: number | null
}

/** The course of a race: whole metres, the line-up starts at 0. Later patches cover earlier ones. */
export interface Track {
  readonly lengthMetres: number
  readonly patches: readonly Patch[]
}

/** Limits of a track that the race core takes. */
export const TRACK_METRES_MIN = 40
export const TRACK_METRES_MAX = 160
export const TRACK_PATCHES_MAX = 32

/** Metres at the start and before the line where the sand stays plain. */
const PLAIN_METRES = 8

/**
 * Draws a track for so many racers: 92 to 106 m with 6 to 8 patches that do not overlap. One kind
 * of ground prevails, so that a day may suit one racer and not another.
 */
export function drawTrack(rng: Rng, racers: number): Track {
  const lengthMetres = 92 + rng.below(15)
  const prevailing = rng.pick(PATCH_KINDS)
  const count = 6 + rng.below(3)
  const slotMetres = Math.floor((lengthMetres - 2 * PLAIN_METRES) / count)
  const patches = Array.from({ length: count }, (_, index) => {
    const kind = rng.fraction() < 0.6 ? prevailing : rng.pick(PATCH_KINDS)
    return drawPatch(rng, kind, racers, PLAIN_METRES + index * slotMetres, slotMetres)
  })
  return { lengthMetres, patches }
}

function drawPatch(
  rng: Rng,
  kind: PatchKind,
  racers: number,
  slotFrom: number,
  slotMetres: number,
): Patch {
  const lane = rng.fraction() < 0.4 ? null : rng.below(racers)
  const metres = kind === 'hurdle' ? 1 : 4 + rng.below(4)
  const fromMetres = slotFrom + rng.below(slotMetres - metres)
  return { kind, fromMetres, toMetres: fromMetres + metres, lane }
}
