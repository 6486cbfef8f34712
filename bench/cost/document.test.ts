import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DOCUMENT_PATH, PLOT_PATH, tablesOf, withTables } from './document.ts'
import { MEASURED } from './measured.ts'
import { costPlot } from './plot.ts'
import { money } from './tables.ts'
import { talkCounts } from './talk-mix.ts'

const TABLE = { head: ['a', 'b'], rows: [['1', '2']] }

test('the document and its picture say what the model says: else run the suite', () => {
  const document = readFileSync(DOCUMENT_PATH, 'utf8')
  expect(document).toBe(withTables(document, tablesOf(MEASURED, talkCounts())))
  expect(readFileSync(PLOT_PATH, 'utf8')).toBe(costPlot(MEASURED))
})

test('a table takes its place, whatever stood there, and what is round it stays', () => {
  const text = withTables('x\n<!-- table: t -->\nold\n<!-- end -->\ny', { t: TABLE })
  expect(text).toBe(
    'x\n<!-- table: t -->\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<!-- end -->\ny',
  )
  expect(withTables(text, { t: TABLE })).toBe(text)
})

test('a table without a place, or a place without a table, is an error', () => {
  expect(() => withTables('', { t: TABLE })).toThrow('t')
  expect(() => withTables('<!-- table: u --><!-- end -->', {})).toThrow('u')
})

test.each([
  [0, '$0'],
  [0.0004, 'under $0.001'],
  [0.0123, '$0.012'],
  [0.217, '$0.22'],
  [5, '$5.00'],
  [1234.5, '$1,235'],
])('%d dollars are shown as %s', (dollars, text) => {
  expect(money(dollars)).toBe(text)
})
