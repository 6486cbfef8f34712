import { FACT_KINDS, type RaceFact } from '../race.ts'
import { assert } from '../result.ts'
import type { BitReader, BitWriter } from './bits.ts'
import { readRice, writeRice } from './rice.ts'

/** Facts in one frame. The core keeps fewer of a whole race. */
export const FRAME_FACTS_MAX = 1023

const TICKS_PARAMETER = 4

/**
 * Writes the facts of a frame's stretch, which are in the order of ticks, none of them earlier than
 * two ticks before its first sample:
 *
 *     10 bits  how many
 *     for each:
 *       Rice(4)  ticks since the fact before; of the first, since two before the first sample
 *       3        kind, its position in `FACT_KINDS`
 *       3        racer
 *       1        whether there is another side
 *       3        the other side, where there is one
 */
export function writeFacts(out: BitWriter, facts: readonly RaceFact[], fromTick: number): void {
  assert(facts.length <= FRAME_FACTS_MAX, `a frame holds ${FRAME_FACTS_MAX} facts`)
  out.write(facts.length, 10)
  let lastTick = fromTick - 2
  for (const { tick, kind, racer, other } of facts) {
    assert(tick >= lastTick, 'facts are in the order of ticks')
    writeRice(out, tick - lastTick, TICKS_PARAMETER)
    lastTick = tick
    out.write(FACT_KINDS.indexOf(kind), 3)
    out.write(racer, 3)
    out.write(other === null ? 0 : 1, 1)
    if (other !== null) out.write(other, 3)
  }
}

/** Reads them; null where one is of no kind. */
export function readFacts(from: BitReader, fromTick: number): RaceFact[] | null {
  const count = from.read(10)
  const facts: RaceFact[] = []
  let tick = fromTick - 2
  for (let at = 0; at < count; at++) {
    tick += readRice(from, TICKS_PARAMETER)
    const kind = FACT_KINDS[from.read(3)]
    const racer = from.read(3)
    const other = from.read(1) === 1 ? from.read(3) : null
    if (kind === undefined) return null
    facts.push({ tick, kind, racer, other })
  }
  return facts
}
