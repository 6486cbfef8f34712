import { Container, Graphics, Rectangle, type Renderer, Texture } from 'pixi.js'
import type { Box } from '../../shared/box.ts'

/** Something drawn once for all races of a page, around its own origin. */
export interface Drawing {
  /** What it may cover, in its own units. */
  readonly box: Box
  draw(graphics: Graphics): void
}

const ROW_UNITS = 2_000
/** Between two drawings, so that neither bleeds into the other. */
const GAP_UNITS = 4

/**
 * Draws all on one sheet, row by row, and returns a texture of each that stands on its drawing's
 * origin: from then on it is a quad, where a shape would be worked out and drawn by itself.
 *
 * @param resolution pixels of a unit.
 */
export function drawSheet(
  renderer: Renderer,
  drawings: readonly Drawing[],
  resolution: number,
): Texture[] {
  const all = new Container()
  const corner = { x: 0, y: 0 }
  let rowHeight = 0
  const frames = drawings.map(({ box, draw }) => {
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    if (corner.x > 0 && corner.x + width > ROW_UNITS) {
      corner.x = 0
      corner.y += rowHeight + GAP_UNITS
      rowHeight = 0
    }
    const frame = new Rectangle(corner.x, corner.y, width, height)
    const graphics = new Graphics()
    draw(graphics)
    graphics.position.set(frame.x - box.left, frame.y - box.top)
    all.addChild(graphics)
    corner.x += width + GAP_UNITS
    rowHeight = Math.max(rowHeight, height)
    return frame
  })
  const { source } = renderer.generateTexture({
    target: all,
    frame: new Rectangle(0, 0, ROW_UNITS, corner.y + rowHeight),
    resolution,
    antialias: true,
  })
  all.destroy({ children: true, context: true })
  return frames.map((frame, at) => {
    const { left, top } = (drawings[at] as Drawing).box
    const defaultAnchor = { x: -left / frame.width, y: -top / frame.height }
    return new Texture({ source, frame, defaultAnchor })
  })
}
