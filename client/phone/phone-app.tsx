import './frame.css'
import './parts/parts.css'
import './parts/notices.css'
import './parts/cards.css'
import './narrow.css'
import { lazy, Match, onMount, Show, Suspense, Switch } from 'solid-js'
import type { SeatView, View } from '../../game/view.ts'
import { CLOSE_CODES } from '../../game/wire/close-codes.ts'
import { reloadOutdated } from '../shared/outdated.ts'
import type { Session } from '../shared/session.ts'
import { COLOURS, seatColour } from '../shared/tokens.ts'
import { words } from '../shared/words.ts'
import { GoneScreen } from './gone-screen.tsx'
import { JoinScreen } from './join/join-screen.tsx'
import { keepChain } from './nonces.ts'
import { createOffline } from './offline/create-offline.ts'
import { Banner } from './parts/banner.tsx'
import { Hoppers } from './parts/hoppers.tsx'
import { PauseNote } from './parts/pause-note.tsx'
import { TopBar } from './parts/top-bar.tsx'
import { createPhone, PhoneProvider, usePhone } from './phone.tsx'

// Fetched while people write their names.
const LobbyScreen = lazy(() =>
  import('./lobby/lobby-screen.tsx').then(
    ({ LobbyScreen }) => ({ default: LobbyScreen }),
    startAnew,
  ),
)
const RaceDay = lazy(() =>
  import('./race-day.tsx').then(({ RaceDay }) => ({ default: RaceDay }), startAnew),
)

/** A page whose parts a newer version has replaced loads itself anew. */
function startAnew(error: unknown): never {
  reloadOutdated()
  throw error
}

/** The phone in a game: unknown, on the way, or at the table. */
export function PhoneApp(props: { session: Session }) {
  return (
    <Switch fallback={<Connecting session={props.session} />}>
      <Match when={props.session.status() === 'gone'}>
        <GoneScreen why={whyGone(props.session)} code={props.session.code} />
      </Match>
      <Match when={props.session.view()}>
        {(view) => <Table session={props.session} view={view()} />}
      </Match>
    </Switch>
  )
}

function whyGone(session: Session): 'unknown' | 'over' | 'replaced' | 'shut' {
  switch (session.goneCode()) {
    case CLOSE_CODES.UnknownGame:
      return 'unknown'
    case CLOSE_CODES.GameOver:
      return 'over'
    case CLOSE_CODES.ReplacedByNewer:
      return 'replaced'
    case null:
      return session.view() === null ? 'unknown' : 'over'
    default:
      return 'shut'
  }
}

function Connecting(props: { session: Session }) {
  const isOffline = createOffline()
  const isOutdated = () => props.session.status() === 'outdated'
  const said = () => {
    if (isOffline()) return words.phone.connection.offline
    const reason = props.session.refusedReason()
    if (reason !== null) return words.connection.refused[reason]
    return words.phone.connection[isOutdated() ? 'outdated' : 'connecting']
  }
  return (
    <div class="phone alone">
      <main class="stage centred" aria-live="polite">
        <span class="bob" aria-hidden="true" />
        <p class="lead">{said()}</p>
        {/* A first connection is a matter of moments, which nothing else should fill. */}
        <Show when={isOffline() || props.session.status() !== 'connecting'}>
          <Hoppers />
        </Show>
      </main>
    </div>
  )
}

function Table(props: { session: Session; view: View }) {
  const phone = createPhone(props.session, () => props.view)
  keepChain(phone)
  onMount(() => {
    for (const screen of [LobbyScreen, RaceDay]) screen.preload().catch(() => undefined)
  })
  return (
    <PhoneProvider value={phone}>
      <div
        class="phone"
        data-phase={phone.view().phase.type}
        classList={{ joining: phone.me() === null, offline: props.session.status() !== 'open' }}
        style={{ '--mine': awning(phone.me()) }}
      >
        <Show when={phone.me()} fallback={<JoinScreen />}>
          <TopBar />
          <Screens />
        </Show>
        <PauseNote />
        <Banner />
        <p class="unseen" aria-live="polite">
          {words.phases[phone.view().phase.type]}
        </p>
      </div>
    </PhoneProvider>
  )
}

/** Everybody’s booth wears its owner’s colour. */
const awning = (me: SeatView | null): string => (me ? seatColour(me.seat) : COLOURS.coral)

function Screens() {
  const phone = usePhone()
  return (
    <Suspense fallback={<Hoppers />}>
      <Show when={phone.phase('lobby') === null} fallback={<LobbyScreen />}>
        <RaceDay />
      </Show>
    </Suspense>
  )
}
