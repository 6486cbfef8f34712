import { expect, test } from 'vitest'
import { pageAt } from './pages.ts'

test('pages take turns, and nobody has a form before the first race', () => {
  const at = [-20, 0, 7_000, 14_000, 21_000]
  expect(at.map((ms) => pageAt(ms, true))).toEqual(['quirk', 'quirk', 'stats', 'form', 'quirk'])
  expect(at.map((ms) => pageAt(ms, false))).toEqual(['quirk', 'quirk', 'stats', 'quirk', 'stats'])
})
