import type { Graphics } from 'pixi.js'
import { COLOURS, RACER_COLOURS } from '../../shared/tokens.ts'
import type { Drawing } from './sheet.ts'

/** A stretch of fence, and one of grass: metres, and the units of 0.01 m in which they are drawn. */
export const FENCE_METRES = 12
export const GRASS_METRES = 18
const UNITS_PER_METRE = 100
const GUESTS = 10
const GRASSES = 3

/** A guest is as wide, and has its eyes so far under its crown. */
const GUEST = { half: 27, eyes: 26 } as const

export const GUEST_DRAWINGS: readonly Drawing[] = Array.from({ length: GUESTS }, (_, guest) => ({
  box: { left: -32, right: 32, top: -150, bottom: 4 },
  draw: (graphics) => drawGuest(graphics, guest),
}))

export const FENCE_DRAWING: Drawing = {
  box: { left: 0, right: FENCE_METRES * UNITS_PER_METRE, top: -64, bottom: 6 },
  draw: drawFence,
}

export const GRASS_DRAWINGS: readonly Drawing[] = Array.from({ length: GRASSES }, (_, grass) => ({
  box: { left: 0, right: GRASS_METRES * UNITS_PER_METRE, top: -135, bottom: 24 },
  draw: (graphics) => drawGrass(graphics, grass),
}))

/** A round head with eyes, in the colours of no racer too loudly; every fifth has a party hat. */
function drawGuest(graphics: Graphics, guest: number): void {
  const tall = 70 + ((guest * 53) % 46)
  const colour = RACER_COLOURS[(guest * 7) % RACER_COLOURS.length] as string
  const body = () => graphics.roundRect(-GUEST.half, -tall, 2 * GUEST.half, tall, 26)
  body().fill(colour)
  body().fill({ color: COLOURS.board, alpha: 0.55 })
  const eyes = -tall + GUEST.eyes
  graphics.circle(-9, eyes, 7).circle(11, eyes, 7).fill(COLOURS.foam)
  graphics
    .circle(-8, eyes + 1, 3.4)
    .circle(12, eyes + 1, 3.4)
    .fill(COLOURS.ink)
  if (guest % 5 === 0) {
    graphics.poly([-14, -tall + 4, 14, -tall + 4, 0, -tall - 30]).fill(COLOURS.coral)
  }
}

function drawFence(graphics: Graphics): void {
  const { right } = FENCE_DRAWING.box
  graphics.rect(0, -48, right, 50).fill('#e8b98a')
  for (let post = 0; post < 6; post++) {
    const x = ((post + 0.5) * right) / 6
    graphics.roundRect(x - 7, -62, 14, 66, 5).fill(COLOURS.foam)
  }
  graphics.rect(0, -54, right, 13).rect(0, -26, right, 13).fill(COLOURS.foam)
  for (let flag = 0; flag < 12; flag++) {
    const x = ((flag + 0.5) * right) / 12
    const color = [COLOURS.coral, COLOURS.mango, COLOURS.lagoonDeep][flag % 3] as string
    graphics.poly([x - 26, -50, x + 26, -50, x, -8]).fill(color)
  }
}

/** Dune grass, nearer than the track: it rushes by. */
function drawGrass(graphics: Graphics, grass: number): void {
  for (let tuft = 0; tuft < 3; tuft++) {
    const x = ((tuft + 0.4) * GRASS_METRES * UNITS_PER_METRE) / 3 + ((grass * 83 + tuft * 47) % 140)
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
}
