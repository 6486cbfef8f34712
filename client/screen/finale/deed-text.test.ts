import { expect, it } from 'vitest'
import type { Deed } from '../../../game/phase.ts'
import { deedText } from './deed-text.ts'

const deed = (more: Partial<Deed>): Deed => ({
  round: more.round ?? 2,
  seat: 0,
  card: more.card ?? 'insurance',
  species: more.species ?? [],
  seats: more.seats ?? [],
  verdict: null,
  pearls: 0,
})
const nameOf = (seat: number) => ['Ada', 'Bo', 'Cy'][seat] ?? ''

it.each<[Partial<Deed>, string]>([
  [{ card: 'pickpocket', seats: [1] }, 'Pickpocket on Bo, round\u00a02'],
  [{ card: 'switcheroo', species: [9, 2] }, 'Switcheroo on Boing and Mudge, round\u00a02'],
  [{ card: 'gag-order', seats: [0, 2] }, 'Gag Order on Ada and Cy, round\u00a02'],
  [{ card: 'alms', seats: [2] }, 'Alms for Cy, round\u00a02'],
  [{ card: 'megaphone', species: [9] }, 'Megaphone for Boing, round\u00a02'],
  [{ card: 'double-or-nothing', species: [9] }, 'Double or Nothing on Boing, round\u00a02'],
  [{ card: 'insurance', round: 5 }, 'Insurance, round\u00a05'],
])('reads well: %o', (more, text) => {
  expect(deedText(deed(more), nameOf)).toBe(text)
})
