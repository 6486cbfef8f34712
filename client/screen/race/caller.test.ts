import { expect, it } from 'vitest'
import type { FactKind, RaceFact } from '../../../game/race.ts'
import { calledAt } from './caller.ts'

const fact = (tick: number, kind: FactKind, racer = 0): RaceFact => ({
  tick,
  kind,
  racer,
  other: null,
})

it('speaks of what has come to be, and not of what is older than two seconds', () => {
  const facts = [fact(30, 'lead')]
  expect(calledAt(facts, 29)).toBeNull()
  expect(calledAt(facts, 30)).toBe(facts[0])
  expect(calledAt(facts, 83)).toBe(facts[0])
  expect(calledAt(facts, 90)).toBeNull()
})

it('prefers what is worth more, and of equals what is newer', () => {
  const facts = [fact(30, 'sand', 1), fact(31, 'lead', 2), fact(40, 'lead', 3), fact(41, 'sand', 4)]
  expect(calledAt(facts, 30)?.racer).toBe(1)
  expect(calledAt(facts, 35)?.racer).toBe(2)
  expect(calledAt(facts, 45)?.racer).toBe(3)
  expect(calledAt(facts, 94)?.racer).toBe(4)
})
