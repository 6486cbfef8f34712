import { expect, it } from 'vitest'
import { createGovernor } from './quality.ts'

const after = (govern: (ms: number) => number | null, ms: number, frames: number) => {
  const said: number[] = []
  for (let frame = 0; frame < frames; frame++) {
    const resolution = govern(ms)
    if (resolution !== null) said.push(resolution)
  }
  return said
}

it('leaves a machine alone that keeps up, a hiccup included', () => {
  const govern = createGovernor(2)
  expect(after(govern, 16, 200)).toEqual([])
  expect(after(govern, 120, 10)).toEqual([])
  expect(after(govern, 16, 200)).toEqual([])
})

it('steps down while pictures are slow, but not below half', () => {
  expect(after(createGovernor(1), 80, 400)).toEqual([0.75, 0.5625, 0.5])
})
