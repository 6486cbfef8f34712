import { type Body, Circle, Edge, Vec2, World } from 'planck'
import {
  type EngineWorld,
  FRICTION,
  GRAVITY,
  GROUND_METRES,
  RACERS,
  RADIUS_METRES,
  TICKS_PER_SECOND,
} from './like-race.ts'

/** Box2D's translation to JavaScript. */
export function planckWorld(): EngineWorld {
  const world = new World({ gravity: new Vec2(0, -GRAVITY), allowSleep: false })
  const ground = new Edge(new Vec2(GROUND_METRES.from, 0), new Vec2(GROUND_METRES.to, 0))
  world.createBody().createFixture({ shape: ground, friction: FRICTION })
  const racers = Array.from({ length: RACERS }, () => addRacer(world))
  const bodyOf = (racer: number) => racers[racer] as Body
  const mass = bodyOf(0).getMass()
  const line = new Vec2(0, RADIUS_METRES)
  const vector = new Vec2(0, 0)
  return {
    name: 'planck 1.5.0',
    speed: 4.7,
    reset() {
      vector.set(0, 0)
      for (const body of racers) {
        body.setTransform(line, 0)
        body.setLinearVelocity(vector)
      }
    },
    x: (racer) => bodyOf(racer).getPosition().x,
    y: (racer) => bodyOf(racer).getPosition().y,
    hop(racer, vx, vy) {
      const body = bodyOf(racer)
      const now = body.getLinearVelocity()
      vector.set(mass * (vx - now.x), mass * (vy - now.y))
      body.applyLinearImpulse(vector, body.getWorldCenter(), true)
    },
    step: () => world.step(1 / TICKS_PER_SECOND),
  }
}

function addRacer(world: World): Body {
  const body = world.createDynamicBody({ fixedRotation: true, allowSleep: false })
  body.createFixture({
    shape: new Circle(RADIUS_METRES),
    density: 1,
    friction: FRICTION,
    // One negative group: they never touch one another.
    filterGroupIndex: -1,
  })
  return body
}
