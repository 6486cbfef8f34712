import { setTimeout as wait } from 'node:timers/promises'
import { connect, createGame } from '../client.ts'
import { changeSetting } from '../commands.ts'

export const ACKS = 150
/** No two commands in one burst: that costs half. */
const EVERY_MS = 60
const WARM_UP = 10

/** Milliseconds from sending a command that is stored to its answer, one after the other. */
export async function ackTimes(origin: string): Promise<number[]> {
  const { code, hostKey } = await createGame(origin)
  const host = await connect({ origin, code, role: 'host', key: hostKey })
  const times: number[] = []
  for (let count = -WARM_UP; count < ACKS; count++) {
    await wait(EVERY_MS)
    const ms = await timed(() => changeSetting(host))
    if (count >= 0) times.push(ms)
  }
  await host.close()
  return times
}

/** Milliseconds until this is done. */
export async function timed(act: () => Promise<void>): Promise<number> {
  const startedMs = performance.now()
  await act()
  return performance.now() - startedMs
}
