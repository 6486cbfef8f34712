import { writeFile } from 'node:fs/promises'
import { type Bin, binsOf, ratioOf } from './balance-bins.ts'
import { actShifts, type CardShift, cardShifts, statWorths } from './balance-cards.ts'
import { calibrationPlot } from './balance-plot.ts'
import { POSTED_RACES, type Raced } from './balance-races.ts'
import { builtCore } from './built.ts'
import {
  type Figures,
  mean,
  printTable,
  printWanted,
  type Range,
  shown,
  spreadOf,
} from './figures.ts'
import type { Options } from './options.ts'
import { openPool } from './pool.ts'
import { machine } from './process-cpu.ts'

const PLOT_PATH = 'docs/balance.svg'
const LINE_UPS = 2_000
/** Line-ups whose middling racer is tried with each card, stat and act. */
const TRIED = 100

/** What is wanted, as the rules' table of balance has it. */
const WANTED: Readonly<Record<string, Range>> = {
  racesInLengthShare: { min: 0.95 },
  favouriteWinShare: { min: 0.28, max: 0.45 },
  longshotWinShare: { min: 0.03 },
  medianLeadChanges: { min: 4 },
  photoFinishShare: { min: 0.2 },
  worstBinRatio: { max: 1 },
  itemShiftPointsMin: { min: 6 },
  itemShiftPointsMax: { max: 20 },
  bestComboReturnMax: { max: 1.8 },
  shoutShiftPointsMax: { max: 5 },
  megaphoneShiftPoints: { min: 6, max: 12 },
  slickShiftPoints: { min: 6, max: 15 },
  statWorthRatioMax: { max: 2 },
}

/** A hundred thousand races: how long, how close, and whether posted chances come true. */
export async function benchBalance({ isJson }: Options): Promise<Figures> {
  const startedMs = performance.now()
  // Built before the threads ask for it.
  const core = await builtCore()
  const pool = openPool<number, Raced>(new URL('./balance-worker.ts', import.meta.url))
  const all = await pool.ask(Array.from({ length: LINE_UPS }, (_, at) => at))
  await pool.close()
  const tried = all.slice(0, TRIED).map(({ card }) => card)
  const bins = binsOf(all)
  const shifts = cardShifts(core, tried)
  const worths = statWorths(core, tried)
  const acts = actShifts(core, tried)
  const points = shifts.map((shift) => Math.abs(shift.points))
  const each = Object.values(worths)
  const figures: Figures = {
    ...raceFigures(all),
    worstBinErrorPoints: 100 * Math.max(...bins.map((bin) => Math.abs(bin.posted - bin.happened))),
    worstBinRatio: Math.max(...bins.map(ratioOf)),
    itemShiftPointsMin: Math.min(...points),
    itemShiftPointsMax: Math.max(...points),
    bestComboReturnMax: Math.max(...shifts.flatMap(({ returns }) => Object.values(returns))),
    shoutShiftPointsMax: Math.abs(acts['fifteen shouts']),
    megaphoneShiftPoints: Math.abs(acts['a Megaphone']),
    slickShiftPoints: Math.abs(acts['a Slick']),
    statWorthRatioMax: Math.max(...each) / Math.min(...each),
    races: all.length * (all[0]?.runs.length ?? 0),
  }
  // The seeds stay the same, and so does the picture, for as long as the core does.
  await writeFile(PLOT_PATH, calibrationPlot(bins))
  if (!isJson) {
    print(bins, shifts, worths, figures)
    console.log(`\n  It took ${shown((performance.now() - startedMs) / 1_000)} seconds.`)
  }
  return figures
}

function raceFigures(all: readonly Raced[]): Figures {
  const runs = all.flatMap((one) => one.runs)
  const share = (isSo: (run: (typeof runs)[number]) => boolean) =>
    runs.filter(isSo).length / runs.length
  /** How often the racer won that the odds put there, mean over line-ups. */
  const winShare = (pick: (...chances: readonly number[]) => number) =>
    mean(
      all.map(({ card, wins, runs: own }) => {
        const racer = card.odds.wins.indexOf(pick(...card.odds.wins))
        return (wins[racer] ?? 0) / own.length
      }),
    )
  return {
    racesInLengthShare: share(({ seconds }) => seconds >= 18 && seconds <= 28),
    favouriteWinShare: winShare(Math.max),
    longshotWinShare: winShare(Math.min),
    medianLeadChanges: spreadOf(runs.map(({ leadChanges }) => leadChanges)).median,
    photoFinishShare: share(({ gapSeconds }) => gapSeconds < 0.25),
  }
}

function print(
  bins: readonly Bin[],
  shifts: readonly CardShift[],
  worths: Readonly<Record<string, number>>,
  figures: Figures,
): void {
  const percent = (value: number) => `${shown(100 * value)} %`
  console.log('\nbalance: whole races of six, with seeds that the odds did not use')
  console.log(`  ${machine()}`)
  console.log(`  ${LINE_UPS} line-ups and tracks, ${POSTED_RACES} races behind the odds of each`)
  console.log('\n  Posted chances to win against what happened')
  printTable(
    ['racers', 'posted', 'happened', 'standard error'],
    bins.map(({ racers, posted, happened, error }) => [
      shown(racers),
      percent(posted),
      percent(happened),
      percent(error),
    ]),
  )
  console.log('\n  A card on a middling racer: points of its chance to win, and what comes back of')
  console.log('  a pearl on the same racer')
  printTable(
    ['', 'points', 'win', 'place', 'last'],
    shifts.map(({ card, points, returns: { win, place, last } }) => [
      card,
      ...[points, win, place, last].map(shown),
    ]),
  )
  console.log('\n  One more of a stat: points of a middling racer’s chance to win')
  printTable(
    ['', 'points'],
    Object.entries(worths).map(([stat, points]) => [stat, shown(points)]),
  )
  console.log()
  printWanted(figures, WANTED)
}
