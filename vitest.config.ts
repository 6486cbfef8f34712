import { cloudflareTest } from '@cloudflare/vitest-plugin'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { iconSprite } from './scripts/icon-sprite.ts'

// No call home for the location of this machine.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'

/** Parts of the phone or of the screens, as people meet them, in a page without a picture. */
const componentsOf = (
  page: 'phone' | 'screen',
  files: { include: string[]; exclude?: string[] },
) => ({
  plugins: [solid(), iconSprite()],
  resolve: { conditions: ['browser', 'development'] },
  test: {
    name: `component-${page}`,
    environment: 'jsdom',
    setupFiles: ['client/testing/setup.ts'],
    ...files,
    // One page for all files of a worker: to make one takes longer than most of them.
    isolate: false,
    unstubGlobals: true,
    // Solid for the browser: on Node it would bring signals that never change.
    server: { deps: { inline: [/solid-js/, /@solidjs/] } },
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
  },
})

// One run for all: first what is quick, then the runtime, then browsers.
export default defineConfig({
  test: {
    // The summary ends with the counts, not with advice.
    experimental: { diagnostics: false },
    projects: [
      {
        // Rules, core and the client's logic, on Node: seconds.
        plugins: [solid()],
        test: {
          name: 'unit',
          environment: 'node',
          sequence: { groupOrder: 1 },
          // Random play takes seconds, and more of them on a busy machine.
          testTimeout: 30_000,
          include: [
            'game/**/*.test.ts',
            'assembly/**/*.test.ts',
            'client/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      componentsOf('phone', { include: ['client/phone/**/*.test.tsx'] }),
      componentsOf('screen', { include: ['client/**/*.test.tsx'], exclude: ['client/phone/**'] }),
      {
        // The Worker and its Durable Objects inside workerd itself.
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'worker',
          // Its module for import wraps one for require, which the runtime cannot load by itself.
          deps: { optimizer: { ssr: { enabled: true, include: ['obscenity'] } } },
          include: ['worker/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 30_000,
        },
      },
      {
        // Browsers against the built product. Two files at a time: most of what they do is wait for
        // races, and a GPU in software takes what two cores have.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          sequence: { groupOrder: 3 },
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
