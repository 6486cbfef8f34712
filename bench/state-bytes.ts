/** Racers of an array, bytes of a number, words of a seed. */
const RACERS_MAX = 8
const NUMBER_BYTES = 4
const SEED_WORDS = 4

/**
 * Bytes that one race stands in, by the text of assembly/memory.ts: the arrays of its input (IN_),
 * of its state (AT_) and of its parameters (OF_), a number of four bytes for each of eight racers,
 * its seed, and its track. Of the state, which four races hold side by side, it is the side of one.
 * What a race leaves for others to see (samples, facts, ranks, counts) is not in it.
 */
export function stateBytes(memoryMap: string): number {
  const arrays = [...memoryMap.matchAll(/^export const (?:IN|AT|OF)_\w+: i32 = (\d+)$/gm)]
    // The bits of a status have names of their kind, too; an array begins at a multiple of its size.
    .filter(([, address]) => Number(address) % (RACERS_MAX * NUMBER_BYTES) === 0)
  const metres = /^export const TRACK_METRES_MAX: i32 = (\d+)$/m.exec(memoryMap)?.[1]
  if (arrays.length === 0 || metres === undefined) throw new Error('this is no memory map')
  const numbers = RACERS_MAX * arrays.length + SEED_WORDS
  return NUMBER_BYTES * numbers + RACERS_MAX * Number(metres)
}
