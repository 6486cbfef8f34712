import { expect, test } from 'vitest'
import type { GameResult } from './bots-day.ts'
import { figuresOf, temperFigures } from './bots-figures.ts'

const game = (sitters: GameResult['sitters'], worthPearls: readonly number[]): GameResult => ({
  sitters,
  worthPearls,
  profits: 3,
  playerRounds: 10,
  turned: [4, 2, 2, 2, 6],
})
const THREE = game(['wild', 'shark', 'cautious'], [900, 900, 600])
const DAY = {
  three: THREE,
  six: game(['wild', 'wild', 'wild', 'wild'], [100, 300, 500, 1_200]),
  sleeper: game(['wild', 'human', 'wild', 'wild'], [100, 300, 300, 500]),
  any: game(['wild', 'shark'], [99, 100]),
  gains: [],
}

test('who wins together shares the win', () => {
  expect(temperFigures([THREE])).toEqual([
    { temperament: 'cautious', winShare: 0, meanPearls: 600 },
    { temperament: 'wild', winShare: 0.5, meanPearls: 900 },
    { temperament: 'shark', winShare: 0.5, meanPearls: 900 },
  ])
})

test('the figures of a day are those of its tables', () => {
  expect(figuresOf([DAY], [])).toEqual({
    winShareMin: 0,
    winShareMax: 0.5,
    meanPearlsSpread: 300 / 800,
    deadCards: 0,
    dominantCards: 0,
    bankruptShare: 0.5,
    profitShare: 0.3,
    sleeperRankShare: 2.5 / 4,
    lastToFirstCards: 1.5,
    richestToMedian: 3,
  })
})
