import { For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** The first so many awards of the day. */
export function Awards(props: { phase: PhaseViewOf<'finale'>; told: number }) {
  const phone = usePhone()
  return (
    <Show when={props.told > 0}>
      <section>
        <h2 class="section-head">{words.phone.finale.awards}</h2>
        <ul class="awards">
          <For each={props.phase.awards.slice(0, props.told)}>
            {({ award, seat, figure }) => (
              <li class="slip award" classList={{ mine: seat === phone.me()?.seat }}>
                <Avatar seat={seat} avatar={phone.seat(seat)?.avatar ?? 0} />
                <div>
                  <h3>{words.awards[award].name}</h3>
                  <p>
                    <strong>{phone.seat(seat)?.name}</strong> · {words.awards[award].figure(figure)}
                  </p>
                  <p class="award-does">{words.awards[award].does}</p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
