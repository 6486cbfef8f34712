import type { PhaseType } from '../../../game/phase.ts'
import { BEATS_A_BAR, barOf, secondsABeat } from './score.ts'
import { playNote } from './voices.ts'

/** What plays the score of the phase that is on. */
export interface Music {
  setPhase(phase: PhaseType): void
  /** 0 to 1. */
  setSwell(swell: number): void
  /** 0 to 1, reached in a moment. */
  setVolume(volume: number): void
}

/** Bars are put into the context's time so far ahead: longer than a busy page holds a timer up. */
const AHEAD_SECONDS = 1
const LOOK_EVERY_MS = 300
const FADE_SECONDS = 0.4

/** Swell of a phase until it is told another. */
export const USUAL_SWELL = 0.5

export function createMusic(context: AudioContext, output: AudioNode): Music {
  const volume = new GainNode(context, { gain: 0 })
  volume.connect(output)
  let playing: { phase: PhaseType; bus: GainNode; bar: number; nextSeconds: number } | null = null
  let swell = USUAL_SWELL

  const look = () => {
    if (playing === null) return
    // A tab that slept goes on from now.
    playing.nextSeconds = Math.max(playing.nextSeconds, context.currentTime)
    while (playing.nextSeconds < context.currentTime + AHEAD_SECONDS) {
      playing.nextSeconds += playBar(context, playing.bus, { ...playing, swell })
      playing.bar += 1
    }
  }
  setInterval(look, LOOK_EVERY_MS)
  return {
    setPhase(phase) {
      if (phase === playing?.phase) return
      if (playing) fadeOut(context, playing.bus)
      swell = USUAL_SWELL
      const bus = new GainNode(context)
      bus.connect(volume)
      playing = { phase, bus, bar: 0, nextSeconds: context.currentTime }
      look()
    },
    setSwell(wanted) {
      swell = wanted
    },
    setVolume(wanted) {
      volume.gain.setTargetAtTime(wanted, context.currentTime, FADE_SECONDS / 3)
    },
  }
}

interface Bar {
  readonly phase: PhaseType
  readonly bar: number
  readonly nextSeconds: number
  readonly swell: number
}

/** Puts a bar into the context's time; returns how many seconds it lasts. */
export function playBar(
  context: BaseAudioContext,
  output: AudioNode,
  { phase, bar, nextSeconds, swell }: Bar,
): number {
  const beat = secondsABeat(phase)
  for (const note of barOf(phase, bar, swell)) {
    playNote(context, output, note, nextSeconds + note.beat * beat, note.beats * beat)
  }
  return BEATS_A_BAR * beat
}

function fadeOut(context: AudioContext, bus: GainNode): void {
  bus.gain.setTargetAtTime(0, context.currentTime, FADE_SECONDS / 3)
  setTimeout(() => bus.disconnect(), (2 * FADE_SECONDS + AHEAD_SECONDS) * 1_000)
}
