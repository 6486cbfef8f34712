import { describe, expect, it } from 'vitest'
import { createPlayout } from '../../shared/playout.ts'
import { createRaceOrder } from './race-order.ts'

const FINISHED = 16
const OUT = 128

/** A playout of racers given by their metres, and their flags, at each sample. */
function playoutOf(metres: number[][], flags: number[][] = []) {
  const racers = metres[0]?.length ?? 0
  const playout = createPlayout()
  playout.merge({
    fromTick: 0,
    racers,
    samples: metres.length,
    x: Uint16Array.from(metres.flat(), (x) => x * 50),
    lane: new Int16Array(metres.length * racers),
    flags: Uint8Array.from(metres.flatMap((_, at) => flags[at] ?? metres[0]?.map(() => 0) ?? [])),
    facts: [],
  })
  return playout
}

describe('the order of a race', () => {
  it('is by the way they came, equals by their number', () => {
    const order = createRaceOrder(
      playoutOf([
        [0, 0, 0],
        [1, 5, 3],
      ]),
    )
    expect(order.at(0)).toEqual([0, 1, 2])
    expect(order.at(3)).toEqual([1, 2, 0])
  })

  it('keeps those that are home in the order of coming, however far they run on', () => {
    const order = createRaceOrder(
      playoutOf(
        [
          [90, 95, 40],
          [99, 101, 50],
          [102, 101, 60],
          [103, 101, 70],
        ],
        [
          [0, 0, 0],
          [0, FINISHED, 0],
          [FINISHED, FINISHED, 0],
        ],
      ),
    )
    expect(order.at(9)).toEqual([1, 0, 2])
  })

  it('puts those that are out behind all others', () => {
    const order = createRaceOrder(playoutOf([[20, 5]], [[OUT, 0]]))
    expect(order.at(0)).toEqual([1, 0])
  })

  it('does not know more than has been shown', () => {
    const playout = playoutOf(
      [
        [99, 90],
        [99, 101],
      ],
      [
        [0, 0],
        [0, FINISHED],
      ],
    )
    expect(createRaceOrder(playout).at(1)).toEqual([0, 1])
  })
})
