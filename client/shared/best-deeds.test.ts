import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deed, RivalFact } from '../../game/phase.ts'
import type { Verdict } from '../../game/round.ts'
import { bestDeeds } from './best-deeds.ts'

const deed = (seat: number, round: number, verdict: Verdict | null, pearls = 0): Deed => ({
  round,
  seat,
  card: pearls > 0 ? 'pickpocket' : 'anvil',
  species: [],
  seats: [],
  verdict,
  pearls,
})
const rival = (seat: number, isPaid: boolean): RivalFact => ({ round: 1, seat, rival: 9, isPaid })

const anyDeed = fc
  .tuple(
    fc.nat(5),
    fc.integer({ min: 1, max: 10 }),
    fc.constantFrom(null, 'works' as const, 'stopped' as const, 'idle' as const),
    fc.nat(300),
  )
  .map((args) => deed(...args))

describe('the best deeds of the day', () => {
  it('are first what took pearls, then what worked, then what was stopped', () => {
    const day = [
      deed(0, 1, 'idle'),
      deed(1, 1, 'stopped'),
      deed(2, 1, 'works'),
      deed(3, 1, null, 40),
      rival(4, true),
    ]
    const [first, second, ...rest] = bestDeeds(day.slice(0, 4) as Deed[], [rival(4, true)], 5)
    expect([first, second]).toEqual([rival(4, true), deed(3, 1, null, 40)])
    expect(rest).toEqual([deed(2, 1, 'works'), deed(1, 1, 'stopped'), deed(0, 1, 'idle')])
  })

  it('are of equals the later', () => {
    const day = [deed(0, 1, 'works'), deed(1, 3, 'works'), deed(2, 2, 'works')]
    expect(bestDeeds(day, [], 2).map(({ seat }) => seat)).toEqual([1, 2])
  })

  it('are always everybody’s best before anybody’s second, and all where there are few', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 40 }), fc.nat(12), (day, count) => {
        const best = bestDeeds(day, [], count)
        expect(best).toHaveLength(Math.min(count, day.length))
        const people = new Set(day.map(({ seat }) => seat)).size
        expect(new Set(best.map(({ seat }) => seat)).size).toBe(Math.min(count, people))
      }),
    )
  })
})
