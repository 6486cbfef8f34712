import { createMemo, Show } from 'solid-js'
import { roomFor } from '../../game/room.ts'
import type { View } from '../../game/view.ts'
import type { Session } from '../shared/session.ts'
import { words } from '../shared/words.ts'
import { Controls } from './controls.tsx'
import { CostMeter } from './cost/cost-meter.tsx'
import { FullScreen } from './full-screen.tsx'
import { Countdown } from './parts/countdown.tsx'
import { createJoinUrl } from './parts/join-url.ts'
import { Qr } from './parts/qr.tsx'
import { SoundMenu } from './sound/sound-menu.tsx'
import './masthead.css'
import { costMeter, hiddenCode } from './switches.ts'

const say = words.screen

/** What stays above every phase: name, round, what is going on, time left, code and controls. */
export function Masthead(props: { session: Session; view: View; isHost: boolean }) {
  const phase = () => props.view.phase
  const round = createMemo(() => {
    const current = phase()
    return 'round' in current ? current.round.number : null
  })
  const joinUrl = createJoinUrl(props.session.code)
  const isJoinable = () => roomFor(props.view).ok
  const isTimed = () => ['parade', 'payout'].includes(phase().type)
  return (
    <header class="masthead">
      <p class="wordmark">{words.title}</p>
      <Show when={round()}>
        {(number) => (
          <p class="plate">
            <strong>{words.phases[phase().type]}</strong>
            <span>{say.round(number(), props.view.settings.rounds)}</span>
          </p>
        )}
      </Show>
      <Show when={phase().type !== 'lobby' && isJoinable() && !(props.isHost && hiddenCode.isOn())}>
        <p class="plate code">
          <Qr url={joinUrl().href} label={say.lobby.qr} />
          <span class="unseen">{say.controls.joinAt}</span>
          <strong data-testid="game-code">{props.view.code}</strong>
        </p>
      </Show>
      <div class="right">
        <Show when={isTimed() && phase().span.endsAtMs}>
          {(endsAtMs) => <Countdown session={props.session} endsAtMs={endsAtMs()} />}
        </Show>
        <Show when={props.isHost && !['lobby', 'finale'].includes(phase().type)}>
          <Controls session={props.session} view={props.view} />
        </Show>
        <div class="corners">
          <FullScreen />
          <SoundMenu session={props.session} view={props.view} />
          <div class="readings">
            <RoundTrip session={props.session} />
            <Show when={props.isHost && costMeter.isOn()}>
              <CostMeter code={props.session.code} view={props.view} />
            </Show>
          </div>
        </div>
      </div>
    </header>
  )
}

/** Keeps the room of a reading, so that nothing moves when it comes. */
const Unmeasured = () => (
  <p class="reading unmeasured" aria-hidden="true">
    {say.controls.roundTrip(0)}
  </p>
)

function RoundTrip(props: { session: Session }) {
  return (
    <Show when={props.session.roundTripMs()} fallback={<Unmeasured />}>
      {(ms) => (
        <p class="reading figures" title={say.controls.roundTripLong(ms())}>
          <span aria-hidden="true">{say.controls.roundTrip(ms())}</span>
          <span class="unseen">{say.controls.roundTripLong(ms())}</span>
        </p>
      )}
    </Show>
  )
}
