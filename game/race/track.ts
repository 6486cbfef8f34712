import { PATCH_KINDS, type Patch, type PatchKind, type Track } from '../race.ts'
import type { Rng } from '../random.ts'

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
