import { onCleanup, onMount, Show } from 'solid-js'
import type { Placing, Track } from '../../../game/race.ts'
import { TICKS_PER_SECOND } from '../../../game/race.ts'
import type { Playout } from '../../shared/playout.ts'
import { words } from '../../shared/words.ts'
import { startRaceLoop } from '../race/race-loop.ts'
import { Tags } from '../race/tags.tsx'
import type { RacerOnScreen } from '../racers.ts'
import '../race/race.css'
import './replay.css'
import { replayTick } from './replay-time.ts'

const say = words.screen.payout

interface ReplayProps {
  /** That of the race that has just been shown. */
  readonly playout: Playout
  readonly track: Track
  readonly racers: readonly RacerOnScreen[]
  readonly placings: readonly Placing[]
}

/** Whether this page saw the race to its end, and may show how it ended again. */
export function canReplay(playout: Playout, placings: readonly Placing[]): boolean {
  const isStill = matchMedia('(prefers-reduced-motion: reduce), (max-aspect-ratio: 1 / 1)').matches
  const finishTick = finishTickOf(placings)
  return !isStill && finishTick !== null && playout.lastTick() >= finishTick
}

/** The finish once more, slowly. */
export function Replay(props: ReplayProps) {
  let host: HTMLDivElement | undefined
  let overlay: HTMLDivElement | undefined
  const photo = () => props.playout.facts.find(({ kind }) => kind === 'photo')
  const gap = () => {
    const [first, second] = props.placings
    return words.seconds((second?.finishMs ?? 0) - (first?.finishMs ?? 0))
  }
  onMount(() => {
    if (host === undefined || overlay === undefined) return
    const startedAtMs = performance.now()
    const finishTick = finishTickOf(props.placings) ?? 0
    const loop = startRaceLoop({
      source: {
        playout: props.playout,
        wantedTick: () =>
          replayTick(performance.now() - startedAtMs, finishTick, photo() !== undefined),
        moves: () => [],
      },
      host,
      overlay,
      racers: props.racers,
      track: props.track,
      tell: () => undefined,
      withoutPicture: () => undefined,
    })
    onCleanup(loop.stop)
  })
  return (
    <figure class="board replay" aria-hidden="true">
      <div class="race">
        <div class="picture" ref={host} />
        <div class="over" ref={overlay}>
          <Tags racers={props.racers} bets={[]} seats={[]} />
        </div>
      </div>
      <figcaption>
        <b>{say.replay}</b>
        <Show when={photo()}>
          <span>
            {words.screen.race.photo} {say.gap(gap())}
          </span>
        </Show>
      </figcaption>
    </figure>
  )
}

function finishTickOf(placings: readonly Placing[]): number | null {
  const finishMs = placings[0]?.finishMs ?? null
  return finishMs === null ? null : (finishMs / 1_000) * TICKS_PER_SECOND
}
