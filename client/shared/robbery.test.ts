import { describe, expect, it } from 'vitest'
import type { CardId } from '../../game/card.ts'
import type { Deed } from '../../game/phase.ts'
import { worstRobbery } from './robbery.ts'

const deed = (card: CardId, seat: number, seats: readonly number[], pearls = 0): Deed => ({
  round: 2,
  seat,
  card,
  species: [],
  seats,
  verdict: null,
  pearls,
})

const oyster = deed('bad-oyster', 0, [])
const empty = deed('pickpocket', 1, [2])
const small = deed('pickpocket', 0, [1], 90)
const big = deed('pickpocket', 3, [2], 240)
const shaken = deed('shakedown', 2, [0])

describe('the worst robbery', () => {
  it('is the one of most pearls', () => {
    const worst = { round: 2, robber: 3, victim: 2, card: 'pickpocket', pearls: 240 }
    expect(worstRobbery([oyster, shaken, small, big, empty])).toEqual(worst)
  })

  it('is the first of as many pearls', () => {
    const later = deed('pickpocket', 1, [0], 240)
    expect(worstRobbery([small, big, later])?.robber).toBe(3)
  })

  it('is the first of cards where no purse was lighter for it', () => {
    const later = deed('shakedown', 1, [3])
    const worst = { robber: 2, card: 'shakedown', pearls: 0 }
    expect(worstRobbery([empty, shaken, later])).toMatchObject(worst)
  })

  it('is none where nobody took anything', () => {
    const inVain: Deed = { ...shaken, verdict: 'idle' }
    expect(worstRobbery([inVain])).toBeNull()
    expect(worstRobbery([oyster, empty, deed('alms', 1, [0])])).toBeNull()
  })
})
