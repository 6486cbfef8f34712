import { type ChildProcess, spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { resolve } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { WORKER_DIR } from './build.ts'

/** How to start the built product on this machine. */
export type RuntimeOptions = {
  /** TCP port; 0, the default, takes a free one. */
  readonly port?: number
  /** Address to listen on; loopback unless told. */
  readonly host?: string
  /** Folder that keeps the Durable Objects' storage; in memory where absent. */
  readonly persistPath?: string
  /** Folder with a bundled Worker, `index.js` and its `.wasm` modules; a test deploys another. */
  readonly workerDir?: string
  /** Plain-text bindings in place of those under [vars] in wrangler.toml. */
  readonly bindings?: Readonly<Record<string, string>>
  /** TCP port on which workerd's own inspector listens, on loopback; none where absent. */
  readonly inspectorPort?: number
}

/** A runtime that serves. */
export type Runtime = {
  /** Origin without a trailing slash. */
  readonly url: string
  readonly port: number
  /**
   * The pid of workerd now. A test that kills it by this pid sees a crash: the runtime comes back
   * by itself on the same port, with another pid.
   */
  readonly pid: number
  /** Puts another build of the Worker (and the pages as they now are) in place; sockets close. */
  readonly reload: () => Promise<void>
  /** Ends the runtime. */
  readonly stop: () => Promise<void>
  /** `kill -9` of workerd, which stays down: what a power cut looks like to the storage. */
  readonly kill: () => Promise<void>
}

/** The port was taken by somebody else. */
export class PortTakenError extends Error {}

/**
 * Starts the built product on workerd itself, through Miniflare, from wrangler.toml: the same
 * bindings, migrations and compatibility date as in production. Static files are served by
 * Miniflare's own asset and router Workers, which are those of production (html_handling,
 * not_found_handling, run_worker_first, _headers).
 *
 * @throws PortTakenError where `port` is in use.
 */
export async function startRuntime(options: RuntimeOptions = {}): Promise<Runtime> {
  const host = options.host ?? '127.0.0.1'
  const port = await probePort(options.port ?? 0, host)
  const workerd = watchWorkerd(`${host}:${port}`)
  const miniflare = new Miniflare(await miniflareOptions(options, host, port))
  try {
    await miniflare.ready
  } catch (error) {
    await miniflare.dispose()
    workerd.release()
    throw error
  }

  const stop = async () => {
    await miniflare.dispose()
    workerd.release()
  }
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`,
    port,
    get pid() {
      return workerd.current().pid ?? 0
    },
    reload: async () => miniflare.setOptions(await miniflareOptions(options, host, port)),
    stop,
    kill: async () => {
      const child = workerd.current()
      const dead = once(child, 'exit')
      child.kill('SIGKILL')
      // In the same turn, before Miniflare hears of the death and starts another.
      await Promise.all([stop(), dead])
    },
  }
}

async function miniflareOptions(options: RuntimeOptions, host: string, port: number) {
  const directory = resolve(options.workerDir ?? WORKER_DIR)
  const { workerOptions } = unstable_getMiniflareWorkerOptions('wrangler.toml')
  return convertV4MiniflareOptions({
    host,
    port,
    // Nothing is fetched from outside: not the location of this machine, not a count of users.
    cf: false,
    telemetry: { enabled: false },
    log: new Log(LogLevel.WARN),
    ...(options.persistPath === undefined
      ? {}
      : { resourcePersistencePath: resolve(options.persistPath) }),
    ...(options.inspectorPort === undefined ? {} : { inspectorPort: options.inspectorPort }),
    workers: [
      {
        ...workerOptions,
        // Tests, benches and a whole household come from one address here: nothing is counted.
        ratelimits: {},
        // The name is part of where storage lies.
        name: 'scuttle',
        modulesRoot: directory,
        modules: await workerModules(directory),
        bindings: { ...(workerOptions.bindings as object), ...options.bindings },
      },
    ],
  })
}

async function workerModules(directory: string) {
  const names = await readdir(directory)
  const main = { type: 'ESModule', path: `${directory}/index.js` } as const
  const wasm = names
    .filter((name) => name.endsWith('.wasm'))
    .map((name) => ({ type: 'CompiledWasm', path: `${directory}/${name}` }) as const)
  return Promise.all(
    [main, ...wasm].map(async ({ type, path }) =>
      type === 'ESModule'
        ? { type, path, contents: await readFile(path, 'utf8') }
        : { type, path, contents: new Uint8Array(await readFile(path)) },
    ),
  )
}

/**
 * A port that is free now: the given one, or any where it is 0.
 *
 * @throws PortTakenError where it is in use.
 */
export async function probePort(port: number, host: string): Promise<number> {
  const server = createServer()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new PortTakenError(`Port ${port} is taken.`, { cause: error })
  }
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}

/**
 * Follows the workerd processes that Miniflare starts for one address (it starts another after a
 * crash and on a reload) and gives each a watchdog, because workerd outlives a parent that was
 * killed by `kill -9` and would go on holding the port.
 */
function watchWorkerd(address: string) {
  let current: ChildProcess | undefined
  let watchdog: ChildProcess | undefined

  const release = () => {
    watchdog?.stdin?.end('\n')
    watchdog = undefined
  }
  const onChild = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess }
    child.once('spawn', () => {
      if (!child.spawnargs.includes(`--socket-addr=entry=${address}`)) return
      release()
      current = child
      watchdog = startWatchdog(child.pid ?? 0)
    })
  }
  subscribe('child_process', onChild)

  return {
    current: () => {
      if (current === undefined) throw new Error('workerd has not started.')
      return current
    },
    release: () => {
      unsubscribe('child_process', onChild)
      release()
    },
  }
}

/**
 * A shell that waits for a line from us: at the line it goes home, at the end of the pipe, which
 * is what our death by any cause looks like, it kills `pid`. Not on Windows.
 */
function startWatchdog(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const watchdog = spawn('sh', ['-c', 'read -r line || kill -9 "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // In a group of its own, so that Ctrl-C does not reach it.
    detached: true,
  })
  watchdog.once('error', () => undefined)
  watchdog.unref()
  return watchdog
}
