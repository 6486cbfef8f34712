import { once } from 'node:events'
import WebSocket from 'ws'
import type { CpuProfile } from './cpu-profile.ts'

/** The profiler of one Worker, by the Chrome DevTools protocol. */
export interface Profiler {
  start(): Promise<void>
  stop(): Promise<CpuProfile>
  close(): void
}

interface Target {
  readonly id: string
  readonly webSocketDebuggerUrl: string
}

interface Reply {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** As Miniflare names a Worker of the user's own. */
const targetOf = (worker: string) => `core:user:${worker}`

/**
 * Connects to the inspector of a runtime.
 *
 * @param everyUs microseconds from one sample to the next; the runtime takes somewhat longer.
 * @throws where there is no such Worker.
 */
export async function openProfiler(
  port: number,
  worker: string,
  everyUs: number,
): Promise<Profiler> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Target[]
  const target = targets.find(({ id }) => id === targetOf(worker))
  if (!target) throw new Error(`The inspector has no Worker “${worker}”.`)
  const socket = new WebSocket(target.webSocketDebuggerUrl, { maxPayload: 2 ** 30 })
  await once(socket, 'open')
  const call = caller(socket)
  await call('Profiler.enable')
  await call('Profiler.setSamplingInterval', { interval: everyUs })
  return {
    start: async () => void (await call('Profiler.start')),
    stop: async () => ((await call('Profiler.stop')) as { profile: CpuProfile }).profile,
    close: () => socket.close(),
  }
}

function caller(socket: WebSocket) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0
  socket.on('message', (data) => {
    const { id, result, error } = JSON.parse(String(data)) as Reply
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || asked === undefined) return
    waiting.delete(id)
    if (error) asked.reject(new Error(error.message))
    else asked.resolve(result)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The inspector hung up.'))
  })
  return (method: string, params: object = {}): Promise<unknown> => {
    const id = ++lastId
    const asked = Promise.withResolvers<unknown>()
    waiting.set(id, asked)
    socket.send(JSON.stringify({ id, method, params }))
    return asked.promise
  }
}
