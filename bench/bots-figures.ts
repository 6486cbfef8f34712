import { TEMPERAMENTS, type Temperament } from '../game/state.ts'
import type { DayResult, GameResult } from './bots-day.ts'
import { type CardWorth, isDead, isDominant } from './card-worth.ts'
import { type Figures, mean, printWanted, type Range, spreadOf, sum } from './figures.ts'

/** What a temperament makes of its games. */
export interface TemperFigures {
  readonly temperament: Temperament
  /** Share of the games that it won; who wins together shares a win. */
  readonly winShare: number
  readonly meanPearls: number
}

/** What is wanted of the figures, as the rules' table of balance has it. */
const WANTED: Readonly<Record<string, Range>> = {
  winShareMin: { min: 0.25 },
  winShareMax: { max: 0.42 },
  meanPearlsSpread: { max: 0.25 },
  deadCards: { max: 0 },
  dominantCards: { max: 0 },
  profitShare: { min: 0.45 },
  sleeperRankShare: { min: 2 / 3 },
  lastToFirstCards: { min: 0.8 },
  richestToMedian: { max: 4 },
}

const BANKRUPT_PEARLS = 100

export function figuresOf(days: readonly DayResult[], worths: readonly CardWorth[]): Figures {
  const tempers = temperFigures(days.map(({ three }) => three))
  const shares = spreadOf(tempers.map(({ winShare }) => winShare))
  const pearls = tempers.map(({ meanPearls }) => meanPearls)
  const any = days.map((day) => day.any)
  const players = any.flatMap(({ worthPearls }) => worthPearls)
  const cardsIn = (round: number) => mean(any.map(({ turned }) => turned.at(round) ?? 0))
  return {
    winShareMin: shares.min,
    winShareMax: shares.max,
    meanPearlsSpread: (Math.max(...pearls) - Math.min(...pearls)) / mean(pearls),
    deadCards: worths.filter(isDead).length,
    dominantCards: worths.filter(isDominant).length,
    bankruptShare: players.filter((worth) => worth < BANKRUPT_PEARLS).length / players.length,
    profitShare: sum(any.map(({ profits }) => profits)) / sum(any.map((one) => one.playerRounds)),
    sleeperRankShare: mean(days.map(({ sleeper }) => sleeperRankShare(sleeper))),
    lastToFirstCards: cardsIn(-1) / cardsIn(0),
    richestToMedian: mean(days.map(({ six }) => richestToMedian(six))),
  }
}

export function temperFigures(games: readonly GameResult[]): TemperFigures[] {
  return TEMPERAMENTS.map((temperament) => {
    const own = games.flatMap(({ sitters, worthPearls }) => {
      const most = Math.max(...worthPearls)
      const winners = worthPearls.filter((worth) => worth === most).length
      return worthPearls
        .filter((_, at) => sitters[at] === temperament)
        .map((worth) => ({ worth, win: worth === most ? 1 / winners : 0 }))
    })
    return {
      temperament,
      winShare: sum(own.map(({ win }) => win)) / games.length,
      meanPearls: mean(own.map(({ worth }) => worth)),
    }
  })
}

/** The rank of the person who did nothing, in the middle of equals, as a share of the players. */
function sleeperRankShare({ sitters, worthPearls }: GameResult): number {
  const own = worthPearls[sitters.indexOf('human')] ?? Number.NaN
  const richer = worthPearls.filter((worth) => worth > own).length
  const equal = worthPearls.filter((worth) => worth === own).length
  return (richer + (equal + 1) / 2) / worthPearls.length
}

const richestToMedian = ({ worthPearls }: GameResult): number => {
  const { max, median } = spreadOf(worthPearls)
  return max / median
}

export const printFigures = (figures: Figures): void => printWanted(figures, WANTED)
