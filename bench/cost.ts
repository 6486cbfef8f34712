import { readFile, writeFile } from 'node:fs/promises'
import { PRODUCT } from './cost/backends.ts'
import { DOCUMENT_PATH, PLOT_PATH, tablesOf, withTables } from './cost/document.ts'
import { latestCounts, MEASURED, MEASURED_BY } from './cost/measured.ts'
import { costPlot } from './cost/plot.ts'
import { per1000 } from './cost/tables.ts'
import { TALK_GATEWAY, TALK_LAMBDA } from './cost/talk.ts'
import { talkCounts } from './cost/talk-mix.ts'
import { freeGamesADay, freeGamesAMonth } from './cost/usage.ts'
import { type Figures, printTable, printWanted, type Range } from './figures.ts'
import type { Options } from './options.ts'

const WANTED: Readonly<Record<string, Range>> = {
  dollarsPer1000Games: { max: 0.24 },
  talkDollarsPer1000Games: { max: 0.4 },
  freeGamesPerDay: { min: 500 },
  talkLambdaFreeGamesPerMonth: { min: 54, max: 62 },
  talkApiGatewayDollarsPer1000: { min: 1.8, max: 1.9 },
}

/**
 * What a game costs, here and elsewhere, reckoned from counts and list prices. The figures are those
 * of the latest run where there is one; the document's are those of the counts kept with the model,
 * so that it changes only with them.
 */
export async function benchCost({ isJson }: Options): Promise<Figures> {
  const talk = talkCounts()
  const latest = await latestCounts()
  const game = PRODUCT.perGame(latest)
  const figures: Figures = {
    dollarsPer1000Games: per1000(game),
    talkDollarsPer1000Games: per1000(PRODUCT.perGame(talk)),
    freeGamesPerDay: Math.floor(freeGamesADay(game).games),
    talkLambdaFreeGamesPerMonth: freeGamesAMonth(TALK_LAMBDA, 'included').games,
    talkApiGatewayDollarsPer1000: per1000(TALK_GATEWAY),
  }
  const document = await readFile(DOCUMENT_PATH, 'utf8')
  await writeFile(DOCUMENT_PATH, withTables(document, tablesOf(MEASURED, talk)))
  await writeFile(PLOT_PATH, costPlot(MEASURED))
  if (!isJson) {
    const { suite, date, version, games } = MEASURED_BY
    const isKept = latest === MEASURED
    console.log('\ncost: counts of a game times list prices')
    console.log(
      isKept
        ? `  Counts: medians of ${games} games of \`${suite}\`, ${date}, ${version}`
        : '  Counts: those of the latest run of all suites',
    )
    for (const { head, rows } of Object.values(tablesOf(latest, talk))) {
      console.log()
      printTable(head, rows)
    }
    console.log()
    printWanted(figures, WANTED)
  }
  return figures
}
