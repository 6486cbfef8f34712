import { Container, Graphics, Rectangle } from 'pixi.js'
import { COLOURS, RACER_COLOURS, SEAT_COLOURS } from '../../shared/tokens.ts'
import type { Projection } from './projection.ts'

/** Behind the far edge, in shares of the track's depth: where the fence and the guests stand. */
const FENCE_ACROSS = -0.045
const GUESTS_ACROSS = -0.1
const TILE_METRES = 12
const TILE_UNITS = TILE_METRES * 100
const GUESTS_PER_TILE = 17
const BAND_COLOURS = ['#ffdf9f', '#fbd48b'] as const

/** The evening behind the race: sky, sun, sea with boats, guests at a fence; grass in front. */
export function createScenery(lengthMetres: number, racers: number) {
  const back = new Container()
  const front = new Container()
  const still = new Graphics()
  const clouds = drawClouds()
  const boats = drawBoats()
  const tiles = Math.ceil((lengthMetres + 60) / TILE_METRES)
  const guests = Array.from({ length: tiles }, (_, tile) => drawGuests(tile))
  const fences = Array.from({ length: tiles }, () => drawFence())
  const grass = Array.from({ length: Math.ceil(tiles / 1.5) }, (_, tile) => drawGrass(tile))
  back.addChild(still, clouds, boats, ...guests, ...fences)
  front.addChild(...grass)
  let drawnFor = ''

  const placeTiles = (
    views: readonly Container[],
    world: Projection,
    across: number,
    metres: number,
    lift = 0,
  ) => {
    const scale = world.scale(across) / 100
    for (const [tile, view] of views.entries()) {
      const x = world.x(tile * metres - 24, across)
      view.visible = x < world.width && x + metres * 100 * scale > 0
      view.position.set(x, world.y(across) + lift * scale)
      view.scale.set(scale)
    }
  }
  return {
    back,
    front,
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
      const cheer = Math.abs(Math.sin(seconds * 5)) * -7
      placeTiles(guests, world, GUESTS_ACROSS, TILE_METRES, cheer)
      placeTiles(fences, world, FENCE_ACROSS, TILE_METRES)
      placeTiles(grass, world, 1.3, TILE_METRES * 1.5)
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

/** A stretch of the crowd: round heads with eyes, in the colours of no racer too loudly. */
function drawGuests(tile: number): Container {
  const graphics = new Graphics()
  for (let guest = 0; guest < GUESTS_PER_TILE; guest++) {
    const seed = tile * GUESTS_PER_TILE + guest
    const x = ((guest + 0.5) * TILE_UNITS) / GUESTS_PER_TILE + ((seed * 37) % 23)
    const tall = 70 + ((seed * 53) % 46)
    const color = RACER_COLOURS[(seed * 7) % RACER_COLOURS.length] as string
    graphics.roundRect(x - 27, -tall, 54, tall, 26).fill({ color, alpha: 1 })
    graphics.roundRect(x - 27, -tall, 54, tall, 26).fill({ color: COLOURS.board, alpha: 0.55 })
    graphics
      .circle(x - 9, -tall + 26, 7)
      .circle(x + 11, -tall + 26, 7)
      .fill(COLOURS.foam)
    graphics
      .circle(x - 8, -tall + 27, 3.4)
      .circle(x + 12, -tall + 27, 3.4)
      .fill(COLOURS.ink)
    if (seed % 5 === 0) {
      graphics.poly([x - 14, -tall + 4, x + 14, -tall + 4, x, -tall - 30]).fill(COLOURS.coral)
    }
  }
  return graphics
}

function drawFence(): Container {
  const graphics = new Graphics()
  graphics.rect(0, -48, TILE_UNITS, 50).fill('#e8b98a')
  for (let post = 0; post < 6; post++) {
    const x = (post * TILE_UNITS) / 6
    graphics.roundRect(x - 7, -62, 14, 66, 5).fill(COLOURS.foam)
  }
  graphics.rect(0, -54, TILE_UNITS, 13).rect(0, -26, TILE_UNITS, 13).fill(COLOURS.foam)
  for (let flag = 0; flag < 12; flag++) {
    const x = ((flag + 0.5) * TILE_UNITS) / 12
    const color = [COLOURS.coral, COLOURS.mango, COLOURS.lagoonDeep][flag % 3] as string
    graphics.poly([x - 26, -50, x + 26, -50, x, -8]).fill(color)
  }
  return graphics
}

/** Dune grass, nearer than the track: it rushes by. */
function drawGrass(tile: number): Container {
  const graphics = new Graphics()
  for (let tuft = 0; tuft < 3; tuft++) {
    const x = ((tuft + 0.4) * TILE_UNITS * 1.5) / 3 + ((tile * 83 + tuft * 47) % 140)
    for (let blade = -3; blade <= 3; blade++) {
      const lean = blade * 26
      const tall = 130 - Math.abs(blade) * 18
      graphics
        .moveTo(x + blade * 9 - 7, 20)
        .quadraticCurveTo(x + blade * 10, -tall * 0.6, x + lean, -tall)
        .quadraticCurveTo(x + blade * 12 + 8, -tall * 0.5, x + blade * 9 + 8, 20)
        .closePath()
        .fill(blade % 2 === 0 ? '#5f7f2f' : '#7fa03c')
    }
  }
  return graphics
}
