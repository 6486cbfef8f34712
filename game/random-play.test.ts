import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { due } from './due.ts'
import { step } from './testing/arbitrary.ts'
import { Table } from './testing/table.ts'

test('after every event of random play each viewer sees what they may, and pearls balance', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(step, { minLength: 20, maxLength: 80 }), (rng, steps) => {
      const table = new Table(rng).seat('Ada', 'Bo').bots(1)
      for (const one of steps) one(table)
    }),
    { numRuns: 150 },
  )
})

test('the stored log of random play restores the state, but for what the clock and sockets tell', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(step, { minLength: 20, maxLength: 60 }), (rng, steps) => {
      const table = new Table(rng).seat('Ada', 'Bo').bots(1)
      for (const one of steps) one(table)
      const restored = new Table(rng)
      restored.state = table.restored()
      restored.nowMs = table.nowMs
      for (const { seat, awaySinceMs } of table.state.seats) {
        restored.state = {
          ...restored.state,
          seats: restored.state.seats.map((one) =>
            one.seat === seat ? { ...one, awaySinceMs } : one,
          ),
        }
      }
      catchUp(restored)
      deepStrictEqual(withoutHeard(restored), withoutHeard(table))
    }),
    { numRuns: 60 },
  )
})

test('something is always due while a game is on, and it is never nothing', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(step, { maxLength: 60 }), (rng, steps) => {
      const table = new Table(rng).seat('Ada', 'Bo')
      for (const one of steps) {
        one(table)
        const { atMs, scheduled } = due(table.state)
        expect(Number.isFinite(atMs)).toBe(true)
        expect(['lobby', 'finale'].includes(table.state.phase.type)).toBe(
          scheduled.type === 'Expire' && table.state.pausedAtMs === null,
        )
      }
    }),
    { numRuns: 60 },
  )
})

/** Steps the chunks that were shown, but not stored. Nothing else can be due again. */
function catchUp(table: Table): void {
  for (;;) {
    const { atMs, scheduled } = due(table.state)
    if (atMs > table.nowMs) return
    expect(scheduled.type).toBe('StepRace')
    const events = table.evolveOnly(scheduled)
    expect(events.every(({ type }) => type === 'RaceStepped')).toBe(true)
  }
}

/** A shout that no chunk took yet is lost with the process: it was never acknowledged. Nor are cheers kept. */
function withoutHeard({ state }: Table) {
  const { phase } = state
  return phase.type === 'race' ? { ...state, phase: { ...phase, heard: [], cheers: null } } : state
}
