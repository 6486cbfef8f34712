import { Show } from 'solid-js'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { type Robbery, robberyText } from '../../shared/robbery.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** The worst robbery of the day. */
export function RobberySlip(props: { robbery: Robbery }) {
  const phone = usePhone()
  const nameOf = (seat: number) => phone.seat(seat)?.name ?? ''
  const isMine = () =>
    [props.robbery.robber, props.robbery.victim].some((seat) => seat === phone.me()?.seat)
  return (
    <section>
      <h2 class="section-head">{words.robbery.title}</h2>
      <div class="slip robbery" classList={{ mine: isMine() }}>
        <Face seat={props.robbery.robber} />
        <CardFace card={props.robbery.card} />
        <Face seat={props.robbery.victim} />
        <p>
          <Show when={props.robbery.pearls}>
            {(pearls) => (
              <strong>
                <Pearls pearls={pearls()} />
              </strong>
            )}
          </Show>
          <span>{robberyText(props.robbery, nameOf)}</span>
        </p>
      </div>
    </section>
  )
}

function Face(props: { seat: number }) {
  const phone = usePhone()
  return <Avatar seat={props.seat} avatar={phone.seat(props.seat)?.avatar ?? 0} />
}
