import { createSignal } from 'solid-js'
import type { EffectName } from './effects.ts'
import { createMusic, type Music } from './music.ts'
import { createStandNoise, type StandNoise } from './stand-noise.ts'
import { samplesOf } from './synth.ts'
import { loudness } from './volumes.ts'

/** Sounds of an effect that may be on at once: a pack that lands together is one thud. */
const AT_ONCE_MAX = 3

interface Output {
  readonly music: Music
  readonly stand: StandNoise
  play(name: EffectName): void
}

const [output, setOutput] = createSignal<Output | null>(null)
let isWaiting = false

/** A signal: browsers let a page make no sound until somebody has touched it. */
export const isAudible = (): boolean => output() !== null

/** A signal: what plays the score; null before somebody has touched the page. */
export const music = (): Music | null => output()?.music ?? null

/** Waits for the first touch or key and then loads all that makes sound. */
export function listenForTouch(): void {
  if (isWaiting || isAudible()) return
  isWaiting = true
  const touches = ['pointerdown', 'keydown'] as const
  const open = () => {
    for (const type of touches) removeEventListener(type, open, true)
    void openOutput()
      .then(setOutput)
      // A machine without sound is a quiet one.
      .catch((error: unknown) => console.warn(error))
  }
  for (const type of touches) addEventListener(type, open, true)
}

/** Plays an effect now, where there is sound. */
export function play(name: EffectName): void {
  if (loudness('effects') > 0) output()?.play(name)
}

/** How loud the stand is from now on, from 0, silent, to 1; where there is sound. */
export function setStandLevel(level: number): void {
  output()?.stand.setLevel(level * loudness('effects'))
}

async function openOutput(): Promise<Output> {
  const { ZZFX } = await import('zzfx')
  const context = ZZFX.audioContext
  await context.resume()
  // Many at once add up: none of it clips.
  const limiter = new DynamicsCompressorNode(context, { threshold: -9, ratio: 12, attack: 0.002 })
  limiter.connect(context.destination)
  const buffers = new Map<EffectName, AudioBuffer>()
  const playing = new Map<EffectName, number>()
  const bufferOf = (name: EffectName) => {
    const known = buffers.get(name)
    if (known) return known
    const samples = samplesOf(ZZFX, name)
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: ZZFX.sampleRate })
    buffer.copyToChannel(samples, 0)
    buffers.set(name, buffer)
    return buffer
  }
  return {
    music: createMusic(context, limiter),
    stand: createStandNoise(context, limiter),
    play(name) {
      const count = playing.get(name) ?? 0
      if (count >= AT_ONCE_MAX) return
      playing.set(name, count + 1)
      const source = new AudioBufferSourceNode(context, { buffer: bufferOf(name) })
      const gain = new GainNode(context, { gain: loudness('effects') })
      source.connect(gain).connect(limiter)
      source.addEventListener('ended', () => {
        playing.set(name, (playing.get(name) ?? 1) - 1)
        gain.disconnect()
      })
      source.start()
    },
  }
}
