// The page's policy forbids making code from text: this replaces what Pixi would make so.
import 'pixi.js/unsafe-eval'
import { Application, Graphics, type Texture } from 'pixi.js'
import { COLOURS } from '../../shared/tokens.ts'
import { firstQuality, type Quality } from './quality.ts'

/** Radius of the disc's texture, in pixels. */
export const DOT_RADIUS = 16

/** Pixi, set up once for all races of a page: making a context and its shaders takes a while. */
export interface Painter {
  readonly app: Application
  readonly quality: Quality
  /** A white disc: shadows, pebbles and particles are tints of it. */
  readonly dot: Texture
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
  return { app, quality, dot }
}
