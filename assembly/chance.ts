import { firstAt, racerAt } from './cells'
import { AT_HOPS, DRAWS, SEED } from './memory'

/** Rounds of the permutation: that many its authors took for messages of any length. */
const ROUNDS: i32 = 8

/** Keeps the four words of a race's seed, the highest first; `first` is the cell of its racer 0. */
export function seedChance(first: i32, a: u32, b: u32, c: u32, d: u32): void {
  store<u32>(first, a, SEED)
  store<u32>(first, b, SEED + 16)
  store<u32>(first, c, SEED + 32)
  store<u32>(first, d, SEED + 48)
}

/**
 * Writes the four words of chance of a racer's next hop to `DRAWS`: number and racer, encrypted
 * under the race's seed by Chaskey's permutation between two additions of the key (Mouha et al.,
 * *Chaskey: An Efficient MAC Algorithm for 32-bit Microcontrollers*, 2014; Even and Mansour). Whoever
 * sees hops go by learns nothing of those to come without all 128 bits.
 */
export function draw(cell: i32): void {
  const hops = load<u32>(cell, AT_HOPS)
  store<u32>(cell, hops + 1, AT_HOPS)
  const first = firstAt(cell)
  const a = load<u32>(first, SEED)
  const b = load<u32>(first, SEED + 16)
  const c = load<u32>(first, SEED + 32)
  const d = load<u32>(first, SEED + 48)
  let v0 = a ^ hops
  let v1 = b ^ <u32>racerAt(cell)
  let v2 = c
  let v3 = d
  for (let round = 0; round < ROUNDS; round++) {
    v0 += v1
    v1 = rotl<u32>(v1, 5) ^ v0
    v0 = rotl<u32>(v0, 16)
    v2 += v3
    v3 = rotl<u32>(v3, 8) ^ v2
    v0 += v3
    v3 = rotl<u32>(v3, 13) ^ v0
    v2 += v1
    v1 = rotl<u32>(v1, 7) ^ v2
    v2 = rotl<u32>(v2, 16)
  }
  store<u32>(0, v0 ^ a, DRAWS)
  store<u32>(4, v1 ^ b, DRAWS)
  store<u32>(8, v2 ^ c, DRAWS)
  store<u32>(12, v3 ^ d, DRAWS)
}
