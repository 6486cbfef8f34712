import { sha256 } from '@noble/hashes/sha2.js'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { assert } from './result.ts'

/** 128 random bits as four unsigned 32-bit integers; drawn in the shell, stored in events. */
export type Seed = readonly [number, number, number, number]

/** A stream of random numbers: the same seed and labels give the same draws, everywhere. */
export interface Rng {
  /** A fraction in [0, 1), of 53 bits. */
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
 * The stream of a seed for one purpose, named by its labels. Its state is a hash of both, so that
 * streams of other labels tell nothing of it.
 */
export function rngOf(seed: Seed, ...labels: readonly (string | number)[]): Rng {
  const generator = xoroshiro128plusFromState(stateOf(seed, labels.join('/')))
  const below = (bound: number) => uniformInt(generator, 0, bound - 1)
  const fraction = () => uniformFloat64(generator)
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

/** The seed as 32 hexadecimal digits. */
export const hexOf = (seed: Seed): string =>
  seed.map((word) => word.toString(16).padStart(8, '0')).join('')

/** 128 bits as the four signed 32-bit integers that the generator takes. */
function stateOf(seed: Seed, label: string): number[] {
  const bytes = sha256(Uint8Array.from(`${seed.join('.')}/${label}`, (char) => char.charCodeAt(0)))
  const words = new DataView(bytes.buffer, bytes.byteOffset)
  return [0, 4, 8, 12].map((at) => words.getInt32(at))
}
