import { setTimeout as wait } from 'node:timers/promises'
import { openCountingProxy } from '../counting-proxy.ts'
import { idle, SETTLE_MS } from '../measured-game.ts'
import type { CpuMeter } from '../process-cpu.ts'
import { buildParty, type Host, hostOnNode, hostParty, joinParty } from './hosts.ts'
import { joinWs } from './node-ws.ts'
import type { Join } from './peer.ts'
import { beginOf, type Script } from './script.ts'

/** Something that the same game is played on. */
export interface Peer {
  readonly title: string
  /** Whether it plays the whole script and stores nothing: boardgame.io plays the moves alone. */
  readonly isRanked: boolean
  readonly host: () => Promise<Host>
  readonly join: () => Promise<Join>
}

const onNode = (name: string) => () => hostOnNode(name)
const ws = async () => joinWs

export const PEERS = {
  ws: { title: 'Node, ws and msgpack', isRanked: true, host: onNode('ws'), join: ws },
  colyseus: {
    title: 'Node, Colyseus',
    isRanked: true,
    host: onNode('colyseus'),
    join: async () => (await import('./colyseus.ts')).joinColyseus,
  },
  socketIo: {
    title: 'Node, socket.io',
    isRanked: true,
    host: onNode('socketIo'),
    join: async () => (await import('./socket-io.ts')).joinSocketIo,
  },
  party: {
    title: 'Workers, PartyServer',
    isRanked: true,
    host: hostParty,
    join: async () => joinParty,
  },
  wsStored: {
    title: 'ws, each move stored and synced',
    isRanked: false,
    host: onNode('wsStored'),
    join: ws,
  },
  wsSameSends: {
    title: 'ws, sending as seldom as this product',
    isRanked: false,
    host: onNode('wsSameSends'),
    join: ws,
  },
  boardgame: {
    title: 'boardgame.io, the moves alone',
    isRanked: false,
    host: onNode('boardgame'),
    join: async () => (await import('./boardgame.ts')).joinBoardgame,
  },
} as const satisfies Readonly<Record<string, Peer>>

export type PeerName = keyof typeof PEERS
export const PEER_NAMES = Object.keys(PEERS) as readonly PeerName[]

export interface PeerCost {
  /** Of the server's process, idle baseline taken off. */
  readonly cpuMs: number
  /** All that left the server, headers and heartbeats included. */
  readonly bytesOut: number
}

/** Of the script, to warm up: its first round. */
const WARM_UP_MS = 60_000
/** For what is told last to arrive. */
const LAST_MS = 1_000
/** Until its first socket opens. */
const LEAD_MS = 1_000

/** Plays the beginning of a script to warm up and all of it to be counted, in a process of its own. */
export async function measurePeer(
  name: PeerName,
  script: Script,
  cpu: CpuMeter,
): Promise<PeerCost> {
  if (name === 'party') await buildParty()
  const host = await PEERS[name].host()
  const proxy = await openCountingProxy(host.port)
  try {
    const join = await PEERS[name].join()
    await playScript(host, proxy.port, join, beginOf(script, WARM_UP_MS), 'warm-up')
    await wait(SETTLE_MS)
    const idleMsPerSecond = await idle(cpu, host.pid)
    const startedAtMs = performance.now()
    const before = { cpuMs: await cpu.read(host.pid), bytes: proxy.bytesOut() }
    const told = await playScript(host, proxy.port, join, script, 'counted')
    const cpuMs = (await cpu.read(host.pid)) - before.cpuMs
    const seconds = (performance.now() - startedAtMs) / 1_000
    if (name !== 'boardgame') assertTold(name, told, script)
    return {
      cpuMs: cpuMs - idleMsPerSecond * seconds,
      bytesOut: proxy.bytesOut() - before.bytes,
    }
  } finally {
    await proxy.close()
    await host.stop()
  }
}

/** Objects that each seat was told. */
async function playScript(
  host: Host,
  port: number,
  join: Join,
  script: Script,
  room: string,
): Promise<readonly number[]> {
  const startAtMs = Date.now() + LEAD_MS
  await host.begin({ script, startAtMs, room })
  const at = (ms: number) => wait(Math.max(0, startAtMs + ms - Date.now()))
  const opening = script.opensAtMs.map(async (atMs, seat) => {
    await at(atMs)
    return join(port, room, seat)
  })
  const act = async () => {
    for (const { atMs, seat, content } of script.moves) {
      await at(atMs)
      const mover = await opening[seat]
      mover?.move(content)
    }
  }
  const [seats] = await Promise.all([Promise.all(opening), act(), at(script.endsAtMs + LAST_MS)])
  const told = seats.map((seat) => seat.told())
  await Promise.all(seats.map((seat) => seat.close()))
  return told
}

/** A server that told less was cheap for the wrong reason. */
function assertTold(name: string, told: readonly number[], script: Script): void {
  const due = script.opensAtMs.map(() => 1)
  for (const { tells } of [...script.moves, ...script.cues]) {
    for (const { seats } of tells) for (const seat of seats) due[seat] = (due[seat] ?? 0) + 1
  }
  if (due.join() === told.join()) return
  throw new Error(`${name} told ${told.join()} objects where the script has ${due.join()}`)
}
