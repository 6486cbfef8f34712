import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import Box2DFactory from 'box2d-wasm'
import {
  type EngineWorld,
  FRICTION,
  GRAVITY,
  GROUND_METRES,
  RACERS,
  RADIUS_METRES,
  TICKS_PER_SECOND,
} from './like-race.ts'

type Box2D = Awaited<ReturnType<typeof Box2DFactory>>
type Body = InstanceType<Box2D['b2Body']>

/** As its manual has it. */
const VELOCITY_ITERATIONS = 8
const POSITION_ITERATIONS = 3

/** Box2D 2.4 in WebAssembly, in its build with SIMD. */
export async function box2dWorld(): Promise<EngineWorld> {
  const box2d = await loadBox2D()
  const vector = new box2d.b2Vec2(0, -GRAVITY)
  const world = new box2d.b2World(vector)
  world.SetAllowSleeping(false)
  addGround(box2d, world)
  const racers = Array.from({ length: RACERS }, () => addRacer(box2d, world))
  const bodyOf = (racer: number) => racers[racer] as Body
  const mass = bodyOf(0).GetMass()
  return {
    name: 'box2d-wasm 7.0.0',
    speed: 4.7,
    reset() {
      for (const body of racers) {
        vector.Set(0, RADIUS_METRES)
        body.SetTransform(vector, 0)
        vector.Set(0, 0)
        body.SetLinearVelocity(vector)
      }
    },
    x: (racer) => bodyOf(racer).GetPosition().x,
    y: (racer) => bodyOf(racer).GetPosition().y,
    hop(racer, vx, vy) {
      const body = bodyOf(racer)
      const now = body.GetLinearVelocity()
      vector.Set(mass * (vx - now.x), mass * (vy - now.y))
      body.ApplyLinearImpulseToCenter(vector, true)
    },
    step: () => world.Step(1 / TICKS_PER_SECOND, VELOCITY_ITERATIONS, POSITION_ITERATIONS),
  }
}

/** Its loader would fetch the module by a path, which Node does not. */
async function loadBox2D(): Promise<Box2D> {
  const path = createRequire(import.meta.url).resolve('box2d-wasm/dist/umd/Box2D.simd.wasm')
  const bytes = await readFile(path)
  return Box2DFactory({ wasmBinary: new Uint8Array(bytes).buffer })
}

function addGround(box2d: Box2D, world: InstanceType<Box2D['b2World']>): void {
  const shape = new box2d.b2EdgeShape()
  shape.SetTwoSided(new box2d.b2Vec2(GROUND_METRES.from, 0), new box2d.b2Vec2(GROUND_METRES.to, 0))
  const fixture = new box2d.b2FixtureDef()
  fixture.shape = shape
  fixture.friction = FRICTION
  world.CreateBody(new box2d.b2BodyDef()).CreateFixture(fixture)
}

function addRacer(box2d: Box2D, world: InstanceType<Box2D['b2World']>): Body {
  const def = new box2d.b2BodyDef()
  def.type = box2d.b2_dynamicBody
  def.fixedRotation = true
  def.allowSleep = false
  const shape = new box2d.b2CircleShape()
  shape.m_radius = RADIUS_METRES
  const fixture = new box2d.b2FixtureDef()
  fixture.shape = shape
  fixture.density = 1
  fixture.friction = FRICTION
  // One negative group: they never touch one another.
  fixture.filter.groupIndex = -1
  const body = world.CreateBody(def)
  body.CreateFixture(fixture)
  return body
}
