import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { iconSprite } from './scripts/icon-sprite.ts'

const page = (name: string) => fileURLToPath(new URL(`client/${name}.html`, import.meta.url))

export default defineConfig({
  root: 'client',
  plugins: [solid(), iconSprite()],
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing becomes a data: URL or an inline script, so that the policy in _headers can be strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Pixi, which only the big screens load.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // The rules do nothing by being loaded: what is not used of them is not brought along.
      treeshake: { moduleSideEffects: [{ test: /\/game\/[^?]*\.ts$/, sideEffects: false }] },
      input: {
        index: page('index'),
        host: page('host'),
        play: page('play'),
        watch: page('watch'),
        sw: fileURLToPath(new URL('client/phone/offline/service-worker.ts', import.meta.url)),
      },
      output: {
        // A phone that joins needs the names of the cards, and what they do only in the paddock.
        codeSplitting: {
          groups: [
            { name: 'card', test: /\/game\/card\.ts$/ },
            // What every page begins with: in one file it packs better than in ten.
            {
              name: 'base',
              test: /\/game\/(limits|state|result|race|race\/clock)\.ts$|\/shared\/(pearl|race-time|start|tokens)\.tsx?$/,
            },
          ],
        },
        // A service worker keeps its address over builds: browsers ask there for a newer one.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
