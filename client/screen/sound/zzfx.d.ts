declare module 'zzfx' {
  /** The synthesiser; importing it makes its audio context. */
  export const ZZFX: {
    /** What `buildSamples` multiplies all samples by. */
    volume: number
    readonly sampleRate: number
    readonly audioContext: AudioContext
    buildSamples(...parameters: readonly number[]): number[]
  }
}
