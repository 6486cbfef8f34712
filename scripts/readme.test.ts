import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const named = foldersOf(readFileSync('README.md', 'utf8'))

test('every folder that the map in the README names is there', () => {
  expect(named.filter((folder) => !existsSync(folder))).toEqual([])
})

test('the map names every folder of the house, every room of the game and every part of the client', () => {
  const built = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
  const house = foldersIn('.').filter((name) => !name.startsWith('.') && !built.includes(name))
  expect(house).toContain('game')
  const parts = ['game', 'client'].flatMap((top) => foldersIn(top).map((name) => `${top}/${name}`))
  expect([...house, ...parts].filter((folder) => !named.includes(folder))).toEqual([])
})

/**
 * What stands in the first column under “Where things are”. The first name of a row is whole, those
 * after it are its neighbours; of `game/*.ts`, the folder counts.
 */
function foldersOf(readme: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith('Where things are')) ?? ''
  const cells = [...section.matchAll(/^\| (`.+?) *\|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => {
    const [first = '', ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    return [first, ...others.map((name) => posix.join(posix.dirname(first), name))].map((path) =>
      path.replace(/\/[^/]*$/, ''),
    )
  })
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
