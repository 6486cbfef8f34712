import { assert } from './result.ts'

/** 128 bits of chance as four unsigned 32-bit integers; drawn in the shell, stored in events. */
export type Seed = readonly [number, number, number, number]

/** A stream of chance: the same seed and labels give the same draws, everywhere. */
export interface Rng {
  /** A fraction in [0, 1). */
  fraction(): number
  /** A whole number in [0, bound). */
  below(bound: number): number
  /** One of the items; throws where there are none. */
  pick<T>(items: readonly T[]): T
  /** One of the items, by weight; throws where no weight is above zero. */
  pickWeighted<T>(items: readonly T[], weight: (item: T) => number): T
  /** The first `count` of the items in a random order, fewer where there are fewer. */
  sample<T>(items: readonly T[], count: number): T[]
}

/**
 * The stream of a seed for one purpose, named by its labels: streams of other labels tell nothing
 * of it. The generator is sfc32 (Chris Doty-Humphrey, PractRand).
 */
export function rngOf(seed: Seed, ...labels: readonly (string | number)[]): Rng {
  const next = sfc32(mixed(seed, labels.join('/')))
  const fraction = () => next() / 0x1_0000_0000
  const below = (bound: number) => Math.floor(fraction() * bound)
  const pick = <T>(items: readonly T[]): T => {
    assert(items.length > 0, 'nothing to pick from')
    return items[below(items.length)] as T
  }
  const pickWeighted = <T>(items: readonly T[], weight: (item: T) => number): T => {
    const total = items.reduce((sum, item) => sum + weight(item), 0)
    assert(total > 0, 'no weight to pick by')
    let left = fraction() * total
    const found = items.find((item) => {
      left -= weight(item)
      return left < 0
    })
    return found ?? (items.filter((item) => weight(item) > 0).at(-1) as T)
  }
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const pool = [...items]
    const drawn: T[] = []
    while (drawn.length < count && pool.length > 0) {
      drawn.push(pool.splice(below(pool.length), 1)[0] as T)
    }
    return drawn
  }
  return { fraction, below, pick, pickWeighted, sample }
}

function mixed(seed: Seed, label: string): Seed {
  let [a, b, c, d] = seed
  for (const char of label) {
    const code = char.codePointAt(0) as number
    a = Math.imul(a ^ code, 0x9e37_79b1) >>> 0
    b = Math.imul(b ^ (a >>> 15), 0x85eb_ca77) >>> 0
    c = Math.imul(c + b, 0xc2b2_ae3d) >>> 0
    d = Math.imul(d ^ (c >>> 13) ^ code, 0x27d4_eb2f) >>> 0
  }
  return [a, b, c, d]
}

function sfc32(seed: Seed): () => number {
  let [a, b, c, d] = seed
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let round = 0; round < 15; round++) next()
  return next
}
