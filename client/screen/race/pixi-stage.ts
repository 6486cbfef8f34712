import { Container } from 'pixi.js'
import type { CardId } from '../../../game/card.ts'
import type { Track } from '../../../game/race.ts'
import type { RacerAt } from '../../shared/playout.ts'
import type { RacerLook } from '../racers.ts'
import { createBodies } from './bodies.ts'
import type { Extent } from './creature-sprite.ts'
import { createGround } from './ground.ts'
import type { StandNow } from './guests.ts'
import { createShake, type Impact } from './impacts.ts'
import { painter } from './painter.ts'
import { createParticles } from './particles.ts'
import type { Projection } from './projection.ts'
import { createScenery } from './scenery.ts'
import { createShockWaves } from './shock-waves.ts'
import { createSlickSprites } from './slick-sprites.ts'
import type { SlickAt } from './slicks.ts'
import { createStand } from './stand.ts'
import { createStandingThings } from './standing-things.ts'

export interface Picture {
  readonly racers: readonly RacerAt[]
  readonly slicks: readonly SlickAt[]
  /** Hits since the picture before; none where it should be calm. */
  readonly impacts: readonly Impact[]
  readonly world: Projection
  readonly cameraMetres: number
  readonly stand: StandNow
  /** Since the page opened, for what moves by itself. */
  readonly seconds: number
  readonly elapsedMs: number
}

/** The race as Pixi paints it. */
export interface Stage {
  /** How much of the picture each racer takes, in metres. */
  readonly extents: readonly Extent[]
  resize(width: number, height: number): void
  paint(picture: Picture): void
  destroy(): void
}

export interface StageSetup {
  /** What the canvas is put into. */
  readonly host: HTMLElement
  readonly width: number
  readonly height: number
  readonly track: Track
  readonly racers: readonly RacerLook[]
  /** The cards that work on each racer. */
  readonly cards: readonly (readonly CardId[])[]
  /** What stands over a head does not move. */
  readonly isCalm: boolean
}

/** @throws where the browser has no WebGL. */
export async function createStage(setup: StageSetup): Promise<Stage> {
  const { host, width, height, track, racers, cards, isCalm } = setup
  const { app, governor, dot, stand: standTextures } = await painter()
  app.renderer.resize(width, height, governor.begin(width * height))
  host.append(app.canvas)
  const scenery = createScenery(racers.length)
  const stand = createStand(standTextures)
  const ground = createGround(track, racers.length, dot)
  const slicks = createSlickSprites()
  const actors = new Container()
  actors.sortableChildren = true
  const things = createStandingThings(track, racers.length, actors)
  const particles = createParticles(dot)
  const waves = createShockWaves()
  const shake = createShake()
  const bodies = createBodies({
    track,
    racers,
    cards,
    isCalm,
    renderer: app.renderer,
    dot,
    actors,
    add: particles.add,
  })
  const scene = new Container()
  scene.addChild(
    ...[scenery.layer, stand.back, ground.layer, slicks.layer, waves.layer, bodies.shadows, actors],
    ...[particles.layer, stand.front],
  )
  app.stage.addChild(scene)

  const paintImpacts = ({ racers: positions, impacts, world, elapsedMs }: Picture) => {
    for (const { racer, strength } of impacts) {
      const hit = positions[racer]
      if (hit) waves.add(hit.xMetres, world.across(hit.lane), strength)
      shake.hit(strength)
    }
    waves.step(world, elapsedMs)
    const { x, y } = shake.step(elapsedMs)
    scene.position.set(x * world.height, y * world.height)
  }
  return {
    extents: bodies.extents,
    resize: (wide, high) => app.renderer.resize(wide, high),
    paint(picture) {
      const { world, seconds, elapsedMs } = picture
      const coarser = governor.watch(elapsedMs)
      if (coarser !== null) app.renderer.resize(world.width, world.height, coarser)
      scenery.place(world, picture.cameraMetres, seconds)
      stand.place(world, picture.cameraMetres, seconds, picture.stand)
      ground.draw(world)
      slicks.place(picture.slicks, world)
      things.place(world, seconds)
      bodies.place(picture.racers, world, seconds, elapsedMs)
      paintImpacts(picture)
      particles.step(world, elapsedMs)
      app.render()
    },
    destroy() {
      app.canvas.remove()
      // Shapes that are not told to go stay for a minute, and a race's are some ten megabytes.
      scene.destroy({ children: true, context: true })
    },
  }
}
