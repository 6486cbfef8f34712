import { FACT_KINDS, type RaceFact } from '../race.ts'
import { assert } from '../result.ts'
import type { BitReader, BitWriter } from './bits.ts'

/** Facts in one frame. The core keeps fewer of a whole race. */
export const FRAME_FACTS_MAX = 1023

/**
 * Writes the facts of a frame's stretch:
 *
 *     10 bits  how many
 *     for each:
 *       11     tick
 *       3      kind, its position in `FACT_KINDS`
 *       3      racer
 *       1      whether there is another side
 *       3      the other side, where there is one
 */
export function writeFacts(out: BitWriter, facts: readonly RaceFact[]): void {
  assert(facts.length <= FRAME_FACTS_MAX, `a frame holds ${FRAME_FACTS_MAX} facts`)
  out.write(facts.length, 10)
  for (const { tick, kind, racer, other } of facts) {
    out.write(tick, 11)
    out.write(FACT_KINDS.indexOf(kind), 3)
    out.write(racer, 3)
    out.write(other === null ? 0 : 1, 1)
    if (other !== null) out.write(other, 3)
  }
}

/** Reads them; null where one is of no kind. */
export function readFacts(from: BitReader): RaceFact[] | null {
  const count = from.read(10)
  const facts: RaceFact[] = []
  for (let at = 0; at < count; at++) {
    const tick = from.read(11)
    const kind = FACT_KINDS[from.read(3)]
    const racer = from.read(3)
    const other = from.read(1) === 1 ? from.read(3) : null
    if (kind === undefined) return null
    facts.push({ tick, kind, racer, other })
  }
  return facts
}
