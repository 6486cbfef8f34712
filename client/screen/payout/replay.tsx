import { Show } from 'solid-js'
import type { PayoutPhase } from '../../../game/phase.ts'
import { type Placing, TICKS_PER_SECOND } from '../../../game/race.ts'
import type { Playout } from '../../shared/playout.ts'
import { photoTickOf } from '../../shared/slow-motion.ts'
import { words } from '../../shared/words.ts'
import { cardsInForce } from '../race/body-marks.ts'
import { RacePicture } from '../race/race-picture.tsx'
import type { RacerOnScreen } from '../racers.ts'
import { PhotoStrip } from './photo-strip.tsx'
import './replay.css'
import { replayTick } from './replay-time.ts'

const say = words.screen.payout

interface ReplayProps {
  /** That of the race that has just been shown. */
  readonly playout: Playout
  readonly phase: PayoutPhase
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
  const { round, cards } = props.phase
  const isPhoto = photoTickOf(props.playout.facts) !== null
  const finishTick = finishTickOf(props.placings) ?? 0
  const gap = () => {
    const [first, second] = props.placings
    return words.seconds((second?.finishMs ?? 0) - (first?.finishMs ?? 0))
  }
  return (
    <figure class="board replay" aria-hidden="true">
      <div class="race">
        <RacePicture
          playout={props.playout}
          track={round.track}
          racers={props.racers}
          cards={cardsInForce(round.lineUp, cards)}
          tickAt={(elapsedMs) => replayTick(elapsedMs, finishTick, isPhoto)}
        />
      </div>
      <Show when={isPhoto}>
        <PhotoStrip placings={props.placings} racers={props.racers} />
      </Show>
      <figcaption>
        <b>{say.replay}</b>
        <Show when={isPhoto}>
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
