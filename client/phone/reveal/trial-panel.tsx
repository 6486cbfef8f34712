import '../parts/choices.css'
import { createSignal, For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { refusalText, words } from '../../shared/words.ts'
import { speciesAt } from '../parts/racer-face.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { usePhone } from '../phone.tsx'
import { isPlayedIn } from './own-plays.ts'

/** One harmful card is on trial: who played it? */
export function TrialPanel(props: { phase: PhaseViewOf<'reveal'> }) {
  const phone = usePhone()
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const say = words.phone.trial
  const tried = () => props.phase.cards[props.phase.onTrial ?? -1]
  const accused = () => props.phase.mine?.accused ?? null
  const isMine = () => {
    const card = tried()
    const plays = props.phase.mine?.locked?.plays ?? []
    return card !== undefined && isPlayedIn(plays, card, props.phase.swaps)
  }
  const suspects = () =>
    props.phase.inRound.flatMap((seat) =>
      seat === phone.me()?.seat ? [] : (phone.seat(seat) ?? []),
    )
  const accuse = async (seat: number) => {
    const refused = await phone.ask({ type: 'Accuse', seat })
    setRefusal(refused && refusalText(refused))
  }
  return (
    <Show when={props.phase.mine && tried()}>
      {(card) => (
        <section class="trial slip" aria-live="polite">
          <h2>
            {say.heading(
              words.cards[card().card].name,
              speciesAt(props.phase.round, card().racer).name,
            )}
          </h2>
          <RefusalNote text={refusal()} />
          <Show
            when={accused() === null}
            fallback={<p class="lead">{say.named(phone.seat(accused() ?? -1)?.name ?? '')}</p>}
          >
            <p>{isMine() ? say.yours : say.lead}</p>
            <ul class="choices">
              <For each={suspects()}>
                {({ seat, name, avatar }) => (
                  <li>
                    <button
                      class="choice"
                      type="button"
                      aria-label={say.accuse(name)}
                      onClick={() => accuse(seat)}
                    >
                      <Avatar seat={seat} avatar={avatar} /> <span>{name}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      )}
    </Show>
  )
}
