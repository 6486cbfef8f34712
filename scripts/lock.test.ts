import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completed, type Lock, WITHOUT_CHECKSUM, withoutChecksum } from './lock.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const named = WITHOUT_CHECKSUM.flatMap(({ prefix, platforms }) =>
  platforms.map((platform) => prefix + platform),
)

test('exactly the packages of the list lack a checksum', () => {
  expect(withoutChecksum(lock).toSorted()).toEqual(named.toSorted())
})

test('they are binaries of other platforms, as their parents name them', () => {
  for (const { parent, prefix, platforms } of WITHOUT_CHECKSUM) {
    const { optionalDependencies = {} } = lock.packages[`node_modules/${parent}`] ?? {}
    const names = platforms.map((platform) => prefix + platform)
    expect(Object.keys(optionalDependencies)).toEqual(expect.arrayContaining(names))
  }
})

test('they stand in the lock as complete-lock.ts writes them', () => {
  const others = Object.entries(lock.packages).filter(
    ([path]) => !named.includes(path.replace('node_modules/', '')),
  )
  const asNpmLeftIt = { ...lock, packages: Object.fromEntries(others) }
  expect(withoutChecksum(asNpmLeftIt)).toEqual([])
  expect(completed(asNpmLeftIt)).toEqual(lock)
})

test('a package without platform or exact version is not made up', () => {
  const lockOf = (name: string, version: string): Lock => ({
    packages: { 'node_modules/a': { optionalDependencies: { [name]: version } } },
  })
  expect(() => completed(lockOf('a-linux-x64', '^1.0.0'))).toThrow('no exact version')
  expect(() => completed(lockOf('a-wasm', '1.0.0'))).toThrow('names no platform')
  expect(completed(lockOf('a-linux-x64-musl', '1.0.0')).packages).toMatchObject({
    'node_modules/a-linux-x64-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  })
})
