import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { createDelayLine } from './delay-line.ts'

/** A way to the server that takes its time. */
export interface Network {
  readonly roundTripMs: number
  /** Origin that clients open instead of the server's. */
  readonly url: string
  close(): Promise<void>
}

/**
 * A relay on loopback in front of a server's port that holds all bytes back for half a round trip
 * each way, in order; without a round trip, the server itself. Connections open at once.
 */
export async function openNetwork(port: number, roundTripMs: number): Promise<Network> {
  if (roundTripMs === 0) {
    return { roundTripMs, url: `http://127.0.0.1:${port}`, close: async () => undefined }
  }
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('close', () => open.delete(one))
      // A socket that breaks takes the other one along, which is all there is to do.
      pipeline(one, createDelayLine(roundTripMs / 2), other).catch(() => undefined)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    roundTripMs,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
