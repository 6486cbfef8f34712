import { Container, Graphics, GraphicsContext, Matrix } from 'pixi.js'
import { TILE } from '../../shared/patterns.ts'
import { racerColour } from '../../shared/tokens.ts'
import { patternTexture, TILE_SCALE } from './pattern-textures.ts'
import type { Projection } from './projection.ts'

/** A mark is drawn once in units of its own, two tiles of pattern across the lane. */
const ACROSS = 2 * TILE
const ALONG = 4 * TILE
const LONG_METRES = 1.1
/** Between the end of a mark and the line that it leads to. */
const GAP_METRES = 0.2
/** The sand shows through. */
const ALPHA = 0.6

/** A field in its racer's colour and pattern in each lane: one before each of the lines. */
export function createLaneMarks(racers: number, linesMetres: readonly number[]) {
  const layer = new Container()
  const marks = Array.from({ length: racers }, (_, lane) => {
    const context = drawMark(lane)
    return linesMetres.map((line) => {
      const view = new Graphics(context)
      view.alpha = ALPHA
      layer.addChild(view)
      return { view, lane, xMetres: line - GAP_METRES - LONG_METRES }
    })
  }).flat()
  const slant = new Matrix()
  return {
    layer,
    place(world: Projection): void {
      for (const { view, lane, xMetres } of marks) {
        const [far, near] = [lane / racers, (lane + 1) / racers]
        const x = world.x(xMetres, far)
        const long = LONG_METRES * world.scale((far + near) / 2)
        view.visible = x + 2 * long > 0 && x - 2 * long < world.width
        if (!view.visible) continue
        const y = world.y(far)
        const lean = (world.x(xMetres, near) - x) / ACROSS
        slant.set(long / ALONG, 0, lean, (world.y(near) - y) / ACROSS, x, y)
        view.setFromMatrix(slant)
      }
    },
  }
}

function drawMark(lane: number): GraphicsContext {
  const context = new GraphicsContext().rect(0, 2, ALONG, ACROSS - 4).fill(racerColour(lane))
  const texture = patternTexture(lane)
  if (texture !== null) {
    const matrix = new Matrix().scale(TILE_SCALE, TILE_SCALE)
    context.rect(0, 2, ALONG, ACROSS - 4).fill({ texture, matrix, textureSpace: 'global' })
  }
  return context
}
