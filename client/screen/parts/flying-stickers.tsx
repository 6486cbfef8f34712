import { For } from 'solid-js'
import { CROWD_SEAT } from '../../../game/limits.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import type { Session } from '../../shared/session.ts'
import { StickerPicture } from '../../shared/stickers/sticker-picture.tsx'
import { seatColour, TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import { shownFor } from './shown-for.ts'
import './flying-stickers.css'

/** Places along the lower edge where stickers land: no more are seen at a time. */
const PLACES = 8

/** Stickers of whoever waits: each flies over the picture, lands at its lower edge and is gone. */
export function FlyingStickers(props: { session: Session; view: View }) {
  let thrown = 0
  const flying = shownFor(props.session, TIMINGS_MS.sticker, (event) => {
    if (event.type !== 'StickerThrown') return []
    // Neighbours in time are apart.
    return [{ ...event, spot: (thrown++ * 3) % PLACES }]
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
        {({ sticker, seat, spot }) => {
          const { avatar, name, seat: number } = thrower(seat)
          return (
            <li
              classList={{ right: spot >= PLACES / 2 }}
              style={{ '--place': spot, '--seat': seatColour(number) }}
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
