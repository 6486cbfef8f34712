import './sticker-row.css'
import { createSignal, For } from 'solid-js'
import type { ClientRequest } from '../../../game/command.ts'
import { STICKERS_PER_PHASE_MAX } from '../../../game/limits.ts'
import type { Refusal } from '../../../game/refusal.ts'
import { STICKERS, type Sticker } from '../../../game/sticker.ts'
import type { View } from '../../../game/view.ts'
import { refusalText, words } from '../words.ts'
import { StickerPicture } from './sticker-picture.tsx'
import { keepCount, keptCount } from './thrown-count.ts'

interface Props {
  /** What the page sees of its game. */
  readonly view: View
  /** Null where it was accepted. */
  readonly ask: (request: ClientRequest) => Promise<Refusal | null>
}

/** Something to do while others decide: a few pictures to throw at the big screens. */
export function StickerRow(props: Props) {
  // The phase in which the row came: an answer that comes after it counts for it.
  const { view } = props
  const [thrown, setThrown] = createSignal(keptCount(view))
  const left = () => Math.max(0, STICKERS_PER_PHASE_MAX - thrown())
  const [refusal, setRefusal] = createSignal<Refusal | null>(null)
  const [flying, setFlying] = createSignal<Sticker | null>(null)
  const count = (now: number) => {
    setThrown(now)
    keepCount(view, now)
  }
  const toss = async (sticker: Sticker) => {
    if (left() === 0) return
    count(thrown() + 1)
    setFlying(sticker)
    const refused = await props.ask({ type: 'ThrowSticker', sticker })
    setRefusal(refused)
    if (refused === null) return
    setFlying(null)
    count(refused.type === 'TooManyStickers' ? STICKERS_PER_PHASE_MAX : thrown() - 1)
  }
  const said = () => {
    const refused = refusal()
    return refused === null ? words.stickers.left(left()) : refusalText(refused)
  }
  return (
    <section class="sticker-row" aria-label={words.stickers.title}>
      <p role="status">{said()}</p>
      <ul>
        <For each={STICKERS}>
          {(sticker) => (
            <li>
              <button
                type="button"
                aria-label={words.stickers.toss[sticker]}
                aria-disabled={left() === 0}
                classList={{ flying: flying() === sticker }}
                onClick={() => void toss(sticker)}
                onAnimationEnd={() => setFlying(null)}
              >
                <StickerPicture sticker={sticker} />
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
