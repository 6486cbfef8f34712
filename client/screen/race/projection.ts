import type { Camera } from './camera.ts'

/** Where things of the world stand in the picture, in CSS pixels. */
export interface Projection {
  readonly width: number
  readonly height: number
  /** Across the track, 0 at its far edge and 1 at its near one; may lie outside. */
  y(across: number): number
  x(metres: number, across: number): number
  /** Pixels of a metre. */
  scale(across: number): number
  /** Across the track for a lane: the middle of lane 0 is half a lane from the far edge. */
  across(lane: number): number
}

/** Hops are drawn higher than they are, or they would hardly be seen from the sofa. */
export const HOP_LOOKS = 2

/** Far edge and near edge of the track, as shares of the height. */
const FAR_Y = 0.47
const NEAR_Y = 0.89
/** Sizes there: the perspective is a slight one. */
const FAR_SCALE = 0.84
const NEAR_SCALE = 1.14
/** A picture that is higher than wide shows less of the width: things must not become tiny. */
const ASPECT_MIN = 0.9

interface Size {
  readonly width: number
  readonly height: number
}

/** How much of what a wide picture shows one of this size does, from 0 to 1. */
export const seenShare = ({ width, height }: Size): number =>
  width / Math.max(width, height * ASPECT_MIN)

export function projection(camera: Camera, racers: number, { width, height }: Size): Projection {
  const perMetre = width / camera.widthMetres
  const scale = (across: number) => perMetre * (FAR_SCALE + (NEAR_SCALE - FAR_SCALE) * across)
  return {
    width,
    height,
    scale,
    y: (across) => height * (FAR_Y + (NEAR_Y - FAR_Y) * across),
    x: (metres, across) => width / 2 + (metres - camera.xMetres) * scale(across),
    across: (lane) => (lane + 0.5) / racers,
  }
}
