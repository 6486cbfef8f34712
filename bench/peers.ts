import { builtWorker } from './built.ts'
import {
  type Figures,
  printTable,
  printWanted,
  type Range,
  SPREAD_HEAD,
  shown,
  spreadOf,
  spreadRow,
} from './figures.ts'
import { type Measured, measureGame } from './measured-game.ts'
import type { Options } from './options.ts'
import { PLAYERS } from './party.ts'
import {
  measurePeer,
  PEER_NAMES,
  PEERS,
  type PeerCost,
  type PeerName,
} from './peers/measured-peer.ts'
import { scriptOf } from './peers/script.ts'
import rates from './peers.json' with { type: 'json' }
import { machine, openCpuMeter } from './process-cpu.ts'

const VIEWERS = PLAYERS + 1

const WANTED: Readonly<Record<string, Range>> = {
  toBestPeer: { max: 0.5 },
  toDurablePeer: { max: 0.5 },
}

/** A game of this product, and the same on all peers at the same time. */
interface Set {
  readonly game: Measured
  readonly peers: Readonly<Record<PeerName, PeerCost>>
}

/** The same game on other servers: their CPU time and bytes beside this product's. */
export async function benchPeers(options: Options): Promise<Figures> {
  const cpu = await openCpuMeter()
  const workerDir = await builtWorker()
  const script = scriptOf((await measureGame(workerDir, cpu, options)).trace)
  // Side by side, so that what else the machine does falls on all of them.
  const sets = await Promise.all(
    Array.from({ length: options.games }, async (): Promise<Set> => {
      const [game, ...costs] = await Promise.all([
        measureGame(workerDir, cpu, options),
        ...PEER_NAMES.map(async (name) => [name, await measurePeer(name, script, cpu)] as const),
      ])
      return { game, peers: Object.fromEntries(costs) as Set['peers'] }
    }),
  )
  const figures = figuresOf(sets)
  if (!options.isJson) print(options, sets, figures)
  return figures
}

const ownMs = ({ game }: Set): number => game.cpuMs - game.oddsCpuMs

function figuresOf(sets: readonly Set[]): Figures {
  const to = (name: PeerName) => medianOf(sets, (set) => ownMs(set) / set.peers[name].cpuMs)
  const ranked = PEER_NAMES.filter((name) => PEERS[name].isRanked)
  return {
    toBestPeer: Math.max(...ranked.map(to)),
    toDurablePeer: to('wsStored'),
    toBestPeerSameSends: to('wsSameSends'),
    gameCpuMs: medianOf(sets, ownMs),
    gameOddsCpuMs: medianOf(sets, ({ game }) => game.oddsCpuMs),
    gameBytesPerViewer: medianOf(sets, ({ game }) => game.wireBytes / VIEWERS),
    ...Object.fromEntries(
      PEER_NAMES.flatMap((name) => [
        [`${name}CpuMs`, medianOf(sets, ({ peers }) => peers[name].cpuMs)],
        [`${name}BytesPerViewer`, medianOf(sets, ({ peers }) => peers[name].bytesOut / VIEWERS)],
      ]),
    ),
    games: sets.length,
  }
}

const medianOf = (sets: readonly Set[], figure: (set: Set) => number): number =>
  spreadOf(sets.map(figure)).median

function print({ rounds }: Options, sets: readonly Set[], figures: Figures): void {
  const { raceUpdatesPerSecond } = rates.usual
  console.log('\npeers: the same game on other servers')
  console.log(`  ${machine()}`)
  console.log(
    `  ${rounds} rounds; one game of this product is recorded, then ${sets.length} of it and`,
  )
  console.log('  as many on each peer, all at the same time: the same people, joins, moves and')
  console.log('  times, and in content what this product tells each of them. Each server has a')
  console.log(
    `  process of its own. Peers send ${raceUpdatesPerSecond} race updates a second and tell everybody`,
  )
  console.log('  of each move (bench/peers.json). Odds are computed by none of them, and left out')
  console.log('  of this product’s time. CPU: user and system, idle taken off')
  console.log('\n  CPU-ms a game')
  printTable(SPREAD_HEAD, [
    spreadRow('this product, moves stored and synced', sets.map(ownMs)),
    ...PEER_NAMES.map((name) =>
      spreadRow(
        PEERS[name].title,
        sets.map(({ peers }) => peers[name].cpuMs),
      ),
    ),
  ])
  console.log('\n  bytes that leave the server, a viewer, headers and heartbeats included')
  printTable(
    ['', 'median'],
    [
      ['this product', shown(figures.gameBytesPerViewer ?? Number.NaN)],
      ...PEER_NAMES.map((name) => [
        PEERS[name].title,
        shown(figures[`${name}BytesPerViewer`] ?? Number.NaN),
      ]),
    ],
  )
  console.log()
  printWanted(figures, WANTED)
}
