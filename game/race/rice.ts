import type { BitReader, BitWriter } from './bits.ts'

/** So many ones in a row say that the value follows as 16 plain bits. */
const ESCAPE = 16

/**
 * Writes a value, 0 to 65535, in Rice(k): `value >> k` ones, a zero, the low k bits of the value;
 * where that were 16 ones or more, 16 ones and the value in 16 bits.
 */
export function writeRice(out: BitWriter, value: number, k: number): void {
  const ones = value >>> k
  if (ones >= ESCAPE) {
    out.write(0xffff, ESCAPE)
    out.write(value, 16)
    return
  }
  out.write(2 ** (ones + 1) - 2, ones + 1)
  out.write(value, k)
}

export function readRice(from: BitReader, k: number): number {
  let ones = 0
  while (ones < ESCAPE && from.read(1) === 1) ones++
  return ones === ESCAPE ? from.read(16) : (ones << k) | from.read(k)
}

/** 0, −1, 1, −2, … to 0, 1, 2, 3, … */
export const zigzag = (value: number): number => (value << 1) ^ (value >> 31)
export const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1)
