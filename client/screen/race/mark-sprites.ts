import { Container, Graphics, type Renderer, Sprite, type Texture } from 'pixi.js'
import { COLOURS } from '../../shared/tokens.ts'
import type { BodyMark } from './body-marks.ts'

/** So many z's, puffs or stars at a time. */
const SPRITES = 3
/** So far over the crown they are, in the units of the animals. */
const OVER = 12

type Textures = Readonly<Record<BodyMark, Texture>>
let made: Textures | null = null

/** One texture a mark, drawn once for all races of a page. */
function texturesOf(renderer: Renderer): Textures {
  const outline = { color: COLOURS.ink, width: 5, join: 'round' } as const
  const textured = (draw: (graphics: Graphics) => Graphics): Texture => {
    const target = draw(new Graphics())
    const texture = renderer.generateTexture({ target, resolution: 2 })
    target.destroy()
    return texture
  }
  const z = [-12, -14, 13, -14, 13, -7, -1, 7, 13, 7, 13, 14, -13, 14, -13, 7, -1, -7, -12, -7]
  made ??= {
    asleep: textured((on) => on.poly(z).fill('#ffffff').stroke(outline)),
    steaming: textured((on) =>
      on
        .circle(0, 0, 13)
        .fill('#ffffff')
        .stroke({ ...outline, width: 3 }),
    ),
    dizzy: textured((on) => on.star(0, 0, 5, 16, 7).fill(COLOURS.mango).stroke(outline)),
  }
  return made
}

/** Each from its start over the head, 0, to where it is gone, 1. */
const MOVES: Readonly<Record<BodyMark, (sprite: Sprite, share: number) => void>> = {
  asleep(sprite, share) {
    const sway = 5 * Math.sin(share * 9)
    sprite.position.set(26 * share + sway, -52 * share)
    sprite.scale.set(0.45 + 0.75 * share)
    sprite.alpha = Math.min(1, 3 * (1 - share))
  },
  steaming(sprite, share) {
    const sway = 7 * Math.sin(share * 12)
    sprite.position.set(-26 * share + sway, 8 - 44 * share)
    sprite.scale.set(0.4 + 0.8 * share)
    sprite.alpha = 0.9 * (1 - share)
  },
  dizzy(sprite, share) {
    const angle = 2 * Math.PI * share
    sprite.position.set(32 * Math.cos(angle), 9 * Math.sin(angle))
    sprite.scale.set(0.9 + 0.2 * Math.sin(angle))
    sprite.alpha = 1
  },
}
const PER_SECOND: Readonly<Record<BodyMark, number>> = { asleep: 0.45, steaming: 0.9, dizzy: 0.8 }

/** What is seen over one racer's head. It makes its sprites with the first mark, and keeps them. */
export interface MarkSprite {
  readonly root: Container
  /** `seconds` since the page opened. */
  show(mark: BodyMark | null, seconds: number): void
}

/**
 * @param crown the top of the head, in the units of the animals.
 * @param isStill the mark stands where motion is not wanted.
 */
export function createMarkSprite(
  renderer: Renderer,
  crown: { readonly x: number; readonly y: number },
  isStill: boolean,
): MarkSprite {
  const root = new Container({ x: crown.x, y: crown.y - OVER })
  const sprites: Sprite[] = []
  let shown: BodyMark | null = null
  return {
    root,
    show(mark, seconds) {
      if (mark !== shown) {
        shown = mark
        root.visible = mark !== null
        if (mark !== null) dress(root, sprites, texturesOf(renderer)[mark])
      }
      if (mark === null) return
      const turns = isStill ? 0.2 : seconds * PER_SECOND[mark]
      for (const [at, sprite] of sprites.entries()) MOVES[mark](sprite, (turns + at / SPRITES) % 1)
    },
  }
}

function dress(root: Container, sprites: Sprite[], texture: Texture): void {
  while (sprites.length < SPRITES) {
    const sprite = new Sprite({ anchor: 0.5 })
    sprites.push(sprite)
    root.addChild(sprite)
  }
  for (const sprite of sprites) sprite.texture = texture
}
