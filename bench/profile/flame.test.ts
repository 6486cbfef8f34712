import { expect, test } from 'vitest'
import { flameOf, flamePage } from './flame.ts'

const frame = (functionName: string, url = 'a.ts') => ({
  functionName,
  url,
  lineNumber: 4,
  columnNumber: 0,
})

const STACKS = [
  { frames: [frame('outer'), frame('left')], ms: 3 },
  { frames: [frame('outer'), frame('<right>')], ms: 2 },
  { frames: [frame('outer')], ms: 1 },
]

test('stacks that begin alike share their beginnings', () => {
  const root = flameOf(STACKS)
  expect(root.ms).toBe(6)
  const [outer] = [...root.children.values()]
  expect(outer?.ms).toBe(6)
  expect([...(outer?.children.values() ?? [])].map(({ ms }) => ms)).toEqual([3, 2])
})

test('functions of one name in two files are two', () => {
  const stacks = ['a.ts', 'b.ts'].map((url) => ({ frames: [frame('same', url)], ms: 1 }))
  expect(flameOf(stacks).children.size).toBe(2)
})

test('a function has the cause that it names, or that of its caller', () => {
  const frames = [frame('append', 'worker/log.ts'), frame('exec', '')]
  const [append] = [...flameOf([{ frames, ms: 1 }]).children.values()]
  const [exec] = [...(append?.children.values() ?? [])]
  expect([append?.cause, exec?.cause]).toEqual(['storage', 'storage'])
})

test('the page gives each function its width, its place and its time', () => {
  const page = flamePage(flameOf(STACKS), 'A game')
  expect(page).toContain('width:50.000%')
  expect(page).toContain('title="left a.ts:5\n3.0 ms, 50.0 %')
  expect(page).toContain('&lt;right>')
  expect(page).not.toContain('<right>')
})
