import '../join/join.css'
import { createSignal, For, onCleanup, Show } from 'solid-js'
import Tv from '~icons/game-icons/tv'
import type { ClientRequest } from '../../../game/command.ts'
import type { Refusal } from '../../../game/refusal.ts'
import { isBot } from '../../../game/state.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { refusalText, words } from '../../shared/words.ts'
import { nameRefusal, otherRefusal, unfitName } from '../join/name-refusal.ts'
import { ProfileFields } from '../join/profile-fields.tsx'
import { catchFocus, onEscape, takeFocus } from '../parts/focus.ts'
import { HowToPlay } from '../parts/how-to-play.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { usePhone } from '../phone.tsx'
import { ShareLink } from './share-link.tsx'

/** At the table, before the day begins. */
export function LobbyScreen() {
  const [isChanging, setChanging] = createSignal(false)
  let hasChanged = false
  return (
    <Show
      when={isChanging()}
      fallback={<Waiting isBack={hasChanged} onChange={() => setChanging(true)} />}
    >
      <ProfileForm
        onDone={() => {
          hasChanged = true
          setChanging(false)
        }}
      />
    </Show>
  )
}

function Waiting(props: { isBack: boolean; onChange: () => void }) {
  const phone = usePhone()
  const [isLeaving, setLeaving] = createSignal(false)
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const leave = async () => {
    // The second tap means it: a seat is not lost to a slip of the thumb.
    if (!isLeaving()) return setLeaving(true)
    const refused = await phone.ask({ type: 'Leave' })
    if (refused) setRefusal(refusalText(refused))
  }
  return (
    <>
      <main class="stage">
        <section class="lobby-self">
          <Show when={phone.me()}>{(me) => <Avatar avatar={me().avatar} seat={me().seat} />}</Show>
          <h1 ref={catchFocus} tabindex={-1}>
            {words.phone.lobby.heading}
          </h1>
          <p class="lead">
            <Tv class="in-line" aria-hidden="true" /> {words.phone.lobby.lead}
          </p>
        </section>
        <Company seats={phone.view().seats} mine={phone.me()?.seat ?? null} />
        <ShareLink />
        <Hints />
        <HowToPlay />
      </main>
      <footer class="dock row">
        <RefusalNote text={refusal()} />
        <button
          class="button quiet grow"
          type="button"
          ref={(button) => props.isBack && takeFocus(button)}
          onClick={props.onChange}
        >
          {words.phone.lobby.change}
        </button>
        <button
          class="button"
          classList={{ primary: isLeaving(), quiet: !isLeaving() }}
          type="button"
          onClick={leave}
          onBlur={() => setLeaving(false)}
        >
          {isLeaving() ? words.phone.lobby.leaveForSure : words.phone.lobby.leave}
        </button>
      </footer>
    </>
  )
}

function Company(props: { seats: readonly SeatView[]; mine: number | null }) {
  return (
    <section class="slip">
      <h2>{words.phone.lobby.table(props.seats.length)}</h2>
      <ul class="company">
        <For each={props.seats}>
          {({ seat, avatar, name, sitter, isAway }) => (
            <li classList={{ away: isAway }}>
              <Avatar avatar={avatar} seat={seat} isAway={isAway} />
              <span class="company-name">{name}</span>
              <Show when={seat === props.mine}>
                <span class="tag">{words.phone.you}</span>
              </Show>
              <Show when={isBot(sitter) && sitter}>
                {(temperament) => <span class="unseen">{words.temperaments[temperament()]}</span>}
              </Show>
              <Show when={isAway}>
                <span class="tag">{words.isAway}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

const HINT_MS = 6_000

/** One rule of the house after the other, while nothing happens. */
function Hints() {
  const [at, setAt] = createSignal(0)
  const { hints } = words.phone.lobby
  const timer = setInterval(() => setAt((now) => (now + 1) % hints.length), HINT_MS)
  onCleanup(() => clearInterval(timer))
  return (
    <section class="hints" aria-label={words.phone.lobby.hintsName}>
      <For each={hints}>
        {(hint, index) => (
          <p class="hint" classList={{ shown: index() === at() }}>
            {hint}
          </p>
        )}
      </For>
    </section>
  )
}

function ProfileForm(props: { onDone: () => void }) {
  const phone = usePhone()
  const me = phone.me()
  const [name, setName] = createSignal(me?.name ?? '')
  const [avatar, setAvatar] = createSignal(me?.avatar ?? 0)
  const [refusal, setRefusal] = createSignal<Refusal | null>(null)
  onEscape(() => props.onDone())
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const unfit = unfitName(name())
    if (unfit) return void setRefusal(unfit)
    const request: ClientRequest = { type: 'ChangeProfile', name: name(), avatar: avatar() }
    const refused = await phone.ask(request)
    if (refused) setRefusal(refused)
    else props.onDone()
  }
  return (
    <form class="join" onSubmit={save}>
      <main class="stage">
        <h1 class="unseen" ref={takeFocus} tabindex={-1}>
          {words.phone.lobby.change}
        </h1>
        <div class="slip join-slip">
          <ProfileFields
            name={name()}
            avatar={avatar()}
            seat={me?.seat ?? null}
            refusal={nameRefusal(refusal())}
            onName={(typed) => {
              setName(typed)
              setRefusal(null)
            }}
            onAvatar={setAvatar}
          />
        </div>
      </main>
      <footer class="dock row">
        <RefusalNote text={otherRefusal(refusal())} />
        <button class="button quiet" type="button" onClick={props.onDone}>
          {words.phone.lobby.cancel}
        </button>
        <button class="button primary grow" type="submit">
          {words.phone.lobby.save}
        </button>
      </footer>
    </form>
  )
}
