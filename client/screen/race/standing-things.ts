import { Container, Graphics } from 'pixi.js'
import type { Track } from '../../../game/race.ts'
import { COLOURS } from '../../shared/tokens.ts'
import type { Projection } from './projection.ts'

/** What stands upright on the track: drawn in units of 0.01 m, its foot at (0, 0). */
interface Standing {
  readonly view: Container
  readonly xMetres: number
  readonly across: number
}

const UNIT_METRES = 0.01

/** Hurdles, and the poles at the start and the finish. They go behind whoever is in their lane. */
export function createStandingThings(track: Track, racers: number, layer: Container) {
  const things: Standing[] = []
  const add = (view: Container, xMetres: number, across: number) => {
    view.zIndex = across * 100 - 1
    layer.addChild(view)
    things.push({ view, xMetres, across })
  }
  for (const { kind, fromMetres, toMetres, lane } of track.patches) {
    if (kind !== 'hurdle') continue
    const rows = lane === null ? [...Array(racers).keys()] : [lane]
    for (const row of rows) {
      add(drawHurdle(), (fromMetres + toMetres) / 2, (row + 0.5) / racers)
    }
  }
  const flag = drawPole()
  add(flag.view, track.lengthMetres + 0.45, 0)
  // The near one is short: a flag there would hide the finish.
  add(drawPost(), track.lengthMetres + 0.45, 1)
  for (const across of [0, 1]) add(drawPost(), 0, across)

  return {
    place(world: Projection, seconds: number): void {
      for (const { view, xMetres, across } of things) {
        const x = world.x(xMetres, across)
        view.visible = x > -300 && x < world.width + 300
        view.position.set(x, world.y(across))
        view.scale.set(world.scale(across) * UNIT_METRES)
      }
      if (flag.view.visible) flag.wave(seconds)
    },
  }
}

/** A low bar across one lane, slanted like the track's edges. */
function drawHurdle(): Container {
  const graphics = new Graphics()
  graphics.ellipse(0, 4, 40, 9).fill({ color: COLOURS.ink, alpha: 0.18 })
  for (const [x, y] of [
    [-12, -20],
    [12, 20],
  ] as const) {
    graphics
      .roundRect(x - 4, y - 46, 8, 48, 3)
      .fill(COLOURS.foam)
      .stroke(outline)
  }
  graphics.poly([-17, -70, 17, -28, 17, -6, -17, -48]).fill(COLOURS.hurdle).stroke(outline)
  graphics.poly([-6, -56, 5, -43, 5, -21, -6, -34]).fill(COLOURS.foam)
  return graphics
}

const outline = { color: COLOURS.ink, width: 4, join: 'round' } as const

function drawPost(): Container {
  return new Graphics()
    .roundRect(-5, -96, 10, 98, 4)
    .fill(COLOURS.foam)
    .stroke(outline)
    .circle(0, -100, 13)
    .fill(COLOURS.mango)
    .stroke(outline)
}

const FLAG_COLUMNS = 6
const FLAG_ROWS = 4
const SQUARE = 22

/** A pole with a chequered flag that waves. */
function drawPole(): { view: Container; wave(seconds: number): void } {
  const view = new Container()
  const pole = new Graphics().roundRect(-6, -236, 12, 240, 5).fill(COLOURS.foam).stroke(outline)
  const cloth = new Graphics()
  view.addChild(cloth, pole)
  const y = (column: number, seconds: number) =>
    Math.sin(column * 0.9 - seconds * 5) * (2 + column * 1.6)
  return {
    view,
    wave(seconds) {
      cloth.clear()
      for (let column = 0; column < FLAG_COLUMNS; column++) {
        for (let row = 0; row < FLAG_ROWS; row++) {
          const left = column * SQUARE
          const top = -234 + row * SQUARE
          const [lift, nextLift] = [y(column, seconds), y(column + 1, seconds)]
          cloth
            .poly([
              ...[left, top + lift, left + SQUARE, top + nextLift],
              ...[left + SQUARE, top + SQUARE + nextLift, left, top + SQUARE + lift],
            ])
            .fill((column + row) % 2 === 0 ? COLOURS.ink : '#ffffff')
        }
      }
    },
  }
}
