import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findUntidy, type SourceFile } from './tidy.ts'

const ROOMS = [
  'assembly',
  'bench',
  'client',
  'docs',
  'e2e',
  'game',
  'scripts',
  'worker',
  '.ci',
  '.github',
  '.vscode',
]
const SKIPPED = /(^|\/)(screenshots|results|node_modules)\/|package-lock\.json$/
const TEXT = /\.(ts|tsx|css|html|md|json|jsonc|toml|svg|txt|yml)$|(^|\/)(_headers|run)$/

describe('this repository', () => {
  const files = sourceFiles()

  it('was found', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('is tidy', () => {
    expect(findUntidy(files)).toEqual([])
  })

  it('has a race core that imports nothing', async () => {
    const module = await WebAssembly.compile(readFileSync('build/race.wasm'))
    expect(WebAssembly.Module.imports(module)).toEqual([])
  })
})

describe('untidy is', () => {
  it.each<[what: string, path: string, text: string]>([
    ['game importing a package', 'game/a.ts', "import { x } from 'solid-js'"],
    ['game importing the worker', 'game/a.ts', "import { x } from '../worker/x.ts'"],
    ['game importing the core', 'game/a.ts', "import race from '../build/race.wasm'"],
    ['game importing Node', 'game/sub/a.ts', "const fs = await import('node:fs')"],
    ['game re-exporting the client', 'game/a.ts', "export * from '../client/b.ts'"],
    ['a noun importing a room', 'game/state.ts', "import { x } from './cards/cards.ts'"],
    ['the race knowing people', 'game/race/a.ts', "import type { State } from '../state.ts'"],
    ['the race knowing cards', 'game/race/a.ts', "import { x } from '../cards/cards.ts'"],
    ['money knowing cards', 'game/money/a.ts', "import { x } from '../cards/cards.ts'"],
    ['the worker importing the client', 'worker/a.ts', "import { x } from '../client/x.ts'"],
    ['the worker importing a script', 'worker/a.ts', "import { x } from '../scripts/x.ts'"],
    ['the client importing the worker', 'client/a.tsx', "import type { X } from '../worker/x.ts'"],
    ['the client importing Node', 'client/a.ts', "import 'node:fs'"],
    ['the client importing another build', 'client/a.ts', "import '../build/worker/index.js'"],
    ['the client naming an asset', 'client/a.ts', "new URL('../worker/x.ts', import.meta.url)"],
    ['assembly importing the game', 'assembly/a.ts', "import { X } from '../game/x'"],
    ['a test of game importing the worker', 'game/a.test.ts', "import '../worker/x.ts'"],
    ['a clock in the game', 'game/a.ts', 'const now = Date.now()'],
    ['another clock in the game', 'game/a.ts', 'const now = performance.now()'],
    ['chance in the game', 'game/a.ts', 'const x = Math.random()'],
    ['other chance in the game', 'game/a.ts', 'crypto.getRandomValues(x)'],
    ['chance in the core', 'assembly/a.ts', 'const x = Mathf.random()'],
    ['a timer in the game', 'game/a.ts', 'setTimeout(f, 1)'],
    ['a timer in the worker', 'worker/a.ts', 'setInterval(f, 1)'],
    ['another timer in the worker', 'worker/a.ts', 'await scheduler.wait(5)'],
    [
      'an imported timer',
      'worker/a.ts',
      "import { setTimeout as wait } from 'node:timers/promises'",
    ],
    ['a long file', 'client/a.ts', 'a()\n'.repeat(301)],
    ['a note to oneself', 'docs/a.md', `${'TO'}DO: later`],
    ['another', 'client/a.ts', `// ${'FIX'}ME`],
    ['an object spread to save lines', 'game/a.ts', `const a = { ${'..'}.{ b, c }, d }`],
    ['a path of one machine', 'scripts/a.ts', `const x = '${'/ho'}me/me/x'`],
    ['another such path', 'docs/a.md', `see ${'/Us'}ers/me/x`],
  ])('%s', (_, path, text) => {
    expect(findUntidy([{ path, text }])).not.toEqual([])
  })
})

describe('tidy is', () => {
  it.each<[what: string, path: string, text: string]>([
    ['game importing a pure library', 'game/a.ts', "import { x } from 'pure-rand/x'"],
    ['a noun importing a noun', 'game/state.ts', "import type { X } from './card.ts'"],
    ['cards importing the race', 'game/cards/a.ts', "import { x } from '../race/species.ts'"],
    ['game importing itself', 'game/commands/a.ts', "import { x } from '../x.ts'"],
    ['a test of game with its tools', 'game/a.test.ts', "import fc from 'fast-check'\nnew Date()"],
    ['a test of game reading the core', 'game/a.test.ts', "import '../build/race-hash.ts'"],
    ['the worker importing the core', 'worker/a.ts', "import race from '../build/race.wasm'"],
    ['the client importing the core', 'client/a.ts', "import url from '../build/race.wasm?url'"],
    ['the client importing icons', 'client/a.tsx', "import Crab from '~icons/game-icons/crab'"],
    ['a bench importing all', 'bench/a.ts', "import '../worker/x.ts'\nimport '../client/y.ts'"],
    ['a clock in a comment', 'game/a.ts', '// Date and Math.random() come in as arguments.'],
    ['a clock in a string', 'game/a.ts', "const word = 'Date'"],
    ['a clock in the worker', 'worker/a.ts', 'const now = Date.now()'],
    ['a long test', 'client/a.test.ts', 'a()\n'.repeat(301)],
    ['a long table', 'client/words.ts', `// Data table: words.\n${'a,\n'.repeat(400)}`],
    ['an address with such a path', 'docs/a.md', 'https://example.com/home/me'],
  ])('%s', (_, path, text) => {
    expect(findUntidy([{ path, text }])).toEqual([])
  })
})

function sourceFiles(): SourceFile[] {
  const inRooms = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  )
  const atRoot = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
  return [...inRooms, ...atRoot]
    .filter((path) => TEXT.test(path) && !SKIPPED.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
