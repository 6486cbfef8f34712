import { createMemo, Show } from 'solid-js'
import type { Span } from '../../../game/phase.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { Countdown } from './countdown.tsx'

/** The awning over every screen: who I am, what I have, how long there is. */
export function TopBar() {
  const phone = usePhone()
  return (
    <header class="awning">
      <Show when={phone.me()}>
        {(me) => (
          <div class="self">
            <Avatar avatar={me().avatar} seat={me().seat} />
            <div class="self-words">
              <strong class="self-name">{me().name}</strong>
              <span class="self-round">
                <RoundName /> <RoundTrip />
              </span>
            </div>
          </div>
        )}
      </Show>
      <Clock />
      <Show when={phone.view().mine}>
        {(mine) => (
          <p class="wallet">
            <span class="unseen">{words.phone.wallet}</span>
            <Pearls pearls={mine().pearls} />
          </p>
        )}
      </Show>
    </header>
  )
}

function RoundName() {
  const phone = usePhone()
  const text = () => {
    const { phase, settings, code } = phone.view()
    return 'round' in phase ? words.phone.round(phase.round.number, settings.rounds) : code
  }
  return <span>{text()}</span>
}

function RoundTrip() {
  const phone = usePhone()
  return (
    <Show when={phone.session.roundTripMs()}>
      {(ms) => (
        <span class="round-trip figures" role="img" aria-label={words.phone.roundTripName(ms())}>
          {words.phone.roundTrip(ms())}
        </span>
      )}
    </Show>
  )
}

/** Counts down what a player can still use: the others end when the big screen says so. */
function Clock() {
  const phone = usePhone()
  const span = createMemo((): Span | null => {
    const { phase } = phone.view()
    const isCounted = phase.type === 'parade' || phase.type === 'paddock' || phase.type === 'payout'
    return isCounted && phase.span.endsAtMs !== null ? phase.span : null
  })
  return <Show when={span()}>{(counted) => <Countdown span={counted()} />}</Show>
}
