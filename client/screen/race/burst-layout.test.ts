import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BurstAt, createBurstLayout } from './burst-layout.ts'

const WIDTH = 1_000
const ROOM = 100
const burst = (x: number, width = 200) => ({ key: {}, x, width, height: 40 })
const overlaps = (a: BurstAt, b: BurstAt) => a.up === b.up && Math.abs(a.x - b.x) < 200

test('a burst is over its racer, and never beyond the edge', () => {
  const [left, middle, right] = createBurstLayout()(
    [burst(0), burst(500), burst(WIDTH)],
    WIDTH,
    ROOM,
  )
  expect(middle).toEqual({ x: 500, up: 0 })
  expect(left?.x).toBe(108)
  expect(right?.x).toBe(892)
})

test('as many as there is room for never cover each other', () => {
  fc.assert(
    // Four to a row fill it at most half, wherever they want to be.
    fc.property(fc.array(fc.integer({ min: 0, max: WIDTH }), { maxLength: 4 }), (xs) => {
      const placed = createBurstLayout()(
        xs.map((x) => burst(x)),
        WIDTH,
        ROOM,
      )
      const pairs = placed.flatMap((a, at) => placed.slice(at + 1).map((b) => overlaps(a, b)))
      expect(pairs).not.toContain(true)
    }),
  )
})

test('one keeps its row after what pushed it there is gone', () => {
  const layout = createBurstLayout()
  const [first, second] = [burst(500), burst(520)]
  const up = layout([first, second], WIDTH, ROOM)[1]?.up
  expect(up).toBeGreaterThan(0)
  expect(layout([second], WIDTH, ROOM)[0]?.up).toBe(up)
})

test('a second row is not taken where it would be too high, but rather than cover another', () => {
  const [first, second] = createBurstLayout()([burst(500), burst(520)], WIDTH, 60)
  expect([first?.up, second?.up]).toEqual([0, 0])
  // Three to a row, with the first in the middle.
  const many = createBurstLayout()(
    [500, 500, 500, 500, 500].map((x) => burst(x)),
    WIDTH,
    60,
  )
  expect(many.map(({ up }) => up).filter((up) => up > 0)).toHaveLength(2)
})
