import { Container, Graphics, Rectangle } from 'pixi.js'
import { COLOURS, SEAT_COLOURS } from '../../shared/tokens.ts'
import type { Projection } from './projection.ts'

const BAND_COLOURS = ['#ffdf9f', '#fbd48b'] as const

/** The evening behind the race: sky, sun, sea with boats, and the sand. */
export function createScenery(racers: number) {
  const layer = new Container()
  const still = new Graphics()
  const clouds = drawClouds()
  const boats = drawBoats()
  layer.addChild(still, clouds, boats)
  let drawnFor = ''
  return {
    layer,
    place(world: Projection, cameraMetres: number, seconds: number): void {
      const size = `${world.width}×${world.height}`
      if (size !== drawnFor) {
        drawStill(still, world)
        drawBands(still, world, racers)
        still.boundsArea = new Rectangle(0, 0, world.width, world.height)
        // Painted once, then a picture: most of the screen never changes.
        if (still.isCachedAsTexture) still.updateCacheTexture()
        else still.cacheAsTexture({ resolution: 1, antialias: false })
      }
      drawnFor = size
      const unit = world.height / 1_000
      clouds.scale.set(unit)
      clouds.x = -((cameraMetres * 7 + seconds * 5) % 1_500) * unit
      boats.scale.set(unit)
      boats.position.set(-cameraMetres * 16 * unit, Math.sin(seconds * 1.3) * 3 * unit)
    },
  }
}

/** Sky, sun and sea, which stand still; in pixels. */
function drawStill(graphics: Graphics, { width, height, y }: Projection): void {
  const shore = y(-0.16)
  const horizon = height * 0.27
  graphics.clear()
  graphics.rect(0, 0, width, height).fill(COLOURS.skyHigh)
  const sun = { x: width * 0.76, y: horizon, radius: height * 0.17 }
  const rays = 22
  for (let ray = 0; ray < rays; ray++) {
    const angle = (ray / rays) * 2 * Math.PI
    const half = Math.PI / rays / 2
    const far = width + height
    graphics
      .poly([
        ...[sun.x, sun.y],
        ...[sun.x + far * Math.cos(angle - half), sun.y + far * Math.sin(angle - half)],
        ...[sun.x + far * Math.cos(angle + half), sun.y + far * Math.sin(angle + half)],
      ])
      .fill(COLOURS.skyMid)
  }
  graphics.circle(sun.x, sun.y, sun.radius * 1.3).fill(COLOURS.skyLow)
  graphics.circle(sun.x, sun.y, sun.radius).fill('#fff0bd')
  graphics.rect(0, horizon, width, shore - horizon).fill(COLOURS.lagoon)
  const bands = ['#0fa3a8', COLOURS.lagoonDeep, '#d8f6ea']
  for (const [band, color] of bands.entries()) {
    const top = horizon + ((shore - horizon) * (band + 1.1)) / 4
    waves(graphics, width, top, shore, height * (0.05 + band * 0.02), color)
  }
  graphics.rect(0, shore, width, height - shore).fill(COLOURS.sand)
  graphics.rect(0, y(1), width, height - y(1)).fill(COLOURS.sandDeep)
}

/** The lanes: sand in two tones. Only what lies on them moves. */
function drawBands(graphics: Graphics, { width, y }: Projection, racers: number): void {
  for (let lane = 0; lane < racers; lane++) {
    const top = y(lane / racers)
    const color = BAND_COLOURS[lane % 2] as string
    graphics.rect(0, top, width, y((lane + 1) / racers) - top + 1).fill(color)
  }
  for (let edge = 0; edge <= racers; edge++) {
    const isRim = edge === 0 || edge === racers
    const thick = isRim ? 7 : 3
    graphics
      .rect(0, y(edge / racers) - thick / 2, width, thick)
      .fill({ color: isRim ? '#ffffff' : '#e9b768', alpha: isRim ? 0.9 : 0.6 })
  }
}

function waves(
  graphics: Graphics,
  width: number,
  top: number,
  bottom: number,
  length: number,
  color: string,
): void {
  graphics.moveTo(0, top)
  for (let x = 0; x < width; x += length) {
    graphics.quadraticCurveTo(x + length / 4, top - length * 0.12, x + length / 2, top)
    graphics.quadraticCurveTo(x + (3 * length) / 4, top + length * 0.12, x + length, top)
  }
  graphics
    .lineTo(width + length, bottom)
    .lineTo(0, bottom)
    .closePath()
    .fill(color)
}

/** Units of a thousandth of the height, twice around so that they can drift on. */
function drawClouds(): Container {
  const graphics = new Graphics()
  for (const around of [0, 1_500, 3_000]) {
    for (const [x, y, scale] of [
      [120, 120, 1],
      [620, 190, 0.7],
      [1_080, 110, 0.85],
    ] as const) {
      graphics
        .roundRect(around + x, y, 210 * scale, 44 * scale, 22 * scale)
        .circle(around + x + 70 * scale, y + 4 * scale, 40 * scale)
        .circle(around + x + 130 * scale, y + 8 * scale, 32 * scale)
        .fill('#ffe3c0')
    }
  }
  return graphics
}

function drawBoats(): Container {
  const graphics = new Graphics()
  for (let boat = 0; boat < 9; boat++) {
    const x = 200 + boat * 430
    const y = 296 + (boat % 3) * 16
    const sail = SEAT_COLOURS[(boat * 5) % 8] as string
    graphics.poly([x - 44, y, x + 44, y, x + 28, y + 20, x - 28, y + 20]).fill(COLOURS.board)
    graphics.poly([x + 2, y - 74, x + 42, y - 8, x + 2, y - 8]).fill(sail)
    graphics.poly([x - 4, y - 60, x - 4, y - 8, x - 34, y - 8]).fill(COLOURS.foam)
  }
  return graphics
}
