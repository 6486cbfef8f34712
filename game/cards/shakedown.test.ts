import { expect, test } from 'vitest'
import type { CardId } from '../card.ts'
import { inPaddock, lockIn, players, seatOf, use } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'

const five: readonly CardId[] = ['anvil', 'alms', 'slick', 'espresso', 'lullaby']

test('it takes two cards, which the victim can no longer play', () => {
  const table = inPaddock('shakedown').give('Bo', { hand: ['anvil', 'anvil', 'anvil'] })
  use(table, 'Ada', 'shakedown', players(1))
  expect(seatOf(table, 0).hand).toEqual(['anvil', 'anvil'])
  expect(seatOf(table, 1).hand).toEqual(['anvil'])
  const plays = [{ card: 'anvil', target: { type: 'racer', racer: 0 } }] as const
  use(table, 'Cy', 'shakedown', players(1))
  table.must(playerOf('Bo'), lockIn(plays))
  expect(seatOf(table, 1).hand).toEqual([])
})

test.each<[string, readonly CardId[], readonly CardId[], number]>([
  ['an empty hand', ['shakedown'], [], 0],
  ['a hand of one', ['shakedown'], ['anvil'], 1],
  ['a hand of five, with room for two', ['shakedown'], five, 2],
  ['a hand of five, with room for one', ['shakedown', 'alms', 'alms', 'alms', 'alms'], five, 1],
])('from %s it takes what there is and what fits', (_what, own, theirs, taken) => {
  const table = inPaddock(...own).give('Bo', { hand: theirs })
  expect(use(table, 'Ada', 'shakedown', players(1)).ok).toBe(true)
  expect(seatOf(table, 0).hand).toHaveLength(own.length - 1 + taken)
  expect(seatOf(table, 1).hand).toHaveLength(theirs.length - taken)
  expect(seatOf(table, 0).discards).toEqual(['shakedown'])
})

test('a hand that came back empty is told so at the finale, and one with cards is not', () => {
  const table = inPaddock('shakedown')
    .give('Bo', { hand: [] })
    .give('Cy', { hand: ['anvil'] })
  use(table, 'Ada', 'shakedown', players(1))
  table.give('Bo', { hand: ['shakedown'] })
  use(table, 'Bo', 'shakedown', players(2))
  table.passUntil('finale')
  const { phase } = table.state
  if (phase.type !== 'finale') throw new Error('a finale was to come')
  const told = phase.deeds.filter(({ card }) => card === 'shakedown')
  expect(told.map(({ seat, verdict }) => [seat, verdict])).toEqual([
    [0, 'idle'],
    [1, null],
  ])
})

test('which cards is chance, and both are taken from the hand as it is', () => {
  const taken = new Set<string>()
  for (let round = 0; round < 12; round++) {
    const table = inPaddock('shakedown').give('Bo', { hand: five })
    table.state = {
      ...table.state,
      seats: table.state.seats.map((seat) => ({ ...seat, seed: [round, 2, 3, 4] as const })),
    }
    const decision = table.decideOnly(playerOf('Ada'), {
      type: 'UseCard',
      card: 'shakedown',
      offer: null,
      loanSteps: 0,
      target: players(1),
    })
    if (decision.ok) taken.add(JSON.stringify(decision.value))
  }
  expect(taken.size).toBeGreaterThan(3)
})
