import { readFile } from 'node:fs/promises'
import type { Figures } from '../figures.ts'
import type { Counts } from './counts.ts'

const LATEST = 'bench/results/latest.json'

/** Seats and the big screen. */
const SOCKETS = 16
/**
 * Five rounds by the standard timers, nobody locking in early. The bench plays them faster, with the
 * same messages and alarms.
 */
const MINUTES = 15
/** `client/shared/heartbeat.ts`: on connecting, and then every 15 s unless something was heard. */
const PINGS = { first: 3, aMinute: 4 } as const

export const pingsOf = (sockets: number, minutes: number): number =>
  sockets * (PINGS.first + PINGS.aMinute * minutes)

/** Where the counts come from. */
export const MEASURED_BY = {
  suite: 'npm run bench -- game',
  date: '2026-11-27',
  version: '7b951b8',
  games: 2,
} as const

/**
 * A game of five rounds with a host and 15 players, as that suite counted it: medians. Minutes and
 * pings are those of the standard timers. Rows read are reckoned: at most one waking from
 * hibernation in every ten seconds, with 75 rows since the last snapshot in the mean.
 */
export const MEASURED: Counts = {
  sockets: SOCKETS,
  minutes: MINUTES,
  requests: 17,
  messagesIn: 117,
  messagesOut: 1_164,
  bytesOut: 281_234,
  pings: pingsOf(SOCKETS, MINUTES),
  alarms: 49,
  rowsWritten: 186,
  rowsRead: 6_750,
  cpuMs: 1_388,
}

/** The fixture, with what the figures of a later run of that suite say instead. */
function countsFrom(figures: Figures): Counts {
  const { sockets, minutes, pings, rowsRead } = MEASURED
  return {
    sockets,
    minutes,
    pings,
    rowsRead,
    requests: figures.requestsPerGame ?? MEASURED.requests,
    messagesIn: figures.messagesInPerGame ?? MEASURED.messagesIn,
    messagesOut: figures.sendsPerGame ?? MEASURED.messagesOut,
    bytesOut: (figures.bytesPerViewerGame ?? MEASURED.bytesOut / sockets) * sockets,
    alarms: figures.alarmsPerGame ?? MEASURED.alarms,
    rowsWritten: figures.rowsWrittenPerGame ?? MEASURED.rowsWritten,
    cpuMs: figures.cpuMsPerGame ?? MEASURED.cpuMs,
  }
}

/**
 * Counts of the latest run of all suites, a list of their lines of figures; the fixture's where there
 * was none, or none of games.
 */
export async function latestCounts(): Promise<Counts> {
  const text = await readFile(LATEST, 'utf8').catch(() => null)
  return text === null ? MEASURED : countsOfRun(JSON.parse(text), LATEST)
}

/** Counts of the line of the suite `game`. Throws where the file is no list of such lines. */
export function countsOfRun(lines: unknown, path: string): Counts {
  if (!Array.isArray(lines)) throw new Error(`${path} is no list of lines of figures`)
  const line = (lines as readonly Line[]).find(({ suite }) => suite === 'game')
  return line === undefined ? MEASURED : countsFrom(line.figures)
}

interface Line {
  readonly suite: string
  readonly figures: Figures
}
