// Data table: what the effects are made of.

/** A sound by zzfx: seconds and hertz, all but the first two 0 where absent. */
export interface Effect {
  /** Peak, to 1. */
  readonly volume: number
  readonly hertz: number
  readonly attack?: number
  readonly decay?: number
  readonly sustain?: number
  readonly release: number
  /** 0 sine, 1 triangle, 2 saw, 3 tangent, 4 noise. */
  readonly shape?: number
  readonly shapeCurve?: number
  readonly slide?: number
  readonly deltaSlide?: number
  /** Hertz up, after `pitchJumpTime`. */
  readonly pitchJump?: number
  readonly pitchJumpTime?: number
  readonly repeatTime?: number
  readonly noise?: number
  readonly modulation?: number
  readonly bitCrush?: number
  readonly delay?: number
  readonly sustainVolume?: number
  readonly tremolo?: number
  /** Hertz of a low pass; below 0 of a high pass. */
  readonly filter?: number
}

const TABLE = {
  /** Somebody takes a seat. */
  join: {
    volume: 0.4,
    hertz: 523,
    attack: 0.01,
    sustain: 0.05,
    release: 0.18,
    pitchJump: 261,
    pitchJumpTime: 0.06,
  },
  /** Somebody has locked in. */
  lock: {
    volume: 0.35,
    hertz: 392,
    sustain: 0.02,
    release: 0.09,
    shape: 1,
    pitchJump: 196,
    pitchJumpTime: 0.04,
  },
  /** A round begins. */
  fanfare: {
    volume: 0.5,
    hertz: 349,
    attack: 0.02,
    sustain: 0.4,
    release: 0.4,
    shape: 2,
    shapeCurve: 0.4,
    pitchJump: 116,
    pitchJumpTime: 0.16,
    filter: 1_900,
  },
  /** Bets are open. */
  bell: {
    volume: 0.5,
    hertz: 880,
    attack: 0.005,
    sustain: 0.05,
    release: 0.9,
    modulation: 2.4,
    sustainVolume: 0.8,
    delay: 0.08,
  },
  /** Little time is left. */
  hurry: {
    volume: 0.45,
    hertz: 740,
    sustain: 0.28,
    release: 0.12,
    shape: 1,
    repeatTime: 0.12,
    tremolo: 0.5,
  },
  /** A card turns. */
  turn: {
    volume: 0.5,
    hertz: 260,
    attack: 0.02,
    sustain: 0.02,
    release: 0.16,
    shape: 4,
    slide: 3,
    noise: 0.6,
    filter: 2_400,
  },
  /** The card works. */
  works: {
    volume: 0.45,
    hertz: 330,
    sustain: 0.1,
    release: 0.25,
    shape: 1,
    pitchJump: 110,
    pitchJumpTime: 0.08,
  },
  /** Another card stops it. */
  blocked: {
    volume: 0.55,
    hertz: 150,
    sustain: 0.05,
    release: 0.25,
    shape: 3,
    shapeCurve: 0.6,
    slide: -0.6,
    filter: 1_400,
  },
  /** A start light goes on. */
  lamp: { volume: 0.5, hertz: 440, attack: 0.01, sustain: 0.12, release: 0.14, shape: 1 },
  /** They are off. */
  off: {
    volume: 0.6,
    hertz: 880,
    attack: 0.01,
    sustain: 0.35,
    release: 0.4,
    shape: 1,
    sustainVolume: 0.9,
    delay: 0.05,
  },
  /** Somebody lands. */
  hop: { volume: 0.14, hertz: 190, release: 0.05, slide: -2, filter: 900 },
  stumble: {
    volume: 0.5,
    hertz: 240,
    sustain: 0.04,
    release: 0.18,
    shape: 2,
    slide: -1.6,
    noise: 0.4,
    filter: 1_600,
  },
  barge: {
    volume: 0.55,
    hertz: 110,
    sustain: 0.05,
    release: 0.16,
    shape: 3,
    slide: -0.5,
    noise: 0.2,
    filter: 1_200,
  },
  clip: {
    volume: 0.5,
    hertz: 620,
    sustain: 0.01,
    release: 0.12,
    shape: 2,
    slide: -2.4,
    noise: 0.1,
    filter: 2_600,
  },
  slip: { volume: 0.5, hertz: 900, sustain: 0.16, release: 0.3, slide: -1.9, modulation: 6 },
  stray: {
    volume: 0.45,
    hertz: 300,
    sustain: 0.3,
    release: 0.25,
    modulation: 9,
    tremolo: 0.3,
    repeatTime: 0.15,
  },
  lead: {
    volume: 0.4,
    hertz: 587,
    sustain: 0.08,
    release: 0.2,
    shape: 1,
    pitchJump: 196,
    pitchJumpTime: 0.07,
  },
  photo: {
    volume: 0.5,
    hertz: 1_200,
    sustain: 0.02,
    release: 0.3,
    shape: 4,
    slide: -4,
    filter: -1_500,
  },
  /** The first is over the line. */
  finish: {
    volume: 0.6,
    hertz: 440,
    attack: 0.02,
    sustain: 0.6,
    release: 0.6,
    shape: 2,
    shapeCurve: 0.4,
    pitchJump: 147,
    pitchJumpTime: 0.14,
    filter: 2_200,
    delay: 0.1,
  },
  /** A phone shouts. */
  shout: {
    volume: 0.4,
    hertz: 460,
    sustain: 0.07,
    release: 0.12,
    shape: 2,
    slide: 2.2,
    filter: 1_700,
  },
  cheer: {
    volume: 0.35,
    hertz: 700,
    attack: 0.12,
    sustain: 0.3,
    release: 0.5,
    shape: 4,
    noise: 0.3,
    filter: 1_800,
  },
  /** Pearls are counted. */
  coins: {
    volume: 0.4,
    hertz: 1_180,
    sustain: 0.3,
    release: 0.3,
    shape: 1,
    pitchJump: 390,
    pitchJumpTime: 0.05,
    repeatTime: 0.1,
  },
  /** A race does not count. */
  void: {
    volume: 0.5,
    hertz: 260,
    attack: 0.02,
    sustain: 0.4,
    release: 0.4,
    shape: 2,
    slide: -0.5,
    filter: 1_200,
  },
  /** Somebody takes the day. */
  finale: {
    volume: 0.6,
    hertz: 392,
    attack: 0.02,
    sustain: 1,
    release: 0.8,
    shape: 2,
    shapeCurve: 0.4,
    pitchJump: 98,
    pitchJumpTime: 0.2,
    filter: 2_200,
    delay: 0.12,
  },
  pause: { volume: 0.35, hertz: 440, sustain: 0.05, release: 0.2, shape: 1, slide: -0.8 },
  resume: { volume: 0.35, hertz: 330, sustain: 0.05, release: 0.2, shape: 1, slide: 0.8 },
} as const satisfies Readonly<Record<string, Effect>>

export type EffectName = keyof typeof TABLE

export const EFFECTS: Readonly<Record<EffectName, Effect>> = TABLE
