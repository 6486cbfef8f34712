import { createSignal, onCleanup, Show } from 'solid-js'
import { TICKS_PER_SECOND } from '../../../game/race.ts'
import { RacePicture } from '../../screen/race/race-picture.tsx'
import { lookOf } from '../../screen/racers.ts'
import { createPlayout } from '../../shared/playout.ts'
import { words } from '../../shared/words.ts'
import './attract.css'
import type { ShowRace } from './show-race.ts'

/** They stand on the line, and are looked at after the last one is in. */
const STAND_MS = 2_500
const AFTER_MS = 3_500

/** One race after the other in the page's own core, as long as nobody touches the page. */
export function Attract(props: { withoutPicture: () => void }) {
  const [race, setRace] = createSignal<ShowRace | null>(null)
  const worker = new Worker(new URL('./show-worker.ts', import.meta.url), { type: 'module' })
  const ask = () => {
    const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4))
    worker.postMessage([a, b, c, d])
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ShowRace>) => setRace(data))
  onCleanup(() => worker.terminate())
  ask()
  return (
    <Show when={race()} keyed>
      {(shown) => <Shown race={shown} onOver={ask} withoutPicture={props.withoutPicture} />}
    </Show>
  )
}

interface ShownProps {
  readonly race: ShowRace
  readonly onOver: () => void
  readonly withoutPicture: () => void
}

function Shown(props: ShownProps) {
  const { species, track, samples } = props.race
  const racers = species.map(lookOf)
  const playout = createPlayout()
  playout.merge(samples)
  const raceMs = (playout.lastTick() / TICKS_PER_SECOND) * 1_000
  const over = setTimeout(props.onOver, STAND_MS + raceMs + AFTER_MS)
  onCleanup(() => clearTimeout(over))
  return (
    <div class="attract race" aria-hidden="true">
      <RacePicture
        playout={playout}
        track={track}
        racers={racers}
        tickAt={(elapsedMs) => ((elapsedMs - STAND_MS) / 1_000) * TICKS_PER_SECOND}
        withoutPicture={props.withoutPicture}
      />
      <p class="logo">{words.title}</p>
      <p class="invitation">{words.screen.landing.attract}</p>
    </div>
  )
}
