import { Container, Graphics } from 'pixi.js'
import { COLOURS } from '../../shared/tokens.ts'
import type { Projection } from './projection.ts'
import type { SlickAt } from './slicks.ts'

const UNIT_METRES = 0.01
const outline = { color: COLOURS.ink, width: 5, join: 'round', cap: 'round' } as const

/** Puddles with a banana skin in them, flat on the sand, as many as lie there. */
export function createSlickSprites() {
  const layer = new Container()
  const sprites: Container[] = []
  return {
    layer,
    place(slicks: readonly SlickAt[], world: Projection): void {
      while (sprites.length < slicks.length) {
        const sprite = drawSlick()
        sprites.push(sprite)
        layer.addChild(sprite)
      }
      for (const [at, sprite] of sprites.entries()) {
        const slick = slicks[at]
        sprite.visible = slick !== undefined
        if (slick === undefined) continue
        const across = world.across(slick.lane)
        sprite.position.set(world.x(slick.xMetres, across), world.y(across))
        sprite.scale.set(world.scale(across) * UNIT_METRES)
      }
    },
  }
}

/** In units of 0.01 m, its middle at (0, 0). */
function drawSlick(): Container {
  const graphics = new Graphics()
  graphics.ellipse(0, 0, 88, 26).fill('#5fb8d6').stroke(outline)
  graphics.ellipse(-26, -8, 30, 6).fill({ color: '#ffffff', alpha: 0.75 })
  // Three flaps of skin that hang down from the stalk.
  for (const [left, right, tip] of [
    [-26, -4, -52],
    [-10, 12, 2],
    [4, 26, 54],
  ] as const) {
    graphics
      .moveTo(0, -44)
      .bezierCurveTo(left, -40, left, -20, tip, 4)
      .bezierCurveTo(right, -4, right + 4, -30, 0, -44)
      .fill(COLOURS.mango)
      .stroke(outline)
  }
  graphics.roundRect(-7, -60, 14, 20, 5).fill('#8a5a1e').stroke(outline)
  return graphics
}
