import { onCleanup, onMount } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { Track } from '../../../game/race.ts'
import type { Playout } from '../../shared/playout.ts'
import type { RacerLook } from '../racers.ts'
import './race.css'
import { startRaceLoop } from './race-loop.ts'
import { Tags } from './tags.tsx'

interface RacePictureProps {
  readonly playout: Playout
  readonly track: Track
  readonly racers: readonly RacerLook[]
  /** What works on each racer, where cards were played. */
  readonly cards?: readonly (readonly CardId[])[]
  /** The tick that plays so many milliseconds after the picture came up. */
  readonly tickAt: (elapsedMs: number) => number
  readonly withoutPicture?: () => void
}

/** Nobody counts them there. */
const SOME_GUESTS = { watching: 24, cheering: 0.15 }

/** A race that is over or that nobody bets on: the picture and the names, and nothing to be done. */
export function RacePicture(props: RacePictureProps) {
  let host: HTMLDivElement | undefined
  let overlay: HTMLDivElement | undefined
  onMount(() => {
    if (host === undefined || overlay === undefined) return
    const { playout, track, racers } = props
    const startedAtMs = performance.now()
    const loop = startRaceLoop({
      source: {
        playout,
        wantedTick: () => props.tickAt(performance.now() - startedAtMs),
        moves: () => [],
        stand: () => SOME_GUESTS,
      },
      host,
      overlay,
      racers,
      cards: props.cards ?? [],
      track,
      tell: () => undefined,
      withoutPicture: () => props.withoutPicture?.(),
    })
    onCleanup(loop.stop)
  })
  return (
    <>
      <div class="picture" ref={host} />
      <div class="over" ref={overlay}>
        <Tags racers={props.racers} bets={[]} seats={[]} cards={[]} />
      </div>
    </>
  )
}
