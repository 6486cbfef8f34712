import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CAUSES, causeOf, msByCause } from './causes.ts'

/** From the outermost function to the innermost, each as `name file`. */
const frames = (...names: readonly string[]) =>
  names.map((name) => {
    const [functionName = '', url = ''] = name.split(/ (?=\S+\.\w+$)/)
    return { functionName, url, lineNumber: 0, columnNumber: 0 }
  })

const MESSAGE = ['webSocketMessage worker/game-object.ts', '#hear worker/game-object.ts']
const BROADCAST = 'broadcast worker/broadcast.ts'

test.each([
  ['messages', [...MESSAGE, 'take worker/shell.ts', 'decide game/decide.ts']],
  ['odds', [...MESSAGE, 'odds game/race/core.ts', 'countOdds game/race/reading.ts', 'wasm-1']],
  ['race', ['alarm worker/game-object.ts', 'run game/race/core.ts', 'wasm-1']],
  ['alarms', ['catchUp worker/transaction.ts', 'payOut game/commands/pay-out.ts']],
  ['telling', [...MESSAGE, BROADCAST, 'redact game/redact.ts']],
  ['sending', [...MESSAGE, BROADCAST, 'send worker/sockets.ts', 'send']],
  ['storage', [...MESSAGE, 'append worker/log.ts', 'exec']],
  ['waking', ['Game worker/game-object.ts', 'hydrate worker/log.ts', 'exec']],
  ['requests', ['fetch worker/index.ts', 'json']],
  ['garbage', ['(garbage collector)']],
  ['other', ['elsewhere node_modules/a.js']],
])('the innermost function that names a cause: %s', (cause, names) => {
  expect(causeOf(frames(...names))).toBe(cause)
})

test('what ran is added up, and the runtime’s own work is left out', () => {
  const found = msByCause([
    { frames: frames(...MESSAGE), ms: 2 },
    { frames: frames(...MESSAGE, 'send worker/sockets.ts'), ms: 3 },
    { frames: frames(...MESSAGE, 'decide game/decide.ts'), ms: 4 },
    { frames: frames('(program)'), ms: 5 },
  ])
  expect(found).toMatchObject({ messages: 6, sending: 3, other: 0 })
  expect(Object.keys(found)).toEqual(Object.keys(CAUSES))
})

test.each([
  ['worker/game-object.ts', ['#hear', '#hydrate', '#noteClosed', 'alarm', 'moveHost']],
  ['worker/log.ts', ['hydrate']],
  ['worker/transaction.ts', ['catchUp']],
  ['game/race/core.ts', ['odds']],
  ['game/race/reading.ts', ['countOdds']],
])('%s still has the functions that name causes', (path, names) => {
  expect(existsSync(path)).toBe(true)
  const source = readFileSync(path, 'utf8')
  expect(names.filter((name) => !source.includes(`${name}(`))).toEqual([])
})
