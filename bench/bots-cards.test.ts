import { expect, test } from 'vitest'
import { CARD_IDS } from '../game/card.ts'
import { phaseOf, TEMPERAMENTS } from '../game/state.ts'
import { plainCore } from '../game/testing/plain-core.ts'
import { playedOut, raceDay, seated } from './quick-game.ts'

const GAMES = 100

test('given a hundred games, bots of each temperament play every card', () => {
  const played = Object.fromEntries(TEMPERAMENTS.map((one) => [one, new Set<string>()]))
  for (let number = 0; number < GAMES; number++) {
    const day = raceDay(plainCore(), number)
    const { end } = playedOut(seated([...TEMPERAMENTS, ...TEMPERAMENTS], day), day)
    for (const { seat, card } of phaseOf(end, 'finale').deeds) {
      played[end.seats[seat]?.sitter ?? '']?.add(card)
    }
  }
  for (const temper of TEMPERAMENTS) {
    expect(CARD_IDS.filter((card) => !played[temper]?.has(card))).toEqual([])
  }
})
