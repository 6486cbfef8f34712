import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '../box.ts'
import { type Direction, nextBox } from './spatial.ts'

const at = (x: number, y: number, width = 80, height = 30): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})
/** Three rows of three, and a wide one below. */
const GRID = [0, 100, 200].flatMap((y) => [0, 100, 200].map((x) => at(x, y)))
const WIDE = at(0, 300, 280)
const BOXES = [...GRID, WIDE]
const from = (index: number, direction: Direction) => nextBox(BOXES[index] as Box, BOXES, direction)

test.each([
  [4, 'left', 3],
  [4, 'right', 5],
  [4, 'up', 1],
  [4, 'down', 7],
  [8, 'down', 9],
  [9, 'up', 7],
  [2, 'right', null],
  [0, 'up', null],
  [9, 'down', null],
] as const)('from %d, %s leads to %s', (index, direction, to) => {
  expect(from(index, direction)).toBe(to)
})

const anyBox = fc
  .tuple(
    fc.integer({ min: 0, max: 1_000 }),
    fc.integer({ min: 0, max: 1_000 }),
    fc.integer({ min: 10, max: 200 }),
    fc.integer({ min: 10, max: 200 }),
  )
  .map(([x, y, width, height]) => at(x, y, width, height))
const anyWay = fc.constantFrom<Direction>('left', 'right', 'up', 'down')

test('one never comes to what lies the other way', () => {
  fc.assert(
    fc.property(
      anyBox,
      fc.array(anyBox, { minLength: 1, maxLength: 10 }),
      anyWay,
      (box, all, way) => {
        const next = nextBox(box, all, way)
        if (next === null) return
        const to = all[next] as Box
        const dx = to.left + to.right - box.left - box.right
        const dy = to.top + to.bottom - box.top - box.bottom
        expect({ left: -dx, right: dx, up: -dy, down: dy }[way]).toBeGreaterThan(0)
      },
    ),
  )
})

test('whoever goes on one way comes to an end', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { minLength: 1, maxLength: 20 }), anyWay, (all, way) => {
      const seen = new Set<number>()
      for (let here: number | null = 0; here !== null; ) {
        expect(seen.has(here)).toBe(false)
        seen.add(here)
        here = nextBox(all[here] as Box, all, way)
      }
    }),
  )
})
