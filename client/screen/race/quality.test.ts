import { expect, it } from 'vitest'
import { createGovernor, type Governor } from './quality.ts'

const RACE_PX = 1_920 * 1_080

const after = (governor: Governor, ms: number, frames: number) => {
  const said: number[] = []
  for (let frame = 0; frame < frames; frame++) {
    const resolution = governor.watch(ms)
    if (resolution !== null) said.push(resolution)
  }
  return said
}

it('leaves a machine alone that keeps up, a hiccup included', () => {
  const governor = createGovernor(2)
  expect(governor.begin(RACE_PX)).toBe(2)
  expect(after(governor, 16, 200)).toEqual([])
  expect(after(governor, 120, 10)).toEqual([])
  expect(after(governor, 16, 200)).toEqual([])
  expect(governor.begin(RACE_PX)).toBe(2)
})

it('steps down while pictures are slow, but not below half', () => {
  expect(after(createGovernor(1), 80, 400)).toEqual([0.75, 0.5625, 0.5])
})

it('begins the next race where a slow one ended, also at the lowest', () => {
  const governor = createGovernor(1)
  after(governor, 80, 30)
  expect(governor.begin(RACE_PX)).toBe(0.75)
  after(governor, 80, 100)
  expect(governor.begin(RACE_PX)).toBe(0.5)
  after(governor, 80, 30)
  expect(governor.begin(RACE_PX)).toBe(0.5)
})

it('is a step finer after each race that was in time, up to where it began', () => {
  const governor = createGovernor(1)
  after(governor, 80, 60)
  expect(governor.begin(RACE_PX)).toBe(0.5625)
  const begun: number[] = []
  for (let race = 0; race < 3; race++) {
    after(governor, 16, 200)
    begun.push(governor.begin(RACE_PX))
  }
  expect(begun).toEqual([0.75, 1, 1])
})

it('learns nothing of a race from a smaller picture', () => {
  const governor = createGovernor(1)
  after(governor, 80, 60)
  expect(governor.begin(RACE_PX / 9)).toBe(0.5625)
  after(governor, 16, 200)
  expect(governor.begin(RACE_PX)).toBe(0.5625)
})
