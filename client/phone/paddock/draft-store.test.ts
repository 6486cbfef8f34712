import { describe, expect, it } from 'vitest'
import { parseDraft } from './draft-store.ts'

const round = '2.17.4'
const kept = {
  round,
  bets: [{ racer: 1, kind: 'win', stakePearls: 75 }],
  play: { card: 'espresso', racer: 3 },
}

describe('a kept draft', () => {
  it('comes back as it was', () => {
    const { bets, play } = kept
    expect(parseDraft(JSON.parse(JSON.stringify(kept)), round)).toEqual({ bets, play })
  })

  it('is not taken for that of another round', () => {
    expect(parseDraft(kept, '2.17.5')).toBeNull()
  })

  it.each([null, 7, 'x', [], {}, { round }, { round, bets: 'x' }])(
    'is nothing from %j',
    (stored) => {
      expect(parseDraft(stored, round)).toBeNull()
    },
  )

  it('leaves out what has another shape', () => {
    const bets = [null, { racer: -1, stakePearls: 5 }, { racer: 1, stakePearls: 1.5 }]
    const play = { card: 'excalibur', racer: 0 }
    expect(parseDraft({ round, bets, play }, round)).toEqual({ bets: [], play: null })
  })
})
