import { Container, Graphics, GraphicsPath, Matrix } from 'pixi.js'
import type { SpeciesKind } from '../../../game/race/species.ts'
import { CREATURES, paintsOf } from '../../shared/creatures/creatures.ts'
import { isCoat, LINE, type Part, type PartRole } from '../../shared/creatures/drawing.ts'
import type { RacerAt } from '../../shared/playout.ts'
import { patternTexture, TILE_SCALE } from './pattern-textures.ts'

/** Metres of the 100 units in which the animals are drawn. */
export const METRES_PER_UNIT = 0.0122

/** How far each kind of part turns with the stride, in radians. */
const SWING: Readonly<Record<PartRole, number>> = {
  body: 0,
  leg: 0.55,
  claw: 0.3,
  tail: 0.22,
  feeler: 0.16,
}
const STRIDES_PER_METRE = 0.55

/** From where an animal stands: to its back, to its front and to its top, which is below 0. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** A racer's body: parts that move with its hops, eyes that look, blink and spin. */
export interface CreatureSprite {
  readonly root: Container
  /** Over its head, in the units of the animals. */
  readonly crown: { readonly x: number; readonly y: number }
  /** What it takes of the picture where it stands still, in the units of the animals. */
  readonly extent: Extent
  /** `seconds` since the page opened, for what moves by itself. */
  pose(racer: RacerAt, seconds: number, elapsedMs: number): void
}

/** `racer` is its position in the line-up: it has that racer's pattern. */
export function createCreatureSprite(
  kind: SpeciesKind,
  colour: string,
  racer: number,
): CreatureSprite {
  const root = new Container()
  const torso = new Container()
  root.addChild(torso)
  const drawing = CREATURES[kind]
  const limbs = drawing.parts.map((part) => {
    const limb = drawPart(part, colour, racer)
    torso.addChild(limb)
    return { limb, part }
  })
  const eyes = drawing.eyes.map(({ at: [x, y], radius }) => {
    const eye = createEye(radius)
    eye.root.position.set(x, y)
    torso.addChild(eye.root)
    return eye
  })
  const bounce = createBounce()
  const limbsOf = (test: (role: PartRole) => boolean) =>
    limbs.filter(({ part }) => test(part.role)).map(({ limb }) => limb)
  const trunk = extentOf(limbsOf((role) => role === 'body'))
  const eyesX = drawing.eyes.map(({ at: [x] }) => x)

  return {
    root,
    crown: {
      x: eyesX.reduce((sum, x) => sum + x, 0) / Math.max(1, eyesX.length),
      y: Math.min(trunk.top, ...drawing.eyes.map(({ at: [, y], radius }) => y - radius)),
    },
    // Feelers are too thin to be hidden by a name.
    extent: extentOf(limbsOf((role) => role !== 'feeler')),
    pose(racer, seconds, elapsedMs) {
      const { flags, hopShare, xMetres } = racer
      const isMoving = racer.speedMetres > 0.3 || flags.isAirborne
      const stride = xMetres * STRIDES_PER_METRE
      for (const { limb, part } of limbs) {
        const pace = part.role === 'tail' || part.role === 'feeler' ? seconds * 0.9 : stride
        const swing = Math.sin(2 * Math.PI * (pace + part.phase))
        const lift = part.role === 'claw' ? -0.5 * Math.sin(Math.PI * hopShare) : 0
        const strength = isMoving || part.role === 'tail' || part.role === 'feeler' ? 1 : 0.12
        limb.rotation = SWING[part.role] * swing * strength + lift
      }
      const stretch = bounce.step(flags.isAirborne, hopShare, elapsedMs)
      const droop = flags.isTired && !flags.isAirborne ? 0.06 : 0
      const party = flags.isFinished ? 0.08 * Math.sin(seconds * 11) : 0
      const tall = 1 + stretch - droop + party
      torso.scale.set(1 / Math.sqrt(tall), tall)
      torso.rotation = leanOf(racer, seconds)
      torso.alpha = flags.isOut ? 0.75 : 1
      for (const eye of eyes) eye.look(racer, seconds)
    },
  }
}

function extentOf(limbs: readonly Graphics[]): Extent {
  const bounds = limbs.map((limb) => limb.getBounds())
  return {
    left: Math.min(...bounds.map(({ minX }) => minX)),
    right: Math.max(...bounds.map(({ maxX }) => maxX)),
    top: Math.min(...bounds.map(({ minY }) => minY)),
  }
}

/** Nose up at the take-off, down at the landing; stumbling, everywhere. */
function leanOf({ flags, hopShare }: RacerAt, seconds: number): number {
  if (flags.isOut) return -Math.PI / 2.4
  if (flags.isStumbling) return 0.5 + 0.14 * Math.sin(seconds * 22)
  const dizzy = flags.isAstray ? 0.18 * Math.sin(seconds * 15) : 0
  return (flags.isAirborne ? -0.26 * Math.cos(Math.PI * hopShare) : 0) + dizzy
}

/** Squash and stretch: a spring that the landing pushes down and the take-off pulls out. */
function createBounce() {
  let value = 0
  let speed = 0
  let wasAirborne = false
  return {
    step(isAirborne: boolean, hopShare: number, elapsedMs: number): number {
      const seconds = Math.min(0.05, elapsedMs / 1_000)
      if (wasAirborne && !isAirborne) speed = -4.2
      if (!wasAirborne && isAirborne) speed = 3.4
      wasAirborne = isAirborne
      const wanted = isAirborne ? 0.12 * Math.abs(Math.cos(Math.PI * hopShare)) : 0
      speed += ((wanted - value) * 420 - speed * 24) * seconds
      value = Math.max(-0.3, Math.min(0.3, value + speed * seconds))
      return value
    },
  }
}

function drawPart({ pivot, shapes }: Part, colour: string, racer: number): Graphics {
  const paints = paintsOf(colour)
  const texture = patternTexture(racer)
  const matrix = new Matrix().scale(TILE_SCALE, TILE_SCALE)
  const graphics = new Graphics()
  for (const shape of shapes) {
    const { d, fill, stroke, width } = shape
    graphics.path(new GraphicsPath(d))
    if (fill !== null) graphics.fill(paints[fill])
    if (texture !== null && isCoat(shape)) {
      graphics.path(new GraphicsPath(d)).fill({ texture, matrix, textureSpace: 'global' })
      graphics.path(new GraphicsPath(d))
    }
    if (stroke !== null) {
      graphics.stroke({ color: paints[stroke], width, cap: 'round', join: 'round' })
    }
  }
  graphics.pivot.set(...pivot)
  graphics.position.set(...pivot)
  return graphics
}

function createEye(radius: number) {
  const root = new Container()
  const ball = new Graphics()
    .circle(0, 0, radius)
    .fill('#ffffff')
    .stroke({ color: paintsOf('#000000').ink, width: LINE })
  const pupil = new Graphics().circle(0, 0, radius * 0.5).fill(paintsOf('#000000').ink)
  const spiral = new Graphics()
  spiral.moveTo(0, 0)
  for (let turn = 0; turn < 26; turn++) {
    const angle = turn * 0.5
    const out = (radius * 0.85 * turn) / 26
    spiral.lineTo(Math.cos(angle) * out, Math.sin(angle) * out)
  }
  spiral.stroke({ color: paintsOf('#000000').ink, width: 2.6 })
  root.addChild(ball, pupil, spiral)
  return {
    root,
    look({ flags, hopShare }: RacerAt, seconds: number) {
      const isDizzy = flags.isAstray || flags.isStumbling || flags.isOut
      spiral.visible = isDizzy
      pupil.visible = !isDizzy
      spiral.rotation = seconds * 9
      pupil.position.set(radius * 0.32, flags.isAirborne ? radius * (hopShare - 0.5) * 0.6 : 0)
      const isBlinking = seconds % 3.1 < 0.1
      root.scale.y = isBlinking && !isDizzy ? 0.15 : flags.isTired ? 0.62 : 1
    },
  }
}
