import type { CardId } from '../game/card.ts'
import type { DayResult } from './bots-day.ts'
import { figuresOf, printFigures, temperFigures } from './bots-figures.ts'
import type { DayRequest } from './bots-worker.ts'
import { builtCore } from './built.ts'
import { MEASURED_CARDS } from './card-pair.ts'
import { type CardWorth, isKnown, printWorths, worthOf } from './card-worth.ts'
import { type Figures, printTable, shown } from './figures.ts'
import type { Options } from './options.ts'
import { openPool, type Pool } from './pool.ts'
import { machine } from './process-cpu.ts'

/** Days after which those cards that are known well enough are left out. */
const WAVE_DAYS = 100

/** Plays games of bots straight through the rules: who wins, who goes broke, what a card is worth. */
export async function benchBots({ isJson, games }: Options): Promise<Figures> {
  const startedMs = performance.now()
  // Built once, before the threads ask for it.
  await builtCore()
  const pool = openPool<DayRequest, DayResult>(new URL('./bots-worker.ts', import.meta.url))
  const days = await playDays(pool, games)
  await pool.close()
  const worths = MEASURED_CARDS.map((card) => worthIn(days, card))
  const figures = figuresOf(days, worths)
  if (!isJson) print(days, worths, figures, (performance.now() - startedMs) / 1_000)
  return figures
}

async function playDays(pool: Pool<DayRequest, DayResult>, games: number): Promise<DayResult[]> {
  const days: DayResult[] = []
  while (days.length < games) {
    const open = MEASURED_CARDS.filter((card) => !isKnown(worthIn(days, card)))
    const from = days.length
    const wave = Math.min(WAVE_DAYS, games - from)
    const requests = Array.from({ length: wave }, (_, at) => ({ day: from + at, cards: open }))
    days.push(...(await pool.ask(requests)))
  }
  return days
}

const worthIn = (days: readonly DayResult[], card: CardId): CardWorth =>
  worthOf(
    card,
    days.flatMap(({ gains }) => gains),
  )

function print(
  days: readonly DayResult[],
  worths: readonly CardWorth[],
  figures: Figures,
  seconds: number,
): void {
  console.log('\nbots: whole games by the bare rules, with the real race core and seeds that stay')
  console.log(`  ${machine()}`)
  console.log(`  ${days.length} days of the same racers and races for four tables: three bots, one`)
  console.log('  of each temperament; six bots; five and a person who does nothing; 2 to 15 bots')
  console.log('\n  Three bots, one of each temperament, seats rotated')
  printTable(
    ['', 'wins', 'mean pearls'],
    temperFigures(days.map(({ three }) => three)).map(({ temperament, winShare, meanPearls }) => [
      temperament,
      `${shown(100 * winShare)} %`,
      shown(meanPearls),
    ]),
  )
  console.log(
    '\n  Pairs of games of equal seeds, in one of which a bot of six plays a card that it',
  )
  console.log('  was given; in the other it has none: pearls less debt at the end, the price not')
  console.log('  counted. Dead: surely below 0. Dominant: surely above twice the price')
  printWorths(worths)
  console.log()
  printFigures(figures)
  // What it would have taken with nothing else on the machine shows in the time of its threads.
  const { user, system } = process.cpuUsage()
  const cpuSeconds = (user + system) / 1e6
  console.log(`\n  It took ${shown(seconds)} seconds, and ${shown(cpuSeconds)} of CPU time.`)
}
