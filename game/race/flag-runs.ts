import type { BitReader, BitWriter } from './bits.ts'
import { readRice, writeRice } from './rice.ts'

const RUN_PARAMETER = 1

/**
 * Writes one racer's flags as runs of equal ones, until all samples have some; the first flags are
 * known already.
 *
 *     Rice(1): how many more samples have the same flags
 *     where samples are left, what changes in the next one:
 *       0          bit 0 alone
 *       1, 3 bits  bit 0 and the bit of that number, 1 to 7
 *       1, 000     none of these: 8 bits follow, those that change are set
 */
export function writeFlagRuns(out: BitWriter, flags: Uint8Array): void {
  let at = 0
  while (at < flags.length) {
    let run = 0
    while (at + run + 1 < flags.length && flags[at + run + 1] === flags[at]) run++
    writeRice(out, run, RUN_PARAMETER)
    at += run + 1
    if (at < flags.length) writeChange(out, (flags[at - 1] as number) ^ (flags[at] as number))
  }
}

function writeChange(out: BitWriter, change: number): void {
  out.write(change === 1 ? 0 : 1, 1)
  if (change === 1) return
  const other = 31 - Math.clz32(change)
  const isPair = other > 0 && change === (1 | (1 << other))
  out.write(isPair ? other : 0, 3)
  if (!isPair) out.write(change, 8)
}

/** Reads so many flags, 1 and more, from the first on; null where a run goes past the end. */
export function readFlagRuns(from: BitReader, first: number, samples: number): Uint8Array | null {
  const flags = new Uint8Array(samples)
  let at = 0
  let now = first
  while (at < samples) {
    const end = at + readRice(from, RUN_PARAMETER) + 1
    if (end > samples) return null
    flags.fill(now, at, end)
    at = end
    if (at < samples) now ^= readChange(from)
  }
  return flags
}

function readChange(from: BitReader): number {
  if (from.read(1) === 0) return 1
  const other = from.read(3)
  return other > 0 ? 1 | (1 << other) : from.read(8)
}
