import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import WebSocket from 'ws'
import { KEY_PREFIX, PING, PROTOCOL_NAME } from '../../game/wire/messages.ts'
import { createGame } from '../client.ts'
import type { CpuMeter } from '../process-cpu.ts'

const PINGS = 150
/** Far enough apart that each is a waking of the process, as they are in a game. */
const APART_MS = 200
/** The object hibernates after ten seconds in which nothing happened; its greeting is over then. */
const REST_MS = 12_000

/** CPU milliseconds of a ping that the runtime answers by itself, the object asleep. */
export async function priceOfPing(
  url: string,
  cpu: CpuMeter,
  pid: number,
  idleMsPerSecond: number,
): Promise<number> {
  const { code, hostKey } = await createGame(url)
  const socket = new WebSocket(
    `${url.replace(/^http/, 'ws')}/api/games/${code}/socket?role=host`,
    [PROTOCOL_NAME, KEY_PREFIX + hostKey],
    { perMessageDeflate: false },
  )
  await once(socket, 'message')
  await wait(REST_MS)
  const startedAtMs = performance.now()
  const beforeMs = await cpu.read(pid)
  for (let at = 0; at < PINGS; at++) {
    socket.send(PING)
    await wait(APART_MS)
  }
  const cpuMs = (await cpu.read(pid)) - beforeMs
  const seconds = (performance.now() - startedAtMs) / 1_000
  socket.close()
  await once(socket, 'close')
  return (cpuMs - idleMsPerSecond * seconds) / PINGS
}
