import { expect, it } from 'vitest'
import type { SeatUse } from '../../../game/round.ts'
import type { View } from '../../../game/view.ts'
import { raceCardsOf } from './race-cards.ts'

const seen = (phase: object, hand: readonly string[] = ['slick', 'alms', 'megaphone']): View =>
  ({
    mine: { seat: 0, hand },
    phase: { type: 'race', mine: {}, uses: [], moves: [], ...phase },
  }) as unknown as View
const move = (seat: number, kind: string) => ({ seat, kind, racer: 0, tick: 0 })
const gag: SeatUse = { seat: 1, use: { type: 'gag-order', victims: [0] } }

it.each<[string, View, readonly string[]]>([
  ['those in the hand', seen({}), ['megaphone', 'slick']],
  ['none that is not held', seen({}, ['alms']), []],
  ['none after one was played', seen({ moves: [move(0, 'slick')] }), []],
  [
    'all after a shout, or a card of others',
    seen({ moves: [move(0, 'shout'), move(1, 'slick')] }),
    ['megaphone', 'slick'],
  ],
  ['none under a gag order', seen({ uses: [gag] }), []],
  ['none before the race', seen({ type: 'reveal' }), []],
  ['none for who came late', seen({ mine: null }), []],
])('are %s', (_what, view, cards) => {
  expect(raceCardsOf(view)).toEqual(cards)
})
