import { Container, Graphics } from 'pixi.js'
import type { Projection } from './projection.ts'

interface Wave {
  readonly ring: Graphics
  xMetres: number
  across: number
  strength: number
  ageMs: number
}

const WAVES_MAX = 8
const LIFE_MS = 480
/** Of the ring as it is drawn. */
const RADIUS = 50
const METRES = { from: 0.25, to: 1.7 } as const
/** Seen from the stand, a ring on the sand is flat. */
const FLAT = 0.38

/** Rings that run out over the sand from a hit; the oldest gives way. */
export function createShockWaves() {
  const layer = new Container()
  const waves: Wave[] = []
  let next = 0

  const fresh = (): Wave => {
    const ring = new Graphics().circle(0, 0, RADIUS).stroke({ color: '#ffffff', width: 9 })
    layer.addChild(ring)
    const wave = { ring, xMetres: 0, across: 0, strength: 0, ageMs: LIFE_MS }
    waves.push(wave)
    return wave
  }
  return {
    layer,
    add(xMetres: number, across: number, strength: number): void {
      const wave = waves.length < WAVES_MAX ? fresh() : waves[next++ % WAVES_MAX]
      if (wave) Object.assign(wave, { xMetres, across, strength, ageMs: 0 })
    },
    step(world: Projection, elapsedMs: number): void {
      for (const wave of waves) {
        wave.ageMs += elapsedMs
        const share = wave.ageMs / LIFE_MS
        wave.ring.visible = share < 1
        if (share >= 1) continue
        const eased = 1 - (1 - share) ** 3
        const metres = METRES.from + (METRES.to * wave.strength - METRES.from) * eased
        const scale = (Math.max(METRES.from, metres) * world.scale(wave.across)) / RADIUS
        wave.ring.position.set(world.x(wave.xMetres, wave.across), world.y(wave.across))
        wave.ring.scale.set(scale, scale * FLAT)
        wave.ring.alpha = 0.85 * (1 - share)
      }
    },
  }
}
