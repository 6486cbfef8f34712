import './join.css'
import { createMemo, createSignal, Show } from 'solid-js'
import { AVATARS, SEATS_MAX } from '../../../game/limits.ts'
import type { Refusal } from '../../../game/refusal.ts'
import { roomFor } from '../../../game/room.ts'
import type { View } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { Hoppers } from '../parts/hoppers.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { usePhone } from '../phone.tsx'
import { createJoining } from './joining.ts'
import { nameRefusal, otherRefusal } from './name-refusal.ts'
import { ProfileFields } from './profile-fields.tsx'

/** Why nobody can join now. */
type Closed = 'full' | 'ending' | 'over' | 'locked' | 'removed'

/** Somebody without a seat takes one, or is told why there is none. */
export function JoinScreen() {
  const phone = usePhone()
  const [name, setName] = createSignal('')
  const [avatar, setAvatar] = createSignal(freeAvatar(phone.view().seats))
  const closed = createMemo(() => (phone.isRemoved() ? 'removed' : closedBy(phone.view())))
  return (
    <Show
      when={closed()}
      fallback={<JoinForm name={name()} avatar={avatar()} onName={setName} onAvatar={setAvatar} />}
    >
      {(why) => <ClosedDoor why={why()} />}
    </Show>
  )
}

interface Props {
  readonly name: string
  readonly avatar: number
  readonly onName: (name: string) => void
  readonly onAvatar: (avatar: number) => void
}

function JoinForm(props: Props) {
  const phone = usePhone()
  const { refusal, isAsking, forgetRefusal, join } = createJoining(phone)
  const isLate = () => phone.view().phase.type !== 'lobby'

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void join(props.name, props.avatar)
  }
  const ofName = () => {
    const why = refusal()
    return why === 'nameMissing' ? words.phone.join.nameMissing : nameRefusal(why)
  }
  const other = (): string | null => {
    const why = refusal()
    if (why === 'nameMissing') return null
    // The day ends for those who come too late with the last race, and then with the podium.
    if (why?.type === 'GameEnding') return hintOf(phone.phase('finale') ? 'over' : 'ending')
    return otherRefusal(why)
  }
  const isFinal = () => {
    const why = refusal()
    return why !== null && why !== 'nameMissing' && FINAL.includes(why.type)
  }
  return (
    <form class="join" onSubmit={submit}>
      <main class="stage">
        <header class="join-head">
          <CodeStamp />
          <h1>{words.phone.join.heading}</h1>
          <Show when={isLate()}>
            <p class="lead">{words.phone.join.late}</p>
          </Show>
        </header>
        <div class="slip join-slip">
          <ProfileFields
            name={props.name}
            avatar={props.avatar}
            seat={null}
            refusal={ofName()}
            onName={(typed) => {
              props.onName(typed)
              forgetRefusal()
            }}
            onAvatar={props.onAvatar}
          />
        </div>
        <Hoppers />
      </main>
      <footer class="dock">
        <RefusalNote text={other()} />
        <Show when={isFinal()}>
          <WatchLink />
        </Show>
        <button class="button primary wide big" type="submit" aria-disabled={isAsking()}>
          {isAsking() ? words.phone.join.taking : words.phone.join.take}
        </button>
      </footer>
    </form>
  )
}

/** Refusals that another try does not change. */
const FINAL: readonly Refusal['type'][] = [
  'GameFull',
  'GameEnding',
  'LogFull',
  'RoomLocked',
  'RemovedByHost',
]

const hintOf = (why: Closed): string => {
  const { closedHint } = words.phone.join
  return why === 'full' ? closedHint.full(SEATS_MAX) : closedHint[why]
}

function ClosedDoor(props: { why: Closed }) {
  return (
    <>
      <main class="stage centred">
        <header class="join-head">
          <CodeStamp />
        </header>
        <h1 ref={catchFocus} tabindex={-1}>
          {words.phone.join.closed[props.why]}
        </h1>
        <p class="lead" role="status">
          {hintOf(props.why)}
        </p>
        <Hoppers />
      </main>
      <footer class="dock">
        <WatchLink />
      </footer>
    </>
  )
}

function CodeStamp() {
  const phone = usePhone()
  return (
    <p class="code-stamp">
      {words.phone.join.game} <strong>{phone.view().code}</strong>
    </p>
  )
}

function WatchLink() {
  const phone = usePhone()
  return (
    <a class="button quiet wide" href={`/watch?game=${phone.view().code}`}>
      {words.phone.join.watch}
    </a>
  )
}

/** Why nobody can join now, by the rules. */
function closedBy({ phase, ...view }: View): Closed | null {
  const room = roomFor({ ...view, phase })
  if (room.ok) return null
  switch (room.error.type) {
    case 'RoomLocked':
      return 'locked'
    case 'GameFull':
      return 'full'
    default:
      return phase.type === 'finale' ? 'over' : 'ending'
  }
}

/** The first face that nobody wears yet. */
function freeAvatar(seats: readonly { readonly avatar: number }[]): number {
  const worn = new Set(seats.map(({ avatar }) => avatar))
  const free = [...Array(AVATARS).keys()].filter((avatar) => !worn.has(avatar))
  // Spread out, so that phones that join at the same moment are not all the same animal.
  return free[Math.floor(Math.random() * free.length)] ?? 0
}
