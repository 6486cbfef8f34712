import type { DraftBet } from '../command.ts'
import { oddsOf } from '../money/odds.ts'
import type { Rng } from '../random.ts'
import { BET_KINDS, type CardPlay } from '../round.ts'
import { chanceOf } from './judgement.ts'
import { type Known, turnedWith } from './known.ts'
import type { Temper } from './temper.ts'

/** A bet without its stake. */
export type Leaning = Pick<DraftBet, 'racer' | 'kind'>

/** The bets that it expects most of with these cards of its own, the best first. */
export function leaningsOf(
  known: Known,
  plays: readonly CardPlay[],
  temper: Temper,
  rng: Rng,
): Leaning[] {
  const { round, odds } = known
  const cards = turnedWith(known, plays)
  const wishes = [...round.lineUp.keys()].flatMap((racer) =>
    BET_KINDS.map((kind) => {
      const chance = chanceOf(odds, racer, kind, cards)
      const worth = (chance * oddsOf(round.odds, racer, kind)) / 100
      const whim = 1 + temper.whim * (2 * rng.fraction() - 1)
      return {
        racer,
        kind,
        worth: chance < temper.chanceMin ? 0 : worth * temper.likes[kind] * whim,
      }
    }),
  )
  return wishes
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, temper.bets)
    .map(({ racer, kind }) => ({ racer, kind }))
}
