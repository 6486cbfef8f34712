import './styles/join.css'
import { createSignal, Show } from 'solid-js'
import { AVATARS } from '../../game/limits.ts'
import { refusalText, words } from '../shared/words.ts'
import { Hoppers } from './hoppers.tsx'
import { usePhone } from './phone.tsx'
import { ProfileFields } from './profile-fields.tsx'

/** Somebody without a seat takes one. */
export function JoinScreen() {
  const phone = usePhone()
  const [name, setName] = createSignal('')
  const [avatar, setAvatar] = createSignal(freeAvatar(phone.view().seats))
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const [isAsking, setAsking] = createSignal(false)
  const isLate = () => phone.view().phase.type !== 'lobby'

  const take = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isAsking()) return
    if (name().trim() === '') {
      setRefusal(words.phone.join.nameMissing)
      return
    }
    setAsking(true)
    setRefusal(null)
    const refused = await phone.ask({ type: 'Join', name: name(), avatar: avatar() })
    setAsking(false)
    if (refused) setRefusal(refusalText(refused))
  }
  return (
    <form class="join" onSubmit={take}>
      <main class="stage">
        <header class="join-head">
          <p class="code-stamp">
            {words.phone.join.game} <strong>{phone.view().code}</strong>
          </p>
          <h1>{words.phone.join.heading}</h1>
          <Show when={isLate()}>
            <p class="lead">{words.phone.join.late}</p>
          </Show>
        </header>
        <div class="slip join-slip">
          <ProfileFields
            name={name()}
            avatar={avatar()}
            seat={null}
            refusal={refusal()}
            onName={(typed) => {
              setName(typed)
              setRefusal(null)
            }}
            onAvatar={setAvatar}
          />
        </div>
        <Hoppers />
      </main>
      <footer class="dock">
        <button class="button primary wide big" type="submit" aria-disabled={isAsking()}>
          {isAsking() ? words.phone.join.taking : words.phone.join.take}
        </button>
      </footer>
    </form>
  )
}

/** The first face that nobody wears yet. */
function freeAvatar(seats: readonly { readonly avatar: number }[]): number {
  const worn = new Set(seats.map(({ avatar }) => avatar))
  const free = [...Array(AVATARS).keys()].filter((avatar) => !worn.has(avatar))
  // Spread out, so that phones that join at the same moment are not all the same animal.
  return free[Math.floor(Math.random() * free.length)] ?? 0
}
