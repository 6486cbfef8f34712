import type { Counts } from './counts.ts'
import {
  assumedTable,
  countsTable,
  freeTable,
  loadsTable,
  mixTable,
  partsTable,
  pricesTable,
  type Table,
  talkTable,
} from './tables.ts'

export const DOCUMENT_PATH = 'docs/cost.md'
export const PLOT_PATH = 'docs/cost.svg'

/** The tables of the document by the names in its markers. */
export const tablesOf = (game: Counts, talk: Counts): Readonly<Record<string, Table>> => ({
  loads: loadsTable(game),
  'loads-talk': loadsTable(talk),
  parts: partsTable(game, talk),
  free: freeTable(game, talk),
  talk: talkTable(),
  mix: mixTable(),
  counts: countsTable(game, talk),
  assumed: assumedTable(),
  prices: pricesTable(),
})

/**
 * The document with each table in its place, between `<!-- table: NAME -->` and `<!-- end -->`.
 * Throws where a table has no place or a place no table.
 */
export function withTables(text: string, tables: Readonly<Record<string, Table>>): string {
  const missing = Object.keys(tables).filter((name) => !text.includes(markerOf(name)))
  if (missing.length > 0) throw new Error(`${DOCUMENT_PATH} has no place for ${missing.join(', ')}`)
  return text.replaceAll(/<!-- table: (\S+) -->[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const table = tables[name]
    if (table === undefined) throw new Error(`there is no table “${name}”`)
    return `${markerOf(name)}\n\n${markdown(table)}\n\n<!-- end -->`
  })
}

const markerOf = (name: string): string => `<!-- table: ${name} -->`

function markdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
