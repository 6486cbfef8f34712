import { type BuildOptions, build as bundle } from 'esbuild'
import { build as buildPages } from 'vite'
import { runLoud } from './step.ts'

/** Where the bundled Worker and its modules lie after a build. */
export const WORKER_DIR = 'build/worker'

/** How esbuild bundles the Worker; `npm run dev` watches with the same options. */
export const workerBundle = {
  entryPoints: { index: 'worker/index.ts' },
  outdir: WORKER_DIR,
  bundle: true,
  format: 'esm',
  target: 'es2024',
  // As wrangler resolves packages when it deploys.
  conditions: ['workerd', 'worker', 'browser'],
  platform: 'browser',
  external: ['cloudflare:*', 'node:*'],
  // A `.wasm` import stays an import: the runtime hands over a compiled WebAssembly.Module.
  loader: { '.wasm': 'copy' },
  assetNames: '[name]',
  sourcemap: 'linked',
  logLevel: 'warning',
} as const satisfies BuildOptions

/** assembly/ → build/race.wasm and build/race-hash.ts, in a process of its own. */
export async function buildCore(): Promise<void> {
  const code = await runLoud([process.execPath, 'scripts/build-core.ts'])
  if (code !== 0) throw new Error('The race core did not build.')
}

/** worker/ → build/worker/index.js, the core's module beside it. */
export async function buildWorker(outdir: string = WORKER_DIR): Promise<void> {
  await bundle({ ...workerBundle, outdir })
}

/** client/ → build/client. */
export async function buildClient(): Promise<void> {
  await buildPages({ configFile: 'vite.config.ts', logLevel: 'warn' })
}

/** Everything that is served or deployed. The core comes first: the other two import it. */
export async function build(): Promise<void> {
  await buildCore()
  await Promise.all([buildWorker(), buildClient()])
}

if (import.meta.main) {
  const startedMs = performance.now()
  await build()
  console.log(`Built in ${((performance.now() - startedMs) / 1000).toFixed(1)} s.`)
}
