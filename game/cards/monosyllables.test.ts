import { expect, test } from 'vitest'
import { inPaddock, players, use } from '../testing/card-table.ts'
import { view } from '../view.ts'

test('all hear who must speak in single syllables, and it costs no action', () => {
  const table = inPaddock('monosyllables', 'pickpocket')
  expect(use(table, 'Ada', 'monosyllables', players(2)).ok).toBe(true)
  expect(use(table, 'Ada', 'pickpocket', players(1)).ok).toBe(true)
  const { phase } = view(table.state, { role: 'crowd' })
  expect(phase.type === 'paddock' && phase.uses).toEqual([
    { seat: 0, use: { type: 'monosyllables', victim: 2 } },
  ])
  expect(use(table, 'Ada', 'monosyllables', players(0))).toMatchObject({ ok: false })
})
