// The page's policy forbids making code from text: this replaces what Pixi would make so.
import 'pixi.js/unsafe-eval'
import { Application, Container, Graphics } from 'pixi.js'
import type { Track } from '../../../game/track.ts'
import type { RacerAt } from '../../shared/playout.ts'
import { COLOURS } from '../../shared/tokens.ts'
import type { RacerOnScreen } from '../racers.ts'
import { createCreatureSprite, METRES_PER_UNIT } from './creature-sprite.ts'
import { createGround } from './ground.ts'
import { createParticles } from './particles.ts'
import type { Projection } from './projection.ts'
import { createScenery } from './scenery.ts'
import { createSpray } from './spray.ts'
import { createStandingThings } from './standing-things.ts'

/** Hops as they are would hardly be seen from the sofa. */
export const HOP_LOOKS = 2.7
const RESOLUTION_MAX = 2

export interface Picture {
  readonly racers: readonly RacerAt[]
  readonly world: Projection
  readonly cameraMetres: number
  /** Since the page opened, for what moves by itself. */
  readonly seconds: number
  readonly elapsedMs: number
}

/** The race as Pixi paints it. */
export interface Stage {
  resize(width: number, height: number): void
  paint(picture: Picture): void
  destroy(): void
}

interface StageSetup {
  readonly canvas: HTMLCanvasElement
  readonly width: number
  readonly height: number
  readonly track: Track
  readonly racers: readonly RacerOnScreen[]
}

/** @throws where the browser has no WebGL. */
export async function createStage(setup: StageSetup): Promise<Stage> {
  const { canvas, width, height, track, racers } = setup
  const app = new Application()
  await app.init({
    ...{ canvas, width, height },
    preference: 'webgl',
    antialias: true,
    autoDensity: true,
    resolution: Math.min(RESOLUTION_MAX, window.devicePixelRatio || 1),
    background: COLOURS.skyHigh,
    autoStart: false,
    sharedTicker: false,
  })
  const scenery = createScenery(track.lengthMetres)
  const ground = createGround(track, racers.length)
  const shadows = new Graphics()
  const actors = new Container()
  actors.sortableChildren = true
  const things = createStandingThings(track, racers.length, actors)
  const particles = createParticles(app.renderer)
  const bodies = racers.map(({ species, colour }) => {
    const sprite = createCreatureSprite(species.kind, colour)
    actors.addChild(sprite.root)
    return { ...sprite, spray: createSpray(track, particles.add) }
  })
  app.stage.addChild(
    ...[scenery.back, ground.layer, shadows, actors, particles.layer, scenery.front],
  )

  const paintRacers = ({ racers: places, world, seconds, elapsedMs }: Picture) => {
    shadows.clear()
    for (const [racer, place] of places.entries()) {
      const body = bodies[racer]
      if (body === undefined) continue
      const across = world.across(place.lane)
      const scale = world.scale(across)
      const x = world.x(place.xMetres, across)
      const y = world.y(across)
      const height = place.heightMetres * HOP_LOOKS
      const flat = 1 / (1 + height * 1.4)
      shadows
        .ellipse(x, y, 0.62 * scale * flat, 0.15 * scale * flat)
        .fill({ color: COLOURS.ink, alpha: 0.28 * flat })
      body.root.position.set(x, y - height * scale)
      body.root.scale.set(scale * METRES_PER_UNIT)
      body.root.zIndex = across * 100
      body.pose(place, seconds, elapsedMs)
      body.spray(place, across, elapsedMs)
    }
  }
  return {
    resize: (wide, high) => app.renderer.resize(wide, high),
    paint(picture) {
      const { world, seconds, elapsedMs } = picture
      scenery.place(world, picture.cameraMetres, seconds)
      ground.draw(world)
      things.place(world, seconds)
      paintRacers(picture)
      particles.step(world, elapsedMs)
      app.render()
    },
    destroy: () => app.destroy({ removeView: false }, { children: true, texture: true }),
  }
}
