import './race.css'
import './narrow.css'
import { For } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { catchFocus, focusOn } from '../parts/focus.ts'
import { usePhone } from '../phone.tsx'
import { feelRace } from './feel-race.ts'
import { RaceDock } from './race-dock.tsx'
import { RaceLane } from './race-lane.tsx'
import { createRaceStrip } from './race-strip.ts'
import { createShouting } from './shouting.ts'

/** The race in small, and one shout for it. */
export function RaceScreen(props: { phase: PhaseViewOf<'race'> }) {
  const phone = usePhone()
  const strip = createRaceStrip(phone, props.phase.round.lineUp.length)
  feelRace(phone, strip, () => props.phase)
  let word: HTMLElement | undefined
  // The button goes dead under the finger.
  const leaveButton = () => focusOn(word)
  const shouting = createShouting(phone, () => props.phase, leaveButton)
  const { shouted, asked, doing, canShout, isDown, shout } = shouting
  return (
    <>
      <main class="stage race">
        <h1 class="unseen" ref={catchFocus} tabindex={-1}>
          {words.phone.race.heading}
        </h1>
        <ul class="lanes" aria-label={words.phone.race.lanes}>
          <For each={props.phase.round.lineUp}>
            {(_, racer) => (
              <RaceLane
                phase={props.phase}
                racer={racer()}
                place={strip.places()[racer()] ?? null}
                isOut={strip.isOut(racer())}
                isShouted={shouted() === racer()}
                isPending={asked() === racer()}
                doing={doing()}
                canShout={canShout() && !isDown()}
                isWaiting={canShout() && isDown()}
                onShout={() => shout(racer())}
                ref={(token) => strip.follow(racer(), token)}
              />
            )}
          </For>
        </ul>
      </main>
      <RaceDock
        phase={props.phase}
        shouting={shouting}
        isOff={strip.isOff()}
        ref={(element) => {
          word = element
        }}
      />
    </>
  )
}
