import { expect, test } from 'vitest'
import type { CardPlay, Entry } from '../round.ts'
import { deedsOf } from './deeds.ts'
import { turnRound } from './turn.ts'

const LINE_UP = [0, 1, 2, 3].map((species) => ({ species, isOnHormone: false }))
const item = (card: 'anvil' | 'tin-shell' | 'espresso', at: number): CardPlay => ({
  card,
  target: { type: 'racer', racer: at },
})
const swap = (first: number, second: number): CardPlay => ({
  card: 'switcheroo',
  target: { type: 'racers', first, second },
})
const entries = (...plays: readonly CardPlay[]): Entry[] =>
  plays.map((play, seat) => ({
    seat,
    offers: [],
    rival: null,
    locked: { loanPearls: 0, buys: [], bets: [], plays: [play], isEarly: false, nonce: null },
  }))
const turned = (...plays: readonly CardPlay[]) => turnRound(LINE_UP, entries(...plays))

test('all items of two racers change places before they are turned, and work where they lie', () => {
  const { swaps, cards } = turned(item('anvil', 0), item('tin-shell', 2), swap(2, 0))
  expect(swaps).toEqual([{ first: 0, second: 2, verdict: 'works' }])
  expect(cards).toEqual([
    { card: 'tin-shell', racer: 0, verdict: 'idle' },
    { card: 'anvil', racer: 2, verdict: 'works' },
  ])
})

test('two of them work one after the other, by their racers and not by their players', () => {
  const one = turned(item('anvil', 0), swap(1, 2), swap(0, 1))
  const other = turned(swap(0, 1), item('anvil', 0), swap(2, 1))
  expect(one).toEqual(other)
  expect(one.cards).toEqual([{ card: 'anvil', racer: 2, verdict: 'works' }])
})

test('the same two racers change places once; two without items have nothing to swap', () => {
  const { swaps, cards } = turned(item('anvil', 0), swap(0, 1), swap(1, 0), swap(2, 3))
  expect(swaps.map(({ verdict }) => verdict)).toEqual(['works', 'repeated', 'idle'])
  expect(cards).toMatchObject([{ card: 'anvil', racer: 1 }])
})

test('who played what is told by where it lay', () => {
  const played = entries(item('anvil', 0), item('anvil', 1), swap(0, 1))
  const { swaps, cards } = turnRound(LINE_UP, played)
  const round = { number: 1, lineUp: LINE_UP } as never
  const deeds = deedsOf({ round, entries: played, uses: [], cards, swaps, moves: [] })
  expect(deeds.map(({ seat, card, species }) => [seat, card, species])).toEqual([
    [0, 'anvil', [1]],
    [1, 'anvil', [0]],
    [2, 'switcheroo', [0, 1]],
  ])
})
