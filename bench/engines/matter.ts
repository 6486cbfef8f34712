import Matter from 'matter-js'
import {
  type EngineWorld,
  FRICTION,
  GRAVITY,
  GROUND_METRES,
  RACERS,
  RADIUS_METRES,
  TICKS_PER_SECOND,
} from './like-race.ts'

/** It counts in pixels and milliseconds: what it allows bodies to overlap is half a millimetre so. */
const PIXELS = 100
/** Its unit of velocity is pixels in a sixtieth of a second. */
const VELOCITY = PIXELS / 60
const GROUND_THICK_METRES = 1

/** Racers are boxes: its circles are polygons of 25 sides, and would cost it more. */
export function matterWorld(): EngineWorld {
  const engine = Matter.Engine.create({
    gravity: { x: 0, y: 1, scale: (GRAVITY * PIXELS) / 1e6 },
    enableSleeping: false,
  })
  // It advises once against steps longer than a sixtieth; twice the steps would cost it twice.
  Object.assign(Matter.Common, { logLevel: 0 })
  const racers = Array.from({ length: RACERS }, addRacer)
  Matter.Composite.add(engine.world, [ground(), ...racers])
  const bodyOf = (racer: number) => racers[racer] as Matter.Body
  const velocity = { x: 0, y: 0 }
  return {
    name: 'matter-js 0.20.0',
    speed: 6.2,
    reset() {
      for (const body of racers) {
        Matter.Body.setPosition(body, { x: 0, y: -RADIUS_METRES * PIXELS })
        Matter.Body.setVelocity(body, { x: 0, y: 0 })
      }
    },
    x: (racer) => bodyOf(racer).position.x / PIXELS,
    y: (racer) => -bodyOf(racer).position.y / PIXELS,
    hop(racer, vx, vy) {
      // It knows no impulse: a velocity that is set is what stands for one.
      velocity.x = vx * VELOCITY
      velocity.y = -vy * VELOCITY
      Matter.Body.setVelocity(bodyOf(racer), velocity)
    },
    step: () => {
      Matter.Engine.update(engine, 1000 / TICKS_PER_SECOND)
    },
  }
}

function ground(): Matter.Body {
  const { from, to } = GROUND_METRES
  return Matter.Bodies.rectangle(
    ((from + to) / 2) * PIXELS,
    (GROUND_THICK_METRES / 2) * PIXELS,
    (to - from) * PIXELS,
    GROUND_THICK_METRES * PIXELS,
    { isStatic: true, friction: FRICTION },
  )
}

function addRacer(): Matter.Body {
  const size = 2 * RADIUS_METRES * PIXELS
  return Matter.Bodies.rectangle(0, -size / 2, size, size, {
    friction: FRICTION,
    frictionAir: 0,
    // Does not turn.
    inertia: Number.POSITIVE_INFINITY,
    // One negative group: they never touch one another.
    collisionFilter: { group: -1, category: 1, mask: 0xffff_ffff },
  })
}
