import { expect, test } from 'vitest'
import type { Deed } from '../../../game/phase.ts'
import { deedWords } from './deed-words.ts'

const deed = (card: Deed['card'], species: Deed['species'], seats: Deed['seats']): Deed => ({
  round: 2,
  seat: 0,
  card,
  species,
  seats,
  verdict: null,
  pearls: 0,
})
const nameOf = (seat: number) => ['Ada', 'Bo', 'Cy'][seat] ?? ''

test.each([
  ['anvil', [9], [], 'played Anvil on Boing'],
  ['pickpocket', [], [1], 'played Pickpocket on Bo'],
  ['gag-order', [], [0, 2], 'played Gag Order on Ada and Cy'],
  ['alms', [], [2], 'played Alms for Cy'],
  ['megaphone', [9], [], 'played Megaphone for Boing'],
  ['slick', [9], [], 'dropped Slick in front of Boing'],
  ['switcheroo', [9, 2], [], 'played Switcheroo: Boing and Mudge swapped'],
  ['double-or-nothing', [9], [], 'went Double or Nothing on a bet on Boing'],
  ['periscope', [], [], 'used Periscope'],
  ['insurance', [], [], 'used Insurance'],
] as const)('%s on %j and %j', (card, species, seats, text) => {
  expect(deedWords(deed(card, species, seats), nameOf)).toBe(text)
})
