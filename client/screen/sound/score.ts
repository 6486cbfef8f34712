import type { PhaseType } from '../../../game/phase.ts'
import { rngOf } from '../../../game/random.ts'

/** What plays a note. */
export type Voice = 'bass' | 'pluck' | 'lead' | 'kick' | 'shaker'

export interface Note {
  readonly voice: Voice
  /** From the beginning of the bar. */
  readonly beat: number
  readonly beats: number
  /** A key of MIDI: 60 is middle C. Drums have none. */
  readonly key: number
  /** To 1. */
  readonly velocity: number
}

interface Mood {
  readonly beatsPerMinute: number
  /** Roots of a bar each, as keys, with whether the chord is minor. */
  readonly chords: readonly (readonly [root: number, isMinor: boolean])[]
  /** Where in the bar the bass plays, in beats. */
  readonly bass: readonly number[]
  readonly pluck: readonly number[]
  /** Chance that the melody plays on an eighth. */
  readonly melody: number
  readonly kick: readonly number[]
  readonly shaker: readonly number[]
}

export const BEATS_A_BAR = 4
const EIGHTHS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]
const OFF_BEATS = [0.5, 1.5, 2.5, 3.5]

const C: readonly [number, boolean] = [48, false]
const D_MINOR: readonly [number, boolean] = [50, true]
const E: readonly [number, boolean] = [52, false]
const F: readonly [number, boolean] = [53, false]
const G: readonly [number, boolean] = [55, false]
const A_MINOR: readonly [number, boolean] = [57, true]

/** Each phase has a mood; all keep to C major and A minor, so that any may follow any. */
const MOODS: Readonly<Record<PhaseType, Mood>> = {
  lobby: {
    beatsPerMinute: 96,
    chords: [C, G, A_MINOR, F],
    bass: [0, 1.5, 3],
    pluck: OFF_BEATS,
    melody: 0.25,
    kick: [],
    shaker: OFF_BEATS,
  },
  parade: {
    beatsPerMinute: 112,
    chords: [C, F, G, C],
    bass: [0, 2],
    pluck: [1, 1.5, 3, 3.5],
    melody: 0.5,
    kick: [0, 2],
    shaker: EIGHTHS,
  },
  paddock: {
    beatsPerMinute: 84,
    chords: [A_MINOR, F, D_MINOR, E],
    bass: [0, 0.75, 2],
    pluck: [1, 2.5, 3.5],
    melody: 0.15,
    kick: [],
    shaker: [1, 3],
  },
  reveal: {
    beatsPerMinute: 76,
    chords: [A_MINOR, D_MINOR, E, A_MINOR],
    bass: [0, 1, 2, 3],
    pluck: [0.5, 2.5],
    melody: 0.1,
    kick: [0],
    shaker: [],
  },
  race: {
    beatsPerMinute: 138,
    chords: [A_MINOR, G, F, G],
    bass: EIGHTHS,
    pluck: OFF_BEATS,
    melody: 0.45,
    kick: [0, 1, 2, 3],
    shaker: EIGHTHS,
  },
  payout: {
    beatsPerMinute: 100,
    chords: [F, G, C, A_MINOR],
    bass: [0, 1.5, 2.5],
    pluck: OFF_BEATS,
    melody: 0.35,
    kick: [0, 2],
    shaker: OFF_BEATS,
  },
  finale: {
    beatsPerMinute: 116,
    chords: [C, F, G, C],
    bass: [0, 1.5, 2, 3.5],
    pluck: [0.5, 1, 1.5, 2.5, 3, 3.5],
    melody: 0.55,
    kick: [0, 1, 2, 3],
    shaker: EIGHTHS,
  },
}

export const secondsABeat = (phase: PhaseType): number => 60 / MOODS[phase].beatsPerMinute

const MAJOR = [0, 4, 7]
const MINOR = [0, 3, 7]
const PENTATONIC = [0, 2, 4, 7, 9]
const LEAD_FROM = 72
const OCTAVE = 12
/** From this much of a swell on, the drums play; half a race is without. */
const DRUMS_FROM = 0.25

/**
 * The notes of a bar of a phase's score, the same each time.
 *
 * @param bar from 0 on.
 * @param swell 0 to 1: how much is going on. The melody plays more of its notes, and drums come in.
 */
export function barOf(phase: PhaseType, bar: number, swell: number): readonly Note[] {
  const mood = MOODS[phase]
  const [root, isMinor] = mood.chords[bar % mood.chords.length] ?? C
  const chord = (isMinor ? MINOR : MAJOR).map((step) => root + OCTAVE + step)
  const drums = swell >= DRUMS_FROM ? swell : 0
  const notes = (voice: Voice, beats: readonly number[], length: number, velocity: number) =>
    beats.map((beat, at) => ({
      voice,
      beat,
      beats: length,
      key: voice === 'bass' ? root - OCTAVE : (chord[(at + bar) % chord.length] ?? root),
      velocity,
    }))
  return [
    ...notes('bass', mood.bass, 0.5, 0.7),
    ...notes('pluck', mood.pluck, 0.4, 0.45),
    ...melodyOf(phase, bar, mood.melody * (0.5 + swell)),
    ...(drums > 0 ? notes('kick', mood.kick, 0.25, drums) : []),
    ...(drums > 0 ? notes('shaker', mood.shaker, 0.12, 0.5 * drums) : []),
  ]
}

/** A walk over the five notes that go with every chord here. */
function melodyOf(phase: PhaseType, bar: number, chance: number): readonly Note[] {
  const rng = rngOf([1, 2, 3, 4], `score ${phase}`, bar)
  const many = 1_000
  let step = rng.below(PENTATONIC.length)
  return EIGHTHS.flatMap((beat) => {
    const isPlayed = rng.below(many) < chance * many
    step = Math.max(0, Math.min(PENTATONIC.length - 1, step + rng.below(3) - 1))
    const key = LEAD_FROM + (PENTATONIC[step] ?? 0)
    return isPlayed ? [{ voice: 'lead' as const, beat, beats: 0.45, key, velocity: 0.4 }] : []
  })
}
