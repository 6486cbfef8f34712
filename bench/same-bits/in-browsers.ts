import { build } from 'esbuild'
import { launchChromium } from '../../e2e/browser.ts'
import { launchFirefox } from '../../e2e/firefox.ts'
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
  const engine = 'Firefox, SpiderMonkey'
  const content = await pageScript()
  const browser = await launchFirefox().catch(whyOf)
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
