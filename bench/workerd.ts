import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'

/** A small Worker of our own inside workerd. The caller stops it. */
export interface SmallWorker {
  /** Process of the runtime. */
  readonly pid: number
  /** What it answers to this path, as JSON. */
  ask(path: string): Promise<unknown>
  stop(): Promise<void>
}

const CORE_MODULE = './race.wasm'

/**
 * Starts a Worker of a source in TypeScript, which finds the race core's module at `./race.wasm`
 * and imports from the root of the repository.
 */
export async function startSmallWorker(source: string, wasm: Uint8Array): Promise<SmallWorker> {
  const bundle = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    external: [CORE_MODULE],
  })
  const children = watchWorkerds()
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      // Nothing is fetched from outside, as in scripts/local-runtime.ts.
      cf: false,
      telemetry: { enabled: false },
      log: new Log(LogLevel.WARN),
      workers: [
        {
          name: 'small',
          compatibilityDate: '2026-11-01',
          modulesRoot: '/',
          modules: [
            { type: 'ESModule', path: '/index.js', contents: bundle.outputFiles[0]?.text ?? '' },
            { type: 'CompiledWasm', path: '/race.wasm', contents: wasm },
          ],
        },
      ],
    }),
  )
  try {
    await miniflare.ready
    return {
      pid: children.latest().pid ?? 0,
      ask: async (path) => (await miniflare.dispatchFetch(`http://small${path}`)).json(),
      stop: () => miniflare.dispose(),
    }
  } catch (error) {
    await miniflare.dispose()
    throw error
  } finally {
    children.release()
  }
}

/** Miniflare does not tell the process that it starts. */
function watchWorkerds() {
  const found: ChildProcess[] = []
  const onChild = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess }
    child.once('spawn', () => {
      if (child.spawnargs.includes('serve')) found.push(child)
    })
  }
  subscribe('child_process', onChild)
  return {
    latest(): ChildProcess {
      const child = found.at(-1)
      if (child === undefined) throw new Error('workerd has not started.')
      return child
    },
    release: () => unsubscribe('child_process', onChild),
  }
}
