import { Show } from 'solid-js'
import { SEATS_MAX, SEATS_MIN } from '../../../game/limits.ts'
import type { View } from '../../../game/view.ts'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { MoveHost } from '../move-host.tsx'
import { createAsking } from '../parts/asking.ts'
import { createJoinUrl } from '../parts/join-url.ts'
import { Qr } from '../parts/qr.tsx'
import './lobby.css'
import { Seats } from './seats.tsx'
import { SettingsSheet } from './settings-sheet.tsx'

const say = words.screen.lobby

/** Who is here, how to come in, and what kind of day it will be. */
export function Lobby(props: { session: Session; view: View; isHost: boolean }) {
  const { ask, trouble } = createAsking(props.session)
  const seats = () => props.view.seats
  const missing = () => SEATS_MIN - seats().length
  return (
    <section class="lobby">
      <JoinBoard code={props.session.code} isLocked={props.view.isRoomLocked} />
      <div class="board guests">
        <header>
          <h2 aria-live="polite">{say.people(seats().length)}</h2>
          <Show when={props.isHost}>
            <MoveHost code={props.session.code} ask={ask} />
            <button
              type="button"
              class="button quiet"
              onClick={() => ask({ type: 'LockRoom', isLocked: !props.view.isRoomLocked })}
            >
              {props.view.isRoomLocked ? say.unlock : say.lock}
            </button>
          </Show>
        </header>
        <Seats seats={seats()} canRemove={props.isHost} ask={ask} />
      </div>
      <Show when={props.isHost} fallback={<p class="sign">{say.waiting}</p>}>
        <div class="board desk">
          <SettingsSheet settings={props.view.settings} trouble={trouble()} ask={ask} />
          <div class="acts">
            <button
              type="button"
              class="button"
              disabled={seats().length >= SEATS_MAX}
              onClick={() => ask({ type: 'AddBot', temperament: null })}
            >
              {say.addBot}
            </button>
            <button
              type="button"
              class="button primary"
              disabled={missing() > 0}
              onClick={() => ask({ type: 'StartDay' })}
            >
              {say.start}
            </button>
            <p class="trouble" role="alert">
              {trouble() || (missing() > 0 ? say.needed(missing()) : '')}
            </p>
          </div>
        </div>
      </Show>
    </section>
  )
}

/** Where phones go: as a picture for cameras, as an address, and as a code to type. */
function JoinBoard(props: { code: View['code']; isLocked: boolean }) {
  const joinUrl = createJoinUrl(props.code as Session['code'])
  return (
    <div class="board join" classList={{ locked: props.isLocked }}>
      <h2>{props.isLocked ? say.locked : say.join}</h2>
      <Qr url={joinUrl().href} label={say.qr} />
      <p class="address">
        <span>{say.orGoTo}</span> <strong>{joinUrl().host}</strong> <span>{say.andType}</span>
      </p>
      <p class="big-code">
        <span class="unseen">{say.code}: </span>
        <strong data-testid="game-code">{props.code}</strong>
      </p>
    </div>
  )
}
