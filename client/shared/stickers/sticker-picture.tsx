import sprite from '../../../build/icons.svg?url'
import type { Sticker } from '../../../game/sticker.ts'

/** A sticker, as large as its place. */
export const StickerPicture = (props: { sticker: Sticker }) => (
  <svg class="sticker" viewBox="0 0 64 64" aria-hidden="true">
    <use href={`${sprite}#sticker-${props.sticker}`} />
  </svg>
)
