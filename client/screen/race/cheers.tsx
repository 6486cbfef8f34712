import { createEffect, For, on, onCleanup, Show } from 'solid-js'
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
          {(cheer) => <Cheer racer={racer} name={name} cheer={cheer()} />}
        </Show>
      )}
    </For>
  )
}

interface CheerProps {
  readonly racer: number
  readonly name: string
  readonly cheer: { readonly times: number }
}

/** One element for as long as its racer is cheered on; at each cheer it throbs, and fades from then on. */
function Cheer(props: CheerProps) {
  let throbbing: HTMLParagraphElement | undefined
  let fade: Animation | undefined
  const throb = () => {
    // Kept, because to ask for it has the whole page styled.
    fade ??= throbbing?.getAnimations()[0]
    if (fade) fade.currentTime = 0
  }
  createEffect(on(() => props.cheer, throb, { defer: true }))
  return (
    <div class="burst cheer" data-burst={props.racer}>
      <p ref={throbbing}>
        <Avatar avatar={0} seat={CROWD_SEAT} />
        <strong>{say.cheers(props.name, props.cheer.times)}</strong>
      </p>
    </div>
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
