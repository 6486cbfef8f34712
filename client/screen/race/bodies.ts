import { Container, type Renderer, Sprite, type Texture } from 'pixi.js'
import type { CardId } from '../../../game/card.ts'
import type { Track } from '../../../game/race.ts'
import type { RacerAt } from '../../shared/playout.ts'
import { COLOURS } from '../../shared/tokens.ts'
import type { RacerLook } from '../racers.ts'
import { markOf } from './body-marks.ts'
import { createCreatureSprite, type Extent, METRES_PER_UNIT } from './creature-sprite.ts'
import { createMarkSprite } from './mark-sprites.ts'
import { DOT_RADIUS } from './painter.ts'
import type { Throw } from './particles.ts'
import { HOP_LOOKS, type Projection } from './projection.ts'
import { createSpray } from './spray.ts'

interface BodiesOptions {
  readonly track: Track
  readonly racers: readonly RacerLook[]
  /** The cards that work on each racer. */
  readonly cards: readonly (readonly CardId[])[]
  /** What stands over a head does not move. */
  readonly isCalm: boolean
  readonly renderer: Renderer
  readonly dot: Texture
  /** Where the bodies go, sorted by how near they are. */
  readonly actors: Container
  /** What they throw up as they go. */
  add(thrown: Throw): void
}

const NO_CARDS: readonly CardId[] = []

/** The racers: each with its shadow, the mark over its head and what it throws up. */
export function createBodies(options: BodiesOptions) {
  const { track, racers, cards, isCalm, renderer, dot, actors, add } = options
  const shadows = new Container()
  const bodies = racers.map(({ racer, species, colour }) => {
    const sprite = createCreatureSprite(species.kind, colour, racer)
    actors.addChild(sprite.root)
    const mark = createMarkSprite(renderer, sprite.crown, isCalm)
    sprite.root.addChild(mark.root)
    const shadow = new Sprite({ texture: dot, anchor: 0.5, tint: COLOURS.ink })
    shadows.addChild(shadow)
    return { ...sprite, mark, shadow, spray: createSpray(track, add) }
  })
  // Many lanes are narrow ones: smaller bodies do not hide each other.
  const size = racers.length > 6 ? 0.84 : 1
  return {
    /** They lie below all bodies. */
    shadows,
    /** How much of the picture each racer takes, in metres. */
    extents: bodies.map(({ extent }) => inMetres(extent, size)),
    place(
      positions: readonly RacerAt[],
      world: Projection,
      seconds: number,
      elapsedMs: number,
    ): void {
      for (const [racer, position] of positions.entries()) {
        const body = bodies[racer]
        if (body === undefined) continue
        const across = world.across(position.lane)
        const scale = world.scale(across)
        const x = world.x(position.xMetres, across)
        const y = world.y(across)
        const height = position.heightMetres * HOP_LOOKS
        placeShadow(body.shadow, x, y, height, scale)
        body.root.position.set(x, y - height * scale)
        body.root.scale.set(scale * METRES_PER_UNIT * size)
        body.root.zIndex = across * 100
        body.pose(position, seconds, elapsedMs)
        body.mark.show(markOf(cards[racer] ?? NO_CARDS, position.flags), seconds)
        body.spray(position, across, elapsedMs)
      }
    },
  }
}

function inMetres({ left, right, top }: Extent, size: number): Extent {
  const metres = METRES_PER_UNIT * size
  return { left: left * metres, right: right * metres, top: top * metres }
}

/** The higher its body, the smaller and the fainter. */
function placeShadow(shadow: Sprite, x: number, y: number, height: number, scale: number): void {
  const flat = 1 / (1 + height * 1.4)
  shadow.position.set(x, y)
  shadow.scale.set((0.62 * scale * flat) / DOT_RADIUS, (0.15 * scale * flat) / DOT_RADIUS)
  shadow.alpha = 0.28 * flat
}
