import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartOf, spread } from './chart.ts'

const round = (number: number, ...pearls: (number | null)[]) => ({
  round: number,
  worths: pearls.flatMap((one, seat) => (one === null ? [] : [{ seat, pearls: one }])),
})

test('a line leads from the starting pearls through every round', () => {
  const { rounds, lines } = chartOf([round(1, 900, 1_200), round(2, 700, 1_500)], 1_000)
  expect(rounds).toEqual([0, 1, 2])
  expect(lines).toEqual([
    { seat: 0, points: [1_000, 900, 700].map((pearls, column) => ({ column, pearls })) },
    { seat: 1, points: [1_000, 1_200, 1_500].map((pearls, column) => ({ column, pearls })) },
  ])
})

test('who came late has a line from then on, and a void round has no column', () => {
  const { rounds, lines } = chartOf([round(1, 900, null), round(3, 800, 1_100)], 1_000)
  expect(rounds).toEqual([0, 1, 3])
  expect(lines[1]).toEqual({ seat: 1, points: [{ column: 2, pearls: 1_100 }] })
})

test('the grid has round numbers and holds every line', () => {
  const { grid, lowPearls, highPearls } = chartOf([round(1, -340, 2_310)], 1_000)
  expect(grid).toEqual([-1_000, 0, 1_000, 2_000, 3_000])
  expect([lowPearls, highPearls]).toEqual([-1_000, 3_000])
})

test('marks always keep their order, their distance and the board', () => {
  const heights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 17,
  })
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = spread(wanted, 1 / 17)
      const marks = wanted.map((height, at) => ({ height, at, placed: placed[at] ?? Number.NaN }))
      marks.sort((one, other) => one.height - other.height || one.at - other.at)
      for (const [rank, mark] of marks.entries()) {
        expect(mark.placed).toBeGreaterThanOrEqual(-1e-9)
        expect(mark.placed).toBeLessThanOrEqual(1)
        const next = marks[rank + 1]
        if (next) expect(next.placed - mark.placed).toBeGreaterThanOrEqual(1 / 17 - 1e-9)
      }
    }),
  )
})
