import { EFFECTS, type Effect, type EffectName } from './effects.ts'

/** What makes samples out of zzfx's parameters. */
type Zzfx = typeof import('zzfx')['ZZFX']

/**
 * An effect as samples from −1 to 1, the same each time.
 * https://github.com/KilledByAPixel/ZzFX has the parameters in this order.
 */
export function samplesOf(zzfx: Zzfx, name: EffectName): Float32Array<ArrayBuffer> {
  const effect: Effect = EFFECTS[name]
  zzfx.volume = 1
  const samples = zzfx.buildSamples(
    1,
    0,
    effect.hertz,
    effect.attack ?? 0,
    effect.sustain ?? 0,
    effect.release,
    effect.shape ?? 0,
    effect.shapeCurve ?? 1,
    effect.slide ?? 0,
    effect.deltaSlide ?? 0,
    effect.pitchJump ?? 0,
    effect.pitchJumpTime ?? 0,
    effect.repeatTime ?? 0,
    effect.noise ?? 0,
    effect.modulation ?? 0,
    effect.bitCrush ?? 0,
    effect.delay ?? 0,
    effect.sustainVolume ?? 1,
    effect.decay ?? 0,
    effect.tremolo ?? 0,
    effect.filter ?? 0,
  )
  // Filters ring past 1: the loudest sample is what the table says.
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  return Float32Array.from(samples, (sample) => (sample / peak) * effect.volume)
}
