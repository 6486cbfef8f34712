import { Container, Sprite, type Texture } from 'pixi.js'
import { guestsAt, STAND_MAX, type StandNow } from './guests.ts'
import type { Projection } from './projection.ts'
import { FENCE_METRES, GRASS_METRES } from './stand-drawings.ts'

/** Behind the far edge and before the near one, in shares of the track's depth. */
const FENCE_ACROSS = -0.045
const GRASS_ACROSS = 1.3
const UNIT_METRES = 0.01
/** Sand before the start over which fence and grass go on. */
const FROM_METRES = -24

/** Pictures of what stands along the track, drawn once for all races. */
export interface StandTextures {
  readonly guests: readonly Texture[]
  readonly fence: Texture
  readonly grasses: readonly Texture[]
}

/** The guests behind their fence, and the grass that rushes by in front. */
export function createStand({ guests, fence, grasses }: StandTextures) {
  const crowd = new Container()
  const sprites = Array.from({ length: STAND_MAX }, (_, guest) => {
    const sprite = new Sprite(guests[guest % guests.length] as Texture)
    sprite.visible = false
    return sprite
  })
  // Those who stand behind are painted first.
  crowd.addChild(...sprites.toReversed())
  const fences = createStretches([fence], FENCE_METRES, FENCE_ACROSS)
  const grass = createStretches(grasses, GRASS_METRES, GRASS_ACROSS)
  const back = new Container()
  back.addChild(crowd, fences.layer)
  return {
    back,
    front: grass.layer,
    place(world: Projection, cameraMetres: number, seconds: number, now: StandNow): void {
      const shown = guestsAt(cameraMetres, seconds, now)
      for (const [at, sprite] of sprites.entries()) {
        const guest = shown[at]
        sprite.visible = guest !== undefined
        if (guest === undefined) continue
        const scale = world.scale(guest.across)
        const y = world.y(guest.across) - guest.heightMetres * scale
        sprite.position.set(world.x(guest.xMetres, guest.across), y)
        sprite.scale.set(scale * UNIT_METRES)
      }
      fences.place(world)
      grass.place(world)
    },
  }
}

/** The same few pictures again and again along the track: as many sprites as the picture is wide. */
function createStretches(textures: readonly Texture[], metres: number, across: number) {
  const layer = new Container()
  const sprites: Sprite[] = []
  return {
    layer,
    place(world: Projection): void {
      const scale = world.scale(across)
      const width = metres * scale
      const from = world.x(FROM_METRES, across)
      const first = Math.max(0, Math.floor(-from / width) - 1)
      const count = Math.ceil(world.width / width) + 2
      while (sprites.length < count) {
        // It takes its origin from its first texture, and all of them have the same.
        const sprite = new Sprite(textures[0] as Texture)
        sprites.push(sprite)
        layer.addChild(sprite)
      }
      for (const [at, sprite] of sprites.entries()) {
        sprite.visible = at < count
        const stretch = first + at
        sprite.texture = textures[stretch % textures.length] as Texture
        sprite.position.set(from + stretch * width, world.y(across))
        sprite.scale.set(scale * UNIT_METRES)
      }
    },
  }
}
