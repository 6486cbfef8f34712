import { CanvasSource, Texture } from 'pixi.js'
import { patternOf, patternTone, TILE } from '../../shared/patterns.ts'

/** A tile at the size in which a large television shows it; smaller ones come from its mipmaps. */
const TILE_PIXELS = 64
/** From units of the animals to pixels of a tile. */
export const TILE_SCALE = TILE / TILE_PIXELS

const textures = new Map<number, Texture>()

/** A tile of a racer's pattern that repeats, made once for all races of a page; null for a plain one. */
export function patternTexture(racer: number): Texture | null {
  const { d } = patternOf(racer)
  if (d === '') return null
  const known = textures.get(racer)
  if (known !== undefined) return known
  const canvas = document.createElement('canvas')
  canvas.width = TILE_PIXELS
  canvas.height = TILE_PIXELS
  const paper = canvas.getContext('2d')
  if (paper === null) return null
  const { color, alpha } = patternTone(racer)
  paper.scale(1 / TILE_SCALE, 1 / TILE_SCALE)
  paper.globalAlpha = alpha
  paper.fillStyle = color
  paper.fill(new Path2D(d))
  const source = new CanvasSource({
    resource: canvas,
    addressMode: 'repeat',
    autoGenerateMipmaps: true,
  })
  const texture = new Texture({ source })
  textures.set(racer, texture)
  return texture
}
