import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { pack } from 'msgpackr'
import { startRuntime } from '../../scripts/local-runtime.ts'
import rates from '../peers.json' with { type: 'json' }
import { joinSocket } from './node-ws.ts'
import type { Booking, Join, Message } from './peer.ts'

/** A server in a process of its own. */
export interface Host {
  readonly pid: number
  readonly port: number
  begin(booking: Booking): Promise<void>
  stop(): Promise<void>
}

/** A server of `server-process.ts`, by its name there. */
export async function hostOnNode(name: string): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-peer-'))
  const child = fork('bench/peers/server-process.ts', [name, folder], {
    serialization: 'advanced',
    // The last line of a suite is its figures: nobody else writes to it.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }]
  return {
    pid: child.pid ?? 0,
    port,
    async begin(booking) {
      const began = once(child, 'message')
      child.send(booking)
      await began
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const PARTY_DIR = 'build/bench-party'

export async function buildParty(): Promise<void> {
  await build({
    entryPoints: ['bench/peers/party-worker.ts'],
    outfile: `${PARTY_DIR}/index.js`,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    external: ['cloudflare:*', 'node:*'],
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'warning',
  })
}

/** The Worker of `party-worker.ts` in a runtime of its own, with storage on disk as this product has. */
export async function hostParty(): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-peer-'))
  const { url, pid, port, stop } = await startRuntime({ workerDir: PARTY_DIR, persistPath: folder })
  return {
    pid,
    port,
    async begin(booking) {
      const { status } = await fetch(`${url}/api/parties/game/${booking.room}`, {
        method: 'POST',
        body: new Uint8Array(pack({ ...booking, rates: rates.usual })),
      })
      if (status !== 201) throw new Error(`PartyServer answered ${status}`)
    },
    async stop() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const joinParty: Join = (port, room, seat) =>
  joinSocket(
    `ws://127.0.0.1:${port}/api/parties/game/${room}?seat=${seat}`,
    (content) => JSON.stringify(content),
    (data) => JSON.parse(String(data)) as Message,
  )
