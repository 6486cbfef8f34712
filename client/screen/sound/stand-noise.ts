import { STAND_MAX, type StandNow } from '../race/guests.ts'
import { noiseOf } from './noise.ts'

/** What is heard of a stand that nobody cheers in, as a share of its roar. */
const MURMUR = 0.2
/** Peak of a full stand’s roar. */
const PEAK = 0.5
/** Long enough that nobody hears it begin anew; the bands run at other speeds besides. */
const LOOP_SECONDS = 5
/** Many voices: their deep end, and their open mouths. Hertz of band passes, and their loudness. */
const BANDS = [
  { frequency: 320, Q: 0.7, playbackRate: 0.83, gain: 1 },
  { frequency: 1_150, Q: 0.9, playbackRate: 1, gain: 0.8 },
] as const
/** How fast the noise follows the stand. */
const FOLLOW_SECONDS = 0.12

/** How loud a stand is, from 0 to 1: by the logarithm of its number, as ears hear, and its cheers. */
export function standLevel({ watching, cheering }: StandNow): number {
  const size = Math.min(1, Math.log1p(Math.max(0, watching)) / Math.log1p(STAND_MAX))
  return size * (MURMUR + (1 - MURMUR) * cheering)
}

/** What the stand is heard by. */
export interface StandNoise {
  /** From 0, silent, to 1. */
  setLevel(level: number): void
}

export function createStandNoise(context: BaseAudioContext, output: AudioNode): StandNoise {
  const volume = new GainNode(context, { gain: 0 })
  volume.connect(output)
  let isRunning = false
  const run = () => {
    isRunning = true
    const buffer = noiseOf(context, LOOP_SECONDS)
    for (const { frequency, Q, playbackRate, gain } of BANDS) {
      const source = new AudioBufferSourceNode(context, { buffer, loop: true, playbackRate })
      const band = new BiquadFilterNode(context, { type: 'bandpass', frequency, Q })
      source.connect(band).connect(new GainNode(context, { gain })).connect(volume)
      source.start()
    }
  }
  return {
    setLevel(level) {
      if (level > 0 && !isRunning) run()
      volume.gain.setTargetAtTime(level * PEAK, context.currentTime, FOLLOW_SECONDS)
    },
  }
}
