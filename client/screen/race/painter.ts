// The page's policy forbids making code from text: this replaces what Pixi would make so.
import 'pixi.js/unsafe-eval'
import { Application, Graphics, type Texture } from 'pixi.js'
import { COLOURS } from '../../shared/tokens.ts'
import { createGovernor, firstQuality, type Governor } from './quality.ts'
import { drawSheet } from './sheet.ts'
import type { StandTextures } from './stand.ts'
import { FENCE_DRAWING, GRASS_DRAWINGS, GUEST_DRAWINGS } from './stand-drawings.ts'

/** Radius of the disc's texture, in pixels. */
export const DOT_RADIUS = 16

/** Pixi, set up once for all races of a page: making a context and its shaders takes a while. */
export interface Painter {
  readonly app: Application
  readonly governor: Governor
  /** A white disc: shadows, pebbles and particles are tints of it. */
  readonly dot: Texture
  readonly stand: StandTextures
}

let made: Promise<Painter> | null = null

/** @throws where the browser has no WebGL. */
export function painter(): Promise<Painter> {
  made ??= makePainter()
  return made
}

async function makePainter(): Promise<Painter> {
  const app = new Application()
  const quality = firstQuality()
  await app.init({
    ...quality,
    width: 64,
    height: 64,
    preference: 'webgl',
    autoDensity: true,
    background: COLOURS.skyHigh,
    autoStart: false,
    sharedTicker: false,
  })
  const disc = new Graphics().circle(0, 0, DOT_RADIUS).fill('#ffffff')
  const dot = app.renderer.generateTexture({ target: disc, resolution: 2 })
  // The first picture compiles the shaders: better now than at the off.
  app.stage.addChild(disc)
  app.render()
  app.stage.removeChild(disc)
  disc.destroy()
  const governor = createGovernor(quality.resolution)
  return { app, governor, dot, stand: drawStand(app.renderer) }
}

/** A television of twice the height shows things twice as large. */
const SHARP_HEIGHT = 1_200

function drawStand(renderer: Application['renderer']): StandTextures {
  const sharp = screen.height * (window.devicePixelRatio || 1) > SHARP_HEIGHT ? 2 : 1
  const [fence, ...rest] = drawSheet(
    renderer,
    [FENCE_DRAWING, ...GUEST_DRAWINGS, ...GRASS_DRAWINGS],
    sharp,
  )
  const guests = rest.splice(0, GUEST_DRAWINGS.length)
  return { guests, fence: fence as Texture, grasses: rest }
}
