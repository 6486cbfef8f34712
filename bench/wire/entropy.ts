import type { FrameSamples } from '../../game/race/frame.ts'

/** Order-0 entropy of all values together, in bits: −Σ n log₂(n / N) over the values that occur. */
export function entropyBits(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].reduce((bits, n) => bits - n * Math.log2(n / values.length), 0)
}

/**
 * Differences from each sample of a racer to its next one, over the frames of one race in order:
 * those across two frames count as well.
 */
export function differencesOf(
  frames: readonly FrameSamples[],
  of: 'x' | 'lane' | 'flags',
): number[] {
  const racers = frames[0]?.racers ?? 0
  const values = frames.flatMap((frame) => [...frame[of]])
  return values.slice(racers).map((value, at) => value - (values[at] as number))
}
