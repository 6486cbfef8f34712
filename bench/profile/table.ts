import { type Figures, printTable, shown, sum } from '../figures.ts'
import { CAUSES, type Cause } from './causes.ts'
import type { Profiled } from './profiled-game.ts'

/** Medians of the games without a profiler. */
export interface Whole {
  readonly cpuMs: number
  /** By difference. */
  readonly oddsCpuMs: number
  readonly pings: number
}

type Part = Cause | 'pings' | 'runtime'

/**
 * CPU milliseconds of a game by cause, which add up to the whole: the script's by the profiler,
 * pings by their number and price, and the runtime's own work is what is left.
 */
export function partsOf(
  { msOf, pingMs }: Pick<Profiled, 'msOf' | 'pingMs'>,
  { cpuMs, pings }: Whole,
): Record<Part, number> {
  const pingsMs = pings * pingMs
  return { ...msOf, pings: pingsMs, runtime: cpuMs - sum(Object.values(msOf)) - pingsMs }
}

export const causeFigures = (profiled: Profiled, whole: Whole): Figures =>
  Object.fromEntries(
    Object.entries(partsOf(profiled, whole)).map(([part, ms]) => [`${part}CauseCpuMs`, ms]),
  )

export function printCauses(profiled: Profiled, whole: Whole): void {
  const { msOf, pingMs, samples, tickUs, interruptShare } = profiled
  const parts = partsOf(profiled, whole)
  const names: Record<Part, string> = {
    ...CAUSES,
    pings: `pings: ${shown(whole.pings)} at ${shown(pingMs)}`,
    runtime: 'the runtime outside script: sockets, storage, timers',
  }
  const row = (name: string, ms: number) => [
    name,
    shown(ms),
    `${shown((100 * ms) / whole.cpuMs)} %`,
  ]
  console.log('\n  CPU-ms by cause: script by the innermost function that names one')
  printTable(
    ['', 'CPU-ms', 'share'],
    [
      ...(Object.keys(names) as Part[]).map((part) => row(names[part], parts[part])),
      row('together: the median game without a profiler', whole.cpuMs),
    ],
  )
  const interrupted = `${shown(100 * interruptShare)} %`
  console.log(
    `  ${samples} samples, one each ${shown(tickUs)} µs of script; the interrupts for them`,
  )
  console.log(
    `  raise the time of script by up to ${interrupted}, and take as much of every rest, so that`,
  )
  console.log('  the whole is that of games without a profiler. Of the odds, by difference there:')
  console.log(`  ${shown(whole.oddsCpuMs)}, by the profiler ${shown(msOf.odds)}.`)
  console.log(`  ${profiled.flamePath} opens in a browser, ${profiled.profilePath} in DevTools.`)
}
