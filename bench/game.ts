import budgets from './budgets.json' with { type: 'json' }
import { builtWorker } from './built.ts'
import {
  type Figures,
  printTable,
  printWanted,
  SPREAD_HEAD,
  shown,
  spreadOf,
  spreadRow,
} from './figures.ts'
import { GAMES_TOGETHER, type Measured, measureGame, measureTogether } from './measured-game.ts'
import type { Options } from './options.ts'
import { PLAYERS, WORKLOAD } from './party.ts'
import { type CpuMeter, load, machine, openCpuMeter } from './process-cpu.ts'
import { profileGame } from './profile/profiled-game.ts'
import { causeFigures, printCauses, type Whole } from './profile/table.ts'

const VIEWERS = PLAYERS + 1
/** Of a game of five rounds: what is counted, never what is timed. */
const BUDGETS = Object.fromEntries(
  Object.entries(budgets.game).map(([name, max]) => [name, { max }]),
)

/** Whole games over real sockets against the built Worker: what one costs the server. */
export async function benchGame(options: Options): Promise<Figures> {
  const cpu = await openCpuMeter()
  const workerDir = await builtWorker()
  if (!options.isJson) printMethod(options, cpu)
  // Side by side to save the reader's time: a game keeps a core busy for a thousandth of its time.
  const [cpuMsTogether, profiled, ...games] = await Promise.all([
    measureTogether(workerDir, cpu, options),
    options.isProfiled ? profileGame(workerDir, cpu, options) : null,
    ...Array.from({ length: options.games }, () => measureGame(workerDir, cpu, options)),
  ])
  const median = (figure: (game: Measured) => number) => spreadOf(games.map(figure)).median
  const whole: Whole = {
    cpuMs: median(({ cpuMs }) => cpuMs),
    oddsCpuMs: median(({ oddsCpuMs }) => oddsCpuMs),
    pings: median(({ pings }) => pings),
  }
  const figures: Figures = {
    cpuMsPerGame: whole.cpuMs,
    cpuMsPerGameTogether: cpuMsTogether,
    oddsCpuMsPerGame: whole.oddsCpuMs,
    sendsPerGame: median(({ counts }) => counts.messagesOut),
    rowsWrittenPerGame: median(({ counts }) => counts.rowsWritten),
    pingsPerGameMinute: median(({ pings, seconds }) => (60 * pings) / seconds),
    bytesPerViewerGame: median(({ counts }) => counts.bytesOut / VIEWERS),
    frameBytesPerViewerGame: median(({ heard }) => heard.frameBytes / VIEWERS),
    requestsPerGame: median(({ counts }) => counts.requests),
    messagesInPerGame: median(({ counts }) => counts.messagesIn),
    alarmsPerGame: median(({ counts }) => counts.alarms),
    ...phaseFigures(games),
    ...(profiled ? causeFigures(profiled, whole) : {}),
    games: games.length,
  }
  if (!options.isJson) {
    printCosts(games, cpuMsTogether)
    printPhases(games)
    if (profiled) printCauses(profiled, whole)
    printChecks(games)
    console.log()
    printWanted(figures, BUDGETS)
  }
  return figures
}

function printMethod({ games, rounds, speedPercent }: Options, { how }: CpuMeter): void {
  console.log('\ngame: whole games over real WebSockets against the built Worker, storage on disk')
  console.log(`  ${machine()}`)
  console.log(`  ${WORKLOAD}`)
  console.log(`  ${rounds} rounds, timers fast, races at ${speedPercent} % of real time`)
  console.log(
    `  ${games} games, each in a workerd process of its own, side by side; in each a game`,
  )
  console.log('  of one round is played first, to warm up, and left out; and one process with')
  console.log(`  ${GAMES_TOGETHER} games at a time, as a deployment has them`)
  console.log(`  CPU: user and system of that process (${how}),`)
  console.log('  less what it takes when idle; clients, other processes and pages are not in it')
  console.log(
    '  Counts are those of the game’s object. Bytes are those of messages, without headers',
  )
}

function printCosts(games: readonly Measured[], cpuMsTogether: number): void {
  const row = (name: string, figure: (game: Measured) => number) =>
    spreadRow(name, games.map(figure))
  console.log()
  printTable(SPREAD_HEAD, [
    row('CPU-ms a game, odds included', ({ cpuMs }) => cpuMs),
    row('  of that, opening odds (by difference)', ({ oddsCpuMs }) => oddsCpuMs),
    [`CPU-ms a game, ${GAMES_TOGETHER} in one process`, shown(cpuMsTogether), '', ''],
    row('requests', ({ counts }) => counts.requests),
    row('messages in', ({ counts }) => counts.messagesIn),
    row('messages out (sends)', ({ counts }) => counts.messagesOut),
    row('alarms', ({ counts }) => counts.alarms),
    row('times woken', ({ counts }) => counts.wakes),
    row('rows written, alarms set included', ({ counts }) => counts.rowsWritten),
    row('bytes out', ({ counts }) => counts.bytesOut),
    row('bytes out a viewer, mean', ({ counts }) => counts.bytesOut / VIEWERS),
    row('  of that, frames of races', ({ heard }) => heard.frameBytes / VIEWERS),
    row('pings, answered by the runtime', ({ pings }) => pings),
    row('seconds a game', ({ seconds }) => seconds),
    row('idle CPU-ms a second, taken off', ({ idleMsPerSecond }) => idleMsPerSecond),
  ])
}

const PHASES = ['lobby', 'parade', 'paddock', 'reveal', 'race', 'payout'] as const

/** As the table of phases has them. */
const phaseFigures = (games: readonly Measured[]): Figures =>
  Object.fromEntries(
    PHASES.map((phase) => [
      `${phase}PhaseCpuMs`,
      spreadOf(games.map(({ cpuMsOf }) => cpuMsOf[phase])).median,
    ]),
  )

/** A phase lasts from the host's hearing of it to its hearing of the next. */
function printPhases(games: readonly Measured[]): void {
  console.log('\n  CPU-ms by phase: what begins a phase falls to the one before, the odds to lobby')
  console.log('  and payout')
  printTable(
    SPREAD_HEAD,
    PHASES.map((phase) =>
      spreadRow(
        phase,
        games.map(({ cpuMsOf }) => cpuMsOf[phase]),
      ),
    ),
  )
}

/** The server's counts against what the clients heard. */
function printChecks(games: readonly Measured[]): void {
  const differing = games.filter(
    ({ counts, heard }) => counts.messagesOut !== heard.messages || counts.bytesOut !== heard.bytes,
  )
  console.log(
    differing.length === 0
      ? '\n  Clients heard as many messages and bytes as the server says it sent.'
      : `\n  In ${differing.length} games clients heard other counts than the server gives: ` +
          differing.map(({ counts, heard }) => JSON.stringify({ counts, heard })).join(' '),
  )
  console.log(
    `  Noise: CPU time rises with what else runs (load now ${load()}); counts vary with the`,
  )
  console.log('  lengths of races.')
}
