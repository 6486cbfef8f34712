import { expect, test } from 'vitest'
import { standing } from '../../shared/playout.ts'
import { createWalkOn } from './walk-on.ts'

const LINE = 80

/** Where all stand so many pictures after the first crossed, the others crossing along with it. */
function after(pictures: number, crossed: readonly number[]): number[] {
  const walkOn = createWalkOn(3)
  let x: number[] = []
  for (let at = 0; at < pictures; at++) {
    const positions = [0, 1, 2].map((lane) => ({ ...standing(), lane, xMetres: LINE }))
    walkOn.step(positions, crossed, 16)
    x = positions.map(({ xMetres }) => xMetres)
  }
  return x
}

test('those who are home stand by their places in the end, the last one on the line', () => {
  const [third = 0, first = 0, second = 0] = after(400, [1, 2, 0])
  expect(third).toBe(LINE)
  expect(second - third).toBeGreaterThan(0.7)
  expect(first - second).toBeGreaterThan(0.7)
})

test('whoever is still running is left alone, and nobody leaps', () => {
  const [running, walking = 0] = after(1, [1])
  expect(running).toBe(LINE)
  expect(walking - LINE).toBeGreaterThan(0)
  expect(walking - LINE).toBeLessThan(0.1)
})
