import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../game/draft.ts'
import { draft } from '../../../game/wire/messages.ts'
import { parseDraft } from './draft-store.ts'

const round = '2.17.4'
const kept: Draft = {
  loanSteps: 2,
  buys: [1],
  bets: [{ racer: 1, kind: 'place', stakePearls: 75 }],
  plays: [{ card: 'espresso', target: { type: 'racer', racer: 3 } }],
}
const stored = JSON.parse(JSON.stringify([round, draft.pack(kept)]))

describe('a kept draft', () => {
  it('comes back as it was', () => {
    expect(parseDraft(stored, round)).toEqual(kept)
  })

  it('is not taken for that of another round', () => {
    expect(parseDraft(stored, '2.17.5')).toBeNull()
  })

  it.each([null, 7, 'x', [], {}, [round], [round, 'x'], [round, [0, [], [[-1, 0, 5]], []]]])(
    'is nothing from %j',
    (other) => {
      expect(parseDraft(other, round)).toBeNull()
    },
  )
})
