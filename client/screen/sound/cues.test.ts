import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RaceFact } from '../../../game/race.ts'
import { createRaceCues, cueOf, type RaceHeard } from './cues.ts'

const fact = (kind: RaceFact['kind'], tick: number): RaceFact => ({
  kind,
  tick,
  racer: 0,
  other: null,
})
const look = (tick: number, change: Partial<RaceHeard> = {}): RaceHeard => ({
  tick,
  facts: [],
  moves: [],
  leaderMetres: tick / 10,
  lengthMetres: 100,
  airborne: [false],
  ...change,
})

test('an event is heard by its kind, and a secret one not at all', () => {
  expect(cueOf({ type: 'SeatLockedIn', seat: 1 })).toBe('lock')
  expect(cueOf({ type: 'CommandAccepted', id: 1 })).toBeNull()
})

test('each thing of a race is heard once, however often one looks', () => {
  const kinds = fc.constantFrom<RaceFact['kind']>('sand', 'crowd', 'hurdle', 'lead', 'photo')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 300 })), { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 30, maxLength: 60 }),
      (happened, steps) => {
        const facts = happened.map(([kind, tick]) => fact(kind, tick))
        const cues = createRaceCues()
        cues(look(0, { facts }))
        let tick = 0
        const heard = steps.flatMap((step) => {
          tick += step
          return cues(look(tick, { facts, leaderMetres: 0 }))
        })
        expect(heard).toHaveLength(facts.filter((one) => one.tick <= tick).length)
      },
    ),
  )
})

test('the first over the line is heard once, and hops no more', () => {
  const cues = createRaceCues()
  const heard = [980, 995, 1_001, 1_010].map((tick, at) =>
    cues(look(tick, { airborne: [at % 2 === 0] })),
  )
  expect(heard).toEqual([[], ['hop'], ['finish'], []])
})

test('who comes in late, or was away, hears nothing of what was', () => {
  const facts = [fact('sand', 10), fact('lead', 100)]
  const cues = createRaceCues()
  expect(cues(look(50, { facts }))).toEqual([])
  expect(cues(look(120, { facts }))).toEqual([])
  expect(cues(look(1_200, { facts, leaderMetres: 101 }))).toEqual([])
})
