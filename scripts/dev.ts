import { mkdir, watch } from 'node:fs/promises'
import { context } from 'esbuild'
import { createServer } from 'vite'
import { buildCore, workerBundle } from './build.ts'
import { lanOrigin } from './lan.ts'
import { type Runtime, startRuntime } from './local-runtime.ts'
import { choosePort, endOnSignal } from './port.ts'

// Development: Vite serves the pages with hot reload and hands /api, sockets too, to the Worker
// on the embedded runtime. A changed Worker or core is bundled again and replaces the running one;
// its games stay, sockets reconnect.

const STATE_DIR = '.scuttle/dev'
const WORKER_DIR = 'build/dev-worker'

const port = await choosePort()
await mkdir('build/client', { recursive: true })
await buildCore()

let runtime: Runtime | undefined
const bundler = await context({
  ...workerBundle,
  outdir: WORKER_DIR,
  plugins: [
    {
      name: 'reload',
      setup: ({ onEnd }) =>
        onEnd(async ({ errors }) => {
          if (runtime === undefined || errors.length > 0) return
          await runtime.reload()
          console.log('The Worker was reloaded.')
        }),
    },
  ],
})
await bundler.rebuild()
runtime = await startRuntime({
  persistPath: STATE_DIR,
  workerDir: WORKER_DIR,
  bindings: { LAN_ORIGIN: lanOrigin(port) },
})
await bundler.watch()

const pages = await createServer({
  configFile: 'vite.config.ts',
  server: {
    port,
    strictPort: true,
    host: '0.0.0.0',
    proxy: { '/api': { target: runtime.url, ws: true } },
  },
})
await pages.listen()
pages.printUrls()

endOnSignal(async () => {
  await Promise.all([pages.close(), bundler.dispose(), runtime.stop()])
})

for await (const { filename } of watch('assembly', { recursive: true })) {
  if (!filename?.endsWith('.ts') || filename.endsWith('.test.ts')) continue
  // The bundler and Vite watch what this writes.
  await buildCore().catch((error: Error) => console.error(error.message))
}
