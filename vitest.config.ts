import { cloudflareTest } from '@cloudflare/vitest-plugin'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        // Rules, core and the client's logic, on Node: seconds.
        plugins: [solid()],
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'game/**/*.test.ts',
            'assembly/**/*.test.ts',
            'client/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      {
        // The Worker and its Durable Objects inside workerd itself.
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'worker',
          include: ['worker/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // Browsers against the built product. One file at a time: two cores, one GPU in software.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
