import { BET_KINDS } from '../game/round.ts'
import { POSTED_RACES } from './balance-races.ts'
import { builtCore } from './built.ts'
import { type Figures, mean, printTable, printWanted, type Range, shown, sum } from './figures.ts'
import { SOUGHT_RACES, type TriedBet } from './odds-round.ts'
import type { Options } from './options.ts'
import { openPool } from './pool.ts'
import { machine } from './process-cpu.ts'

const WANTED: Readonly<Record<string, Range>> = {
  beatableRoundShare: { max: 0.1 },
  bestBetReturnMean: { max: 0.99 },
}

/** Whether a gambler who races the public line-up at home finds bets that pay more than a stake. */
export async function benchOdds({ isJson, games: rounds }: Options): Promise<Figures> {
  const startedMs = performance.now()
  // Built here, so that no two threads do it at once.
  await builtCore()
  const pool = openPool<number, TriedBet[]>(new URL('./odds-worker.ts', import.meta.url))
  const all = await pool.ask(Array.from({ length: rounds }, (_, round) => round))
  await pool.close()
  const best = all.map(bestLooking)
  const returns = best.map(({ freshReturn }) => freshReturn)
  const beatable = returns.map((back) => (back >= 1 ? 1 : 0))
  const figures: Figures = {
    beatableRoundShare: mean(beatable),
    bestBetReturnMean: mean(returns),
    rounds,
  }
  if (!isJson) {
    console.log('\nodds: the best-looking bet of a round, scored on races that nobody saw before')
    console.log(`  ${machine()}`)
    console.log(`  ${rounds} line-ups and tracks of six, ${POSTED_RACES} races behind the odds of`)
    console.log(`  each, ${SOUGHT_RACES} to look for the best bet, ${SOUGHT_RACES} fresh ones\n`)
    printKinds(all.flat(), best)
    console.log('\n  Rounds are beatable where that bet pays back its stake or more')
    printTable(
      ['', 'found', 'standard error'],
      [
        ['share of rounds that are beatable', ...withError(beatable)],
        ['best-looking bet pays back, mean', ...withError(returns)],
        ['any bet pays back, mean', ...withError(all.map(bookReturn))],
      ],
    )
    console.log()
    printWanted(figures, WANTED)
    console.log(`\n  It took ${shown((performance.now() - startedMs) / 1_000)} seconds.`)
  }
  return figures
}

const bestLooking = (bets: readonly TriedBet[]): TriedBet =>
  bets.reduce((best, bet) => (bet.soughtReturn > best.soughtReturn ? bet : best))

const bookReturn = (bets: readonly TriedBet[]): number =>
  mean(bets.map(({ freshReturn }) => freshReturn))

function printKinds(bets: readonly TriedBet[], best: readonly TriedBet[]): void {
  const rows = BET_KINDS.map((kind) => {
    const own = bets.filter((bet) => bet.kind === kind)
    const found = best.filter((bet) => bet.kind === kind).map(({ freshReturn }) => freshReturn)
    return [
      kind,
      ...withError(own.map(({ freshReturn }) => freshReturn)),
      shown(100 * mean(own.map(({ chanceError }) => chanceError))),
      String(found.length),
      ...(found.length > 0 ? withError(found) : ['', '']),
    ]
  })
  const head = ['kind of bet', 'pays back, mean', 'standard error', 'points of chance, error']
  printTable([...head, 'looked best in', 'paid back then', 'standard error'], rows)
}

/** Their mean and its standard error, shown to a thousandth: a house's share is of hundredths. */
function withError(values: readonly number[]): readonly [string, string] {
  const middle = mean(values)
  const squares = sum(values.map((value) => (value - middle) ** 2))
  const error = Math.sqrt(squares / Math.max(1, values.length - 1) / values.length)
  return [middle.toFixed(3), error.toFixed(3)]
}
