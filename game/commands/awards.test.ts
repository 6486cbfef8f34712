import { expect, test } from 'vitest'
import { awardsOf } from './awards.ts'

test('awards go to those who earned them, and to nobody for nothing', () => {
  const bet = { kind: 'win', isFree: false, racer: 0 } as const
  const deed = { card: 'anvil', species: [0], seats: [], pearls: 0, round: 1 } as const
  const past = [
    {
      round: 1,
      bets: [
        { ...bet, seat: 0, stakePearls: 100, paidPearls: 300 },
        { ...bet, seat: 1, stakePearls: 400, paidPearls: 0 },
        { ...bet, seat: 2, stakePearls: 25, paidPearls: 0, isFree: true },
      ],
      deeds: [
        { ...deed, seat: 2, verdict: 'works' as const },
        { ...deed, seat: 2, verdict: 'idle' as const },
        { ...deed, seat: 1, verdict: 'stopped' as const },
      ],
      shouts: [],
      rivals: [],
    },
  ]
  expect(awardsOf(past)).toEqual([
    { award: 'sharpest-eye', seat: 0, figure: 200 },
    { award: 'dirtiest-claws', seat: 2, figure: 2 },
    { award: 'biggest-splash', seat: 1, figure: 400 },
  ])
})
