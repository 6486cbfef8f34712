import { For, onCleanup, Show } from 'solid-js'
import { CHEERS_EVERY_MS, CHEERS_PER_MESSAGE_MAX, CROWD_SEAT } from '../../../game/limits.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { Creature } from '../../shared/creature.tsx'
import type { Session } from '../../shared/session.ts'
import { TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import { shownFor } from '../parts/shown-for.ts'
import type { RacerOnScreen } from '../racers.ts'
import './cheers.css'

const say = words.screen.race

interface CheersProps {
  readonly session: Session
  readonly racers: readonly RacerOnScreen[]
}

/** What the crowd cheers, over the racers as it comes in. */
export function Cheers(props: CheersProps) {
  const heard = shownFor(props.session, TIMINGS_MS.shout, (event) => {
    if (event.type !== 'Cheered') return []
    return event.cheers.flatMap((times, spot) => (times === 0 ? [] : { spot, times }))
  })
  return (
    <For each={props.racers}>
      {({ racer, name }) => (
        <Show when={heard().find(({ spot }) => spot === racer)}>
          {(cheer) => (
            <div class="burst cheer" data-burst={racer}>
              {/* Made anew at each cheer, so that it does not fade while the crowd goes on. */}
              <Show when={cheer()} keyed>
                {({ times }) => (
                  <p>
                    <Avatar avatar={0} seat={CROWD_SEAT} />
                    <strong>{say.cheers(name, times)}</strong>
                  </p>
                )}
              </Show>
            </div>
          )}
        </Show>
      )}
    </For>
  )
}

/** The crowd's buttons: as many taps as one likes, sent together. */
export function CheerBar(props: CheersProps) {
  const counts = new Map<number, number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = () => {
    timer = undefined
    for (const [racer, times] of counts) {
      const most = Math.min(times, CHEERS_PER_MESSAGE_MAX)
      void props.session.ask({ type: 'Cheer', racer, times: most })
    }
    counts.clear()
  }
  const cheer = (racer: number) => {
    counts.set(racer, (counts.get(racer) ?? 0) + 1)
    timer ??= setTimeout(send, CHEERS_EVERY_MS)
  }
  onCleanup(() => clearTimeout(timer))
  return (
    <fieldset class="cheer-bar" aria-label={say.cheerHint}>
      <For each={props.racers}>
        {(racer) => (
          <button
            type="button"
            class="button"
            aria-label={say.cheerFor(racer.name)}
            onClick={() => cheer(racer.racer)}
          >
            <RacerBadge racer={racer} />
            <Creature kind={racer.species.kind} colour={racer.colour} racer={racer.racer} />
          </button>
        )}
      </For>
    </fieldset>
  )
}
