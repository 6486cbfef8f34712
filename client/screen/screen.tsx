import {
  createEffect,
  createMemo,
  createResource,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from 'solid-js'
import type { GameCode } from '../../game/identity.ts'
import type { PhaseView, PhaseViewOf, View } from '../../game/view.ts'
import { CLOSE_CODES } from '../../game/wire/close-codes.ts'
import { Backdrop } from '../shared/backdrop.tsx'
import { gameInfo } from '../shared/games.ts'
import { followRoom, language } from '../shared/language.ts'
import { openSession, type Session } from '../shared/session.ts'
import { words } from '../shared/words.ts'
import { Finale } from './finale/finale.tsx'
import { Gone, type GoneReason } from './gone.tsx'
import { ownSettings, wishedSettings } from './lobby/last-settings.ts'
import { Lobby } from './lobby/lobby.tsx'
import { Masthead } from './masthead.tsx'
import { Paddock } from './paddock/paddock.tsx'
import { Parade } from './parade/parade.tsx'
import { FlyingStickers } from './parts/flying-stickers.tsx'
import { StickerBar } from './parts/sticker-bar.tsx'
import { Payout } from './payout/payout.tsx'
import { Race } from './race/race.tsx'
import { Reveal } from './reveal/reveal.tsx'
import './screen.css'
import './narrow.css'
import { followZoom } from './zoom.ts'

interface ScreenProps {
  readonly code: GameCode | null
  readonly viewer: 'host' | 'crowd'
  readonly key: string | null
}

/** The big screen: the host's with its controls, the crowd's without. */
export function Screen({ code, viewer, key }: ScreenProps) {
  followZoom()
  if (code === null) return <Gone reason="unknown" code={null} />
  if (key === null) return <Keyless code={code} />
  const session = openSession({ code, role: viewer, key })
  onCleanup(() => session.close())
  const ofRoom = createMemo(() => {
    const view = session.view()
    return view === null || (viewer === 'host' && isWished(view))
      ? language
      : view.settings.language
  })
  createEffect(() => followRoom(ofRoom()))
  return (
    <Show
      when={session.status() !== 'gone'}
      fallback={<Gone reason={reasonOf(session.goneCode())} code={code} />}
    >
      <Show when={session.view()} fallback={<Connecting text={waitingFor(session)} />}>
        {(view) => <Stage session={session} view={view()} isHost={viewer === 'host'} />}
      </Show>
    </Show>
  )
}

/** A lobby that has just opened is about to be asked to speak as this page does. */
const isWished = ({ phase, settings }: View): boolean =>
  phase.type === 'lobby' && wishedSettings(settings, ownSettings())?.language === language

/** Without the host's key: there may be a game to watch, or none at all. */
function Keyless(props: { code: GameCode }) {
  const [info] = createResource(() => gameInfo(props.code))
  return (
    <Show when={info()} fallback={<Connecting text={words.connection.connecting} />}>
      {(found) => <Gone reason={found() === 'unknown' ? 'unknown' : 'notHost'} code={props.code} />}
    </Show>
  )
}

function reasonOf(closeCode: number | null): GoneReason {
  switch (closeCode) {
    case CLOSE_CODES.NotHost:
      return 'notHost'
    case CLOSE_CODES.HostMoved:
      return 'moved'
    case CLOSE_CODES.ReplacedByNewer:
      return 'replaced'
    case CLOSE_CODES.ProtocolUnknown:
    case CLOSE_CODES.HandshakeMalformed:
      return 'shut'
    default:
      return 'unknown'
  }
}

function Stage(props: { session: Session; view: View; isHost: boolean }) {
  const type = createMemo(() => props.view.phase.type)
  // Long before the off, so that no race waits for its painter.
  onMount(() => void import('./race/painter.ts').then(({ painter }) => painter()).catch(() => {}))
  const when = <T extends PhaseView['type']>(wanted: T): PhaseViewOf<T> | false =>
    props.view.phase.type === wanted && (props.view.phase as PhaseViewOf<T>)
  return (
    <main class="screen" data-phase={type()}>
      <Backdrop />
      <Masthead session={props.session} view={props.view} isHost={props.isHost} />
      <Switch>
        <Match when={when('lobby')}>
          <Lobby session={props.session} view={props.view} isHost={props.isHost} />
        </Match>
        <Match when={when('parade')}>{(phase) => <Parade round={phase().round} />}</Match>
        <Match when={when('paddock')}>
          {(phase) => <Paddock session={props.session} view={props.view} phase={phase()} />}
        </Match>
        <Match when={when('reveal')}>
          {(phase) => <Reveal session={props.session} view={props.view} phase={phase()} />}
        </Match>
        <Match when={when('race')}>
          {(phase) => <Race session={props.session} view={props.view} phase={phase()} />}
        </Match>
        <Match when={when('payout')}>
          {(phase) => <Payout session={props.session} view={props.view} phase={phase()} />}
        </Match>
        <Match when={when('finale')}>
          {(phase) => (
            <Finale
              session={props.session}
              view={props.view}
              phase={phase()}
              isHost={props.isHost}
            />
          )}
        </Match>
      </Switch>
      <FlyingStickers session={props.session} view={props.view} />
      <Show when={!props.isHost}>
        <StickerBar session={props.session} view={props.view} />
      </Show>
      <div class="paused" role="status">
        <Show when={props.view.pausedAtMs !== null}>
          <p>
            <strong>{words.screen.controls.paused}</strong>
            <span>{words.screen.controls.pausedHint}</span>
          </p>
        </Show>
      </div>
      <ConnectionBanner session={props.session} />
    </main>
  )
}

/** What a page without a picture waits for. */
function waitingFor(session: Session): string {
  const reason = session.refusedReason()
  if (reason !== null) return words.connection.refused[reason]
  const status = session.status()
  return words.connection[status === 'lost' || status === 'outdated' ? status : 'connecting']
}

export function Connecting(props: { text: string }) {
  return (
    <main class="screen waiting">
      <Backdrop />
      <p class="sign" role="status">
        {props.text}
      </p>
    </main>
  )
}

function ConnectionBanner(props: { session: Session }) {
  return (
    <div class="connection" role="status">
      <Show when={props.session.status() === 'lost' || props.session.status() === 'outdated'}>
        <span>{words.connection[props.session.status() === 'lost' ? 'lost' : 'outdated']}</span>
      </Show>
      <Show when={props.session.refusedReason()}>
        {(reason) => <span>{words.connection.refused[reason()]}</span>}
      </Show>
    </div>
  )
}
