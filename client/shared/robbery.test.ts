import { describe, expect, it } from 'vitest'
import type { CardId } from '../../game/card.ts'
import type { Deed } from '../../game/phase.ts'
import { hasRobbery, pickedIn, worstRobbery } from './robbery.ts'

const deed = (round: number, seat: number, card: CardId, ...seats: number[]): Deed => ({
  round,
  seat,
  card,
  species: [],
  seats,
  verdict: null,
  pearls: 0,
})
const picked = (round: number, seat: number, victim: number, pearls: number) =>
  pickedIn(round, [{ seat, use: { type: 'pickpocket', victim, pearls } }])

const oyster = deed(1, 0, 'bad-oyster')
const small = deed(1, 0, 'pickpocket', 1)
const big = deed(2, 3, 'pickpocket', 2)
const shaken = deed(1, 2, 'shakedown', 0)

describe('the worst robbery', () => {
  it('is the one of most pearls, over all rounds', () => {
    const sums = [...picked(1, 0, 1, 90), ...picked(2, 3, 2, 240)]
    const worst = { round: 2, robber: 3, victim: 2, card: 'pickpocket', pearls: 240 }
    expect(worstRobbery([oyster, shaken, small, big], sums)).toEqual(worst)
  })

  it('has the sum of the first of two hands in the same purse', () => {
    const sums = [...picked(2, 3, 2, 200), ...picked(2, 3, 2, 0)]
    expect(worstRobbery([big, big], sums)?.pearls).toBe(200)
  })

  it('is told without a sum where none is known, and before any of cards', () => {
    expect(worstRobbery([shaken, small, big], [])).toMatchObject({ victim: 1, pearls: null })
    expect(worstRobbery([shaken], [])).toMatchObject({ card: 'shakedown', pearls: null })
  })

  it('is one of cards where purses were empty', () => {
    expect(worstRobbery([small, shaken], picked(1, 0, 1, 0))?.card).toBe('shakedown')
  })

  it('is none where nobody took anything', () => {
    const alms = deed(1, 0, 'alms', 1)
    expect(worstRobbery([oyster, alms], [])).toBeNull()
    expect([hasRobbery([oyster, alms]), hasRobbery([shaken])]).toEqual([false, true])
  })
})
