import { noiseOf } from './noise.ts'
import type { Note, Voice } from './score.ts'

/** How a voice sounds: seconds and hertz. */
interface Tone {
  readonly wave: OscillatorType
  readonly peak: number
  readonly attack: number
  readonly release: number
  /** Of a low pass. */
  readonly brightness: number
}

const TONES: Readonly<Record<Exclude<Voice, 'kick' | 'shaker'>, Tone>> = {
  bass: { wave: 'triangle', peak: 0.32, attack: 0.01, release: 0.12, brightness: 600 },
  pluck: { wave: 'triangle', peak: 0.16, attack: 0.004, release: 0.25, brightness: 2_600 },
  lead: { wave: 'square', peak: 0.07, attack: 0.02, release: 0.18, brightness: 1_800 },
}

const KICK = { peak: 0.4, fromHertz: 120, toHertz: 45, seconds: 0.16 }
const SHAKER = { peak: 0.1, seconds: 0.06, fromHertz: 5_000 }

/** Plays a note into `output` at a time of the context. */
export function playNote(
  context: BaseAudioContext,
  output: AudioNode,
  note: Note,
  atSeconds: number,
  seconds: number,
): void {
  if (note.voice === 'kick') playKick(context, output, note.velocity, atSeconds)
  else if (note.voice === 'shaker') playShaker(context, output, note.velocity, atSeconds)
  else playTone(context, output, TONES[note.voice], note, atSeconds, seconds)
}

function playTone(
  context: BaseAudioContext,
  output: AudioNode,
  { wave, peak, attack, release, brightness }: Tone,
  note: Note,
  atSeconds: number,
  seconds: number,
): void {
  const frequency = 440 * 2 ** ((note.key - 69) / 12)
  const end = atSeconds + seconds + release
  const source = new OscillatorNode(context, { type: wave, frequency })
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: brightness })
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, atSeconds)
  gain.gain.linearRampToValueAtTime(peak * note.velocity, atSeconds + attack)
  gain.gain.setTargetAtTime(0, atSeconds + Math.max(attack, seconds * 0.6), release / 3)
  source.connect(filter).connect(gain).connect(output)
  run(source, gain, atSeconds, end)
}

function playKick(context: BaseAudioContext, output: AudioNode, velocity: number, at: number) {
  const source = new OscillatorNode(context, { frequency: KICK.fromHertz })
  source.frequency.setValueAtTime(KICK.fromHertz, at)
  source.frequency.exponentialRampToValueAtTime(KICK.toHertz, at + KICK.seconds)
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(KICK.peak * velocity, at)
  gain.gain.linearRampToValueAtTime(0, at + KICK.seconds)
  source.connect(gain).connect(output)
  run(source, gain, at, at + KICK.seconds)
}

function playShaker(context: BaseAudioContext, output: AudioNode, velocity: number, at: number) {
  const buffer = noiseOf(context, SHAKER.seconds)
  const source = new AudioBufferSourceNode(context, { buffer })
  const filter = new BiquadFilterNode(context, { type: 'highpass', frequency: SHAKER.fromHertz })
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(SHAKER.peak * velocity, at)
  gain.gain.linearRampToValueAtTime(0, at + SHAKER.seconds)
  source.connect(filter).connect(gain).connect(output)
  run(source, gain, at, at + SHAKER.seconds)
}

function run(source: AudioScheduledSourceNode, last: AudioNode, from: number, to: number): void {
  source.start(from)
  source.stop(to)
  source.addEventListener('ended', () => last.disconnect())
}
