import { expect, it } from 'vitest'
import type { SeatUse } from '../../../game/round.ts'
import { signsOf } from './signs.ts'

const nameOf = (seat: number) => ['Ada', 'Bo', 'Cy'][seat] ?? ''

it('tells the loud cards, and no others', () => {
  const uses: SeatUse[] = [
    { seat: 0, use: { type: 'monosyllables', victim: 1 } },
    { seat: 2, use: { type: 'pickpocket', victim: 1, pearls: 90 } },
    { seat: 1, use: { type: 'gag-order', victims: [0, 2] } },
  ]
  expect(signsOf(uses, nameOf)).toEqual([
    { card: 'monosyllables', text: 'Bo must speak in single syllables!' },
    { card: 'gag-order', text: 'Bo has gagged Ada and Cy: no more cards!' },
  ])
})
