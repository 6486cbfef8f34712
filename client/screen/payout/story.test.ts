import { expect, it } from 'vitest'
import type { Trial } from '../../../game/phase.ts'
import { counted, judge } from './story.ts'

it('counts right and wrong names, but not what the culprit says', () => {
  const accusations = [
    { seat: 0, accused: 2 },
    { seat: 1, accused: 0 },
    { seat: 2, accused: 2 },
    { seat: 3, accused: 2 },
  ]
  const trial: Trial = { card: 'lullaby', racer: 0, culprit: 2, accusations }
  expect(judge(trial)).toEqual({ right: [0, 3], wrong: 1 })
})

it('counts equal cards', () => {
  expect(counted(['insurance', 'insurance', 'double-or-nothing'])).toEqual([
    { card: 'insurance', times: 2 },
    { card: 'double-or-nothing', times: 1 },
  ])
})
