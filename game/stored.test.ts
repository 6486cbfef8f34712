import { deepStrictEqual } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evolveAll } from './evolve.ts'
import type { State } from './state.ts'
import { readEvents, readState, STORED_VERSION } from './stored.ts'

/**
 * What each version stores, as a hash of its types. A change of a stored type gets a line of its
 * own here, a raised `STORED_VERSION`, and an upcaster for what the version before it wrote.
 */
const HASHES: Readonly<Record<number, string>> = {
  8: '492a79e6d90f3e8c',
}

test('a change of what is stored raises its version', () => {
  const text = typesUnder(['GameEvent', 'State'])
  expect(text).toContain('readonly paidPearls: readonly number[]')
  expect(text).toContain("export type Temperament = 'cautious' | 'wild' | 'shark'")
  expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(HASHES[STORED_VERSION])
})

/** A game of two rounds to its finale, as version 7 stored it. */
const old = JSON.parse(readFileSync('game/testing/stored-v7.json', 'utf8')) as {
  log: unknown[]
  snapshot: { events: number; state: unknown }
  after: State
}

test('a log of the version before leads to the same finale', () => {
  const state = evolveAll(null, readEvents(7, JSON.stringify(old.log)))
  deepStrictEqual(state, readState(7, JSON.stringify(old.after)))
  expect(state?.worthsByRound.map(({ round }) => round)).toEqual([1, 2])
  expect(state?.phase.type).toBe('finale')
})

test('a snapshot of the version before goes on as its log does', () => {
  const { snapshot, log } = old
  const rest = readEvents(7, JSON.stringify(log.slice(snapshot.events)))
  const resumed = evolveAll(readState(7, JSON.stringify(snapshot.state)), rest)
  deepStrictEqual(resumed, evolveAll(null, readEvents(7, JSON.stringify(log))))
})

test.each([6, 9, null, '8'])('what version %s stored is not read', (version) => {
  expect(() => readEvents(version, '[]')).toThrow('is not read here')
  expect(() => readState(version, '{}')).toThrow('is not read here')
})

/** The text of these types and of all that they name, without comments and without the way they are laid out. */
function typesUnder(names: readonly string[]): string {
  const nouns = readdirSync('game').filter((file) => /^[a-z-]+\.ts$/.test(file))
  const declarations = new Map<string, string>()
  for (const file of nouns) {
    const text = readFileSync(`game/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const parts = text.split(/^(?=export |const |function |type |interface |import )/m)
    for (const part of parts) {
      const name = /^export (?:type|interface|const) (\w+)/.exec(part)?.[1]
      if (name) declarations.set(name, part.replace(/\s+/g, ' ').trim())
    }
  }
  const found = new Set<string>()
  const visit = (name: string) => {
    const text = declarations.get(name)
    if (text === undefined || found.has(name)) return
    found.add(name)
    for (const [word] of text.matchAll(/\b[A-Z]\w+\b/g)) visit(word)
  }
  for (const name of names) visit(name)
  return [...found]
    .sort()
    .map((name) => declarations.get(name))
    .join('\n')
}
