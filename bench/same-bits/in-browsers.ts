import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { launch } from 'puppeteer-core'
import { launchChromium } from '../../e2e/browser.ts'
import type { EngineHashes } from './agreement.ts'

declare global {
  var blocks: (wasm: readonly number[], coreHash: string) => Promise<string[]>
}

/** What a page runs: the handle and the races, without anything of the product around them. */
const PAGE = `
  import { hashBlocks } from './bench/same-bits/blocks.ts'
  globalThis.blocks = async (wasm, coreHash) =>
    hashBlocks(await WebAssembly.compile(new Uint8Array(wasm)), coreHash)
`

/** Firefox where its packages put it; FIREFOX names another. */
const FIREFOX_PATHS = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

export async function inChromium(wasm: Uint8Array, coreHash: string): Promise<EngineHashes> {
  const content = await pageScript()
  const browser = await launchChromium().catch(whyOf)
  if (typeof browser === 'string') return { engine: 'Chromium, V8', hashes: browser }
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content })
    const hashes = await page.evaluate(([bytes, hash]) => globalThis.blocks(bytes, hash), [
      [...wasm],
      coreHash,
    ] as const)
    return { engine: `Chromium ${browser.version()}, V8`, hashes }
  } finally {
    await browser.close()
  }
}

export async function inFirefox(wasm: Uint8Array, coreHash: string): Promise<EngineHashes> {
  const executablePath = FIREFOX_PATHS.find((path) => path !== undefined && existsSync(path))
  const engine = 'Firefox, SpiderMonkey'
  if (executablePath === undefined) return { engine, hashes: 'it is missing' }
  const content = await pageScript()
  const browser = await launch({ browser: 'firefox', executablePath, headless: true }).catch(whyOf)
  if (typeof browser === 'string') return { engine, hashes: browser }
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content })
    const hashes = await page.evaluate(
      (bytes, hash) => globalThis.blocks(bytes, hash),
      [...wasm],
      coreHash,
    )
    const [, version] = (await browser.version()).split('/')
    return { engine: `Firefox ${version}, SpiderMonkey`, hashes }
  } finally {
    await browser.close()
  }
}

/** Why it did not start, in a line. */
const whyOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

async function pageScript(): Promise<string> {
  const bundle = await build({
    stdin: { contents: PAGE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  })
  return bundle.outputFiles[0]?.text ?? ''
}
