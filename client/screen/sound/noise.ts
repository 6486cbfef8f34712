const noises = new WeakMap<BaseAudioContext, Map<number, AudioBuffer>>()

/** Hiss of so many seconds, from −1 to 1, the same each time. */
export function noiseOf(context: BaseAudioContext, seconds: number): AudioBuffer {
  const ofContext = noises.get(context) ?? new Map<number, AudioBuffer>()
  noises.set(context, ofContext)
  const known = ofContext.get(seconds)
  if (known) return known
  const { sampleRate } = context
  const buffer = new AudioBuffer({ length: Math.ceil(seconds * sampleRate), sampleRate })
  let word = 1
  const samples = buffer.getChannelData(0)
  for (let at = 0; at < samples.length; at++) {
    // xorshift32, by G. Marsaglia, “Xorshift RNGs”, 2003.
    word ^= word << 13
    word ^= word >>> 17
    word ^= word << 5
    samples[at] = (word >>> 0) / 2 ** 31 - 1
  }
  ofContext.set(seconds, buffer)
  return buffer
}
