import { Container, Sprite } from 'pixi.js'
import type { CardId } from '../../../game/card.ts'
import type { Track } from '../../../game/race.ts'
import type { RacerAt } from '../../shared/playout.ts'
import { COLOURS } from '../../shared/tokens.ts'
import type { RacerLook } from '../racers.ts'
import { markOf } from './body-marks.ts'
import { createCreatureSprite, METRES_PER_UNIT } from './creature-sprite.ts'
import { createGround } from './ground.ts'
import type { StandNow } from './guests.ts'
import { createShake, type Impact } from './impacts.ts'
import { createMarkSprite } from './mark-sprites.ts'
import { DOT_RADIUS, painter } from './painter.ts'
import { createParticles } from './particles.ts'
import { HOP_LOOKS, type Projection } from './projection.ts'
import { createGovernor } from './quality.ts'
import { createScenery } from './scenery.ts'
import { createShockWaves } from './shock-waves.ts'
import { createSlickSprites } from './slick-sprites.ts'
import type { SlickAt } from './slicks.ts'
import { createSpray } from './spray.ts'
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

const NO_CARDS: readonly CardId[] = []

/** @throws where the browser has no WebGL. */
export async function createStage(setup: StageSetup): Promise<Stage> {
  const { host, width, height, track, racers, cards, isCalm } = setup
  const { app, quality, dot, stand: standTextures } = await painter()
  const govern = createGovernor(quality.resolution)
  app.renderer.resize(width, height, quality.resolution)
  host.append(app.canvas)
  const scenery = createScenery(racers.length)
  const stand = createStand(standTextures)
  const ground = createGround(track, racers.length, dot)
  const slicks = createSlickSprites()
  const shadows = new Container()
  const actors = new Container()
  actors.sortableChildren = true
  const things = createStandingThings(track, racers.length, actors)
  const particles = createParticles(dot)
  const waves = createShockWaves()
  const shake = createShake()
  const bodies = racers.map(({ racer, species, colour }) => {
    const sprite = createCreatureSprite(species.kind, colour, racer)
    actors.addChild(sprite.root)
    const mark = createMarkSprite(app.renderer, sprite.crown, isCalm)
    sprite.root.addChild(mark.root)
    const shadow = new Sprite({ texture: dot, anchor: 0.5, tint: COLOURS.ink })
    shadows.addChild(shadow)
    return { ...sprite, mark, shadow, spray: createSpray(track, particles.add) }
  })
  // Many lanes are narrow ones: smaller bodies do not hide each other.
  const size = racers.length > 6 ? 0.84 : 1
  const scene = new Container()
  scene.addChild(
    ...[scenery.layer, stand.back, ground.layer, slicks.layer, waves.layer, shadows, actors],
    ...[particles.layer, stand.front],
  )
  app.stage.addChild(scene)

  const paintRacers = ({ racers: positions, world, seconds, elapsedMs }: Picture) => {
    for (const [racer, position] of positions.entries()) {
      const body = bodies[racer]
      if (body === undefined) continue
      const across = world.across(position.lane)
      const scale = world.scale(across)
      const x = world.x(position.xMetres, across)
      const y = world.y(across)
      const height = position.heightMetres * HOP_LOOKS
      const flat = 1 / (1 + height * 1.4)
      body.shadow.position.set(x, y)
      body.shadow.scale.set((0.62 * scale * flat) / DOT_RADIUS, (0.15 * scale * flat) / DOT_RADIUS)
      body.shadow.alpha = 0.28 * flat
      body.root.position.set(x, y - height * scale)
      body.root.scale.set(scale * METRES_PER_UNIT * size)
      body.root.zIndex = across * 100
      body.pose(position, seconds, elapsedMs)
      body.mark.show(markOf(cards[racer] ?? NO_CARDS, position.flags), seconds)
      body.spray(position, across, elapsedMs)
    }
  }
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
    resize: (wide, high) => app.renderer.resize(wide, high),
    paint(picture) {
      const { world, seconds, elapsedMs } = picture
      const coarser = govern(elapsedMs)
      if (coarser !== null) app.renderer.resize(world.width, world.height, coarser)
      scenery.place(world, picture.cameraMetres, seconds)
      stand.place(world, picture.cameraMetres, seconds, picture.stand)
      ground.draw(world)
      slicks.place(picture.slicks, world)
      things.place(world, seconds)
      paintRacers(picture)
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
