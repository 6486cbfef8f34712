import { Container, Graphics, Sprite, type Texture } from 'pixi.js'
import type { Patch, Track } from '../../../game/race.ts'
import { COLOURS } from '../../shared/tokens.ts'
import { createLaneMarks } from './lane-marks.ts'
import type { Projection } from './projection.ts'

/** Metres of sand that the track's markings are drawn for, beyond what is seen. */
const MARK_EVERY_METRES = 10
const CHEQUERS = 10
const CHEQUER_METRES = 0.45
const PEBBLES_PER_METRE = 1.3
/** Metres before the start where the sand begins to have pebbles. */
const PEBBLES_FROM_METRES = -12
const PEBBLES_BEYOND_METRES = 28
const DOT_PIXELS = 32

/** What lies on the sand of the track, drawn anew for each picture. */
export function createGround(track: Track, racers: number, dot: Texture) {
  const layer = new Container()
  const graphics = new Graphics()
  const pebbles = createPebbles(track, dot)
  const lines: number[] = []
  for (let at = 0; at < track.lengthMetres; at += MARK_EVERY_METRES) lines.push(at)
  const marks = createLaneMarks(racers, lines)
  layer.addChild(pebbles.layer, marks.layer, graphics)
  return {
    layer,
    draw(world: Projection): void {
      pebbles.place(world)
      marks.place(world)
      graphics.clear()
      for (const at of lines.slice(1)) stripe(graphics, world, at, 0.09, '#ffffff', 0.4)
      for (const patch of track.patches) drawPatch(graphics, world, patch, racers)
      stripe(graphics, world, 0, 0.28, '#ffffff', 0.95)
      drawChequers(graphics, world, track.lengthMetres)
    },
  }
}

/** Pebbles lie where a hash of their number says: the same for everybody, without a list. */
function createPebbles(track: Track, dot: Texture) {
  const layer = new Container()
  const metres = track.lengthMetres + PEBBLES_BEYOND_METRES - PEBBLES_FROM_METRES
  const pebbles = Array.from({ length: Math.floor(metres * PEBBLES_PER_METRE) }, (_, pebble) => {
    const tint = pebble % 3 === 0 ? '#fff2cf' : '#dba65a'
    const sprite = new Sprite({ texture: dot, anchor: 0.5, tint, alpha: 0.8 })
    layer.addChild(sprite)
    return {
      sprite,
      xMetres: PEBBLES_FROM_METRES + pebble / PEBBLES_PER_METRE,
      across: fraction(pebble * 12.9898),
      sizeMetres: 0.06 + 0.14 * fraction(pebble * 78.233),
    }
  })
  return {
    layer,
    place(world: Projection): void {
      for (const { sprite, xMetres, across, sizeMetres } of pebbles) {
        const x = world.x(xMetres, across)
        sprite.visible = x > -20 && x < world.width + 20
        if (!sprite.visible) continue
        const scale = (sizeMetres * world.scale(across)) / DOT_PIXELS
        sprite.position.set(x, world.y(across))
        sprite.scale.set(scale, scale * 0.45)
      }
    },
  }
}

type Corners = readonly (readonly [number, number])[]

/** A polygon of the world: corners in metres along and shares across. */
function quad(world: Projection, corners: Corners): number[] {
  return corners.flatMap(([metres, across]) => [world.x(metres, across), world.y(across)])
}

/** Whether any of a stretch of the track is in the picture. */
function isSeen(world: Projection, fromMetres: number, toMetres: number): boolean {
  const left = Math.min(world.x(fromMetres, 0), world.x(fromMetres, 1))
  const right = Math.max(world.x(toMetres, 0), world.x(toMetres, 1))
  return right > -80 && left < world.width + 80
}

const fraction = (seed: number): number => {
  const value = Math.sin(seed) * 43_758.5453
  return value - Math.floor(value)
}

function stripe(
  graphics: Graphics,
  world: Projection,
  metres: number,
  widthMetres: number,
  color: string,
  alpha: number,
): void {
  const half = widthMetres / 2
  if (!isSeen(world, metres - half, metres + half)) return
  const corners: Corners = [
    [metres - half, 0],
    [metres + half, 0],
    [metres + half, 1],
    [metres - half, 1],
  ]
  graphics.poly(quad(world, corners)).fill({ color, alpha })
}

function drawChequers(graphics: Graphics, world: Projection, lengthMetres: number): void {
  if (!isSeen(world, lengthMetres, lengthMetres + 2 * CHEQUER_METRES)) return
  for (let row = 0; row < CHEQUERS; row++) {
    for (let column = 0; column < 2; column++) {
      const from = lengthMetres + column * CHEQUER_METRES
      const to = from + CHEQUER_METRES
      const top = row / CHEQUERS
      const bottom = (row + 1) / CHEQUERS
      const corners: Corners = [
        [from, top],
        [to, top],
        [to, bottom],
        [from, bottom],
      ]
      const color = (row + column) % 2 === 0 ? '#ffffff' : COLOURS.ink
      graphics.poly(quad(world, corners)).fill(color)
    }
  }
}

function drawPatch(graphics: Graphics, world: Projection, patch: Patch, racers: number): void {
  if (patch.kind === 'hurdle' || !isSeen(world, patch.fromMetres - 1, patch.toMetres + 1)) return
  const top = (patch.lane ?? 0) / racers
  const bottom = ((patch.lane ?? racers - 1) + 1) / racers
  if (patch.kind === 'mud') drawMud(graphics, world, patch, top, bottom)
  else drawBoost(graphics, world, patch, top, bottom, racers)
}

const EDGE_STEPS = 14

/** A puddle: wavy at both ends, with a rim and a shine. */
function drawMud(
  graphics: Graphics,
  world: Projection,
  { fromMetres, toMetres }: Patch,
  top: number,
  bottom: number,
): void {
  const outline = (grow: number): Corners => {
    const wave = (step: number, seed: number) =>
      0.22 * Math.sin(step * 1.9 + seed) + 0.12 * Math.sin(step * 3.7 + seed * 2)
    const across = (step: number) => top + ((bottom - top) * step) / EDGE_STEPS
    const steps = Array.from({ length: EDGE_STEPS + 1 }, (_, step) => step)
    return [
      ...steps.map((step) => [fromMetres + wave(step, fromMetres) - grow, across(step)] as const),
      ...steps
        .reverse()
        .map((step) => [toMetres + wave(step, toMetres + 2) + grow, across(step)] as const),
    ]
  }
  graphics.poly(quad(world, outline(0.14))).fill('#5b3319')
  graphics.poly(quad(world, outline(0))).fill(COLOURS.mud)
  const middle = (fromMetres + toMetres) / 2
  for (let shine = 0; shine < 5; shine++) {
    const across = top + (bottom - top) * (0.14 + 0.18 * shine)
    const metres =
      middle + (fraction(shine * 7.3 + fromMetres) - 0.5) * (toMetres - fromMetres) * 0.6
    const size = 0.34 * world.scale(across)
    graphics
      .ellipse(world.x(metres, across), world.y(across), size, size * 0.24)
      .fill({ color: '#a06b42', alpha: 0.8 })
  }
}

const CHEVRON_METRES = 0.9

/** Arrows that run forward, lane by lane. */
function drawBoost(
  graphics: Graphics,
  world: Projection,
  { fromMetres, toMetres }: Patch,
  top: number,
  bottom: number,
  racers: number,
): void {
  const ground: Corners = [
    [fromMetres, top],
    [toMetres, top],
    [toMetres, bottom],
    [fromMetres, bottom],
  ]
  graphics.poly(quad(world, ground)).fill({ color: COLOURS.boost, alpha: 0.9 })
  const glide = ((performance.now() / 420) % 1) * CHEVRON_METRES
  const lanes = Math.round((bottom - top) * racers)
  for (let lane = 0; lane < lanes; lane++) {
    const far = top + (lane + 0.2) / racers
    const near = top + (lane + 0.8) / racers
    const middle = (far + near) / 2
    for (let at = fromMetres + glide - CHEVRON_METRES; at < toMetres; at += CHEVRON_METRES) {
      const back = at
      const tip = at + 0.5
      if (back < fromMetres || tip + 0.3 > toMetres) continue
      const arrow: Corners = [
        [back, far],
        [back + 0.3, far],
        [tip + 0.3, middle],
        [back + 0.3, near],
        [back, near],
        [tip, middle],
      ]
      graphics.poly(quad(world, arrow)).fill({ color: '#ffffff', alpha: 0.85 })
    }
  }
}
