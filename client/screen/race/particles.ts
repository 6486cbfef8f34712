import { Container, Sprite, type Texture } from 'pixi.js'
import type { Projection } from './projection.ts'

/** A grain of sand, a drop, a spark: thrown in the world, in metres and seconds. */
export interface Throw {
  readonly xMetres: number
  readonly across: number
  readonly heightMetres: number
  readonly speedX: number
  readonly speedUp: number
  readonly sizeMetres: number
  readonly colour: string
  readonly lifeMs: number
  /** Metres per second squared; sand falls, sparks hang. */
  readonly gravity: number
}

interface Particle {
  readonly sprite: Sprite
  thrown: Throw
  ageMs: number
}

const PARTICLES_MAX = 220

/** A pool of round particles; the oldest gives way. */
export function createParticles(texture: Texture) {
  const layer = new Container()
  const pool: Particle[] = []
  let next = 0

  const fresh = (thrown: Throw): Particle => {
    const sprite = new Sprite({ texture, anchor: 0.5 })
    layer.addChild(sprite)
    const particle = { sprite, thrown, ageMs: 0 }
    pool.push(particle)
    return particle
  }
  return {
    layer,
    add(thrown: Throw): void {
      const particle = pool.length < PARTICLES_MAX ? fresh(thrown) : pool[next++ % PARTICLES_MAX]
      if (particle === undefined) return
      particle.thrown = thrown
      particle.ageMs = 0
      particle.sprite.tint = thrown.colour
    },
    step(world: Projection, elapsedMs: number): void {
      for (const particle of pool) {
        particle.ageMs += elapsedMs
        show(particle, world)
      }
    },
  }
}

function show({ sprite, thrown, ageMs }: Particle, world: Projection): void {
  const share = ageMs / thrown.lifeMs
  sprite.visible = share < 1
  if (!sprite.visible) return
  const seconds = ageMs / 1_000
  const fall = 0.5 * thrown.gravity * seconds * seconds
  const height = Math.max(0, thrown.heightMetres + thrown.speedUp * seconds - fall)
  const scale = world.scale(thrown.across)
  sprite.position.set(
    world.x(thrown.xMetres + thrown.speedX * seconds, thrown.across),
    world.y(thrown.across) - height * scale,
  )
  sprite.scale.set((thrown.sizeMetres * scale * (1 - 0.5 * share)) / 32)
  sprite.alpha = 1 - share * share
}
