import { createSignal, For, onCleanup } from 'solid-js'
import { CROWD_SEAT } from '../../../game/limits.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { Sticker } from '../../../game/sticker.ts'
import type { View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import type { Session } from '../../shared/session.ts'
import { StickerPicture } from '../../shared/stickers/sticker-picture.tsx'
import { seatColour, TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import './flying-stickers.css'

/** Places along the lower edge where stickers land: no more are seen at a time. */
const PLACES = 8

interface Flying {
  readonly sticker: Sticker
  readonly seat: SeatNumber | null
  readonly place: number
}

/** Stickers of whoever waits: each flies over the picture, lands at its lower edge and is gone. */
export function FlyingStickers(props: { session: Session; view: View }) {
  const [flying, setFlying] = createSignal<readonly Flying[]>([])
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let thrown = 0
  const stop = props.session.onEvent((event) => {
    if (event.type !== 'StickerThrown') return
    const { sticker, seat } = event
    // Neighbours in time are apart; whoever was at a place before makes room.
    const fresh: Flying = { sticker, seat, place: (thrown++ * 3) % PLACES }
    setFlying((before) => [...before.filter(({ place }) => place !== fresh.place), fresh])
    const timer = setTimeout(() => {
      timers.delete(timer)
      setFlying((before) => before.filter((one) => one !== fresh))
    }, TIMINGS_MS.sticker)
    timers.add(timer)
  })
  onCleanup(() => {
    stop()
    for (const timer of timers) clearTimeout(timer)
  })
  const thrower = (seat: SeatNumber | null) =>
    props.view.seats.find((one) => one.seat === seat) ?? {
      seat: CROWD_SEAT,
      avatar: 0,
      name: words.stickers.crowd,
    }
  return (
    <ul class="flying-stickers" aria-hidden="true">
      <For each={flying()}>
        {({ sticker, seat, place }) => {
          const { avatar, name, seat: number } = thrower(seat)
          return (
            <li
              classList={{ right: place >= PLACES / 2 }}
              style={{ '--place': place, '--seat': seatColour(number) }}
            >
              <div>
                <StickerPicture sticker={sticker} />
                <span class="thrower">
                  <Avatar avatar={avatar} seat={number} />
                  <b>{name}</b>
                </span>
              </div>
            </li>
          )
        }}
      </For>
    </ul>
  )
}
