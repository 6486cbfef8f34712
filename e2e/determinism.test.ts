import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { CORE_HASH } from '../build/race-hash.ts'
import { launchChromium } from './browser.ts'

/** What the page runs: the handle and the table, without anything of the product around them. */
const PAGE = `
  import { createRaceCore } from './game/race/core.ts'
  import { checkVectors, raceVectors } from './game/testing/race-vectors.ts'
  globalThis.check = async (bytes, hash) => {
    const module = await WebAssembly.compile(new Uint8Array(bytes))
    return { races: raceVectors.length, wrong: checkVectors(createRaceCore(module, hash)) }
  }
`

declare global {
  var check: (bytes: number[], hash: string) => Promise<{ races: number; wrong: string[] }>
}

test('the table of races is the same to the bit in Chromium', async () => {
  const bundle = await build({
    stdin: { contents: PAGE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  })
  const bytes = [...(await readFile('build/race.wasm'))]
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
    const found = await page.evaluate(([wasm, hash]) => globalThis.check(wasm, hash), [
      bytes,
      CORE_HASH as string,
    ] as const)
    expect(found.wrong).toEqual([])
    expect(found.races).toBeGreaterThanOrEqual(16)
  } finally {
    await browser.close()
  }
})
