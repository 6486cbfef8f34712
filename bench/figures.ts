/** Median, least and most of a list of measurements. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN }
}

/** The least of the values that so large a share of them does not exceed: the nearest rank. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0)

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** By how much a list grows from one value to the next: the slope of the line of least squares. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const level = mean(values)
  const rise = sum(values.map((value, at) => (at - middle) * (value - level)))
  return rise / sum(values.map((_, at) => (at - middle) ** 2))
}

/** What a suite found: names as in the JSON line, medians. */
export type Figures = Readonly<Record<string, number>>

/** A number with as many decimals as are worth reading. */
export function shown(value: number): string {
  const size = Math.abs(value)
  const decimals = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2
  return value.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

/** Columns side by side, the first to the left, the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  for (const row of all) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    console.log(`  ${cells.join('   ').trimEnd()}`)
  }
}

/** Rows of a table of spreads. */
export const spreadRow = (name: string, values: readonly number[]): readonly string[] => {
  const { median, min, max } = spreadOf(values)
  return [name, shown(median), shown(min), shown(max)]
}

export const SPREAD_HEAD = ['', 'median', 'least', 'most'] as const

/** The last line of a suite, for machines. */
export function figuresLine(suite: string, figures: Figures): string {
  const rounded = Object.entries(figures).map(([name, value]) => [
    name,
    Number(value.toPrecision(6)),
  ])
  return JSON.stringify({ suite, figures: Object.fromEntries(rounded) })
}

/** What a figure should be: both ends included. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

/** Each figure beside what is wanted of it. */
export function printWanted(figures: Figures, wanted: Readonly<Record<string, Range>>): void {
  printTable(
    ['', 'found', 'wanted', ''],
    Object.entries(figures).map(([name, value]) => {
      const { min, max } = wanted[name] ?? {}
      const ends = [
        ...(min === undefined ? [] : [`at least ${shown(min)}`]),
        ...(max === undefined ? [] : [`at most ${shown(max)}`]),
      ]
      const isOutside = (min !== undefined && value < min) || (max !== undefined && value > max)
      return [name, shown(value), ends.join(', '), isOutside ? 'outside' : '']
    }),
  )
}
