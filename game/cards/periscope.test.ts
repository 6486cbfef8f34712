import { expect, test } from 'vitest'
import { inPaddock, lockIn, NONE, players, racer, seatOf, use } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'
import { view } from '../view.ts'

test('it shows every item locked in so far and its racer, in the order of racers, to its owner alone', () => {
  const table = inPaddock('periscope')
    .give('Bo', { hand: ['espresso'] })
    .give('Cy', { hand: ['anvil'] })
  table.must(playerOf('Bo'), lockIn([{ card: 'espresso', target: racer(4) }]))
  table.must(playerOf('Cy'), lockIn([{ card: 'anvil', target: racer(1) }]))
  const items = [
    { card: 'anvil', racer: 1 },
    { card: 'espresso', racer: 4 },
  ]
  expect(use(table, 'Ada', 'periscope', NONE)).toMatchObject({
    value: [{ use: { type: 'periscope', items } }, {}],
  })
  for (const seat of [1, 2]) {
    const { phase } = view(table.state, { role: 'player', seat })
    expect('uses' in phase && phase.uses).toEqual([])
  }
  table.must(playerOf('Ada'), lockIn())
  table.passUntil('payout')
  const { phase } = view(table.state, { role: 'host' })
  expect('uses' in phase && phase.uses).toEqual([])
})

test('bought from an offer it is paid there and then, with a loan where one is wanted', () => {
  const table = inPaddock().give('Ada', {
    pearls: 20,
    hand: ['alms', 'alms', 'alms', 'alms', 'alms'],
  })
  const { phase } = table.state
  if (phase.type !== 'paddock') throw new Error(phase.type)
  const offers = [{ card: 'periscope', isSold: false }] as const
  const entries = phase.entries.map((entry) => (entry.seat === 0 ? { ...entry, offers } : entry))
  table.state = { ...table.state, phase: { ...phase, entries } }
  table.give('Ada', {})
  const ask = (loanSteps: number) =>
    table.ask(playerOf('Ada'), {
      type: 'UseCard',
      card: 'periscope',
      offer: 0,
      loanSteps,
      target: NONE,
    })
  expect(ask(0)).toMatchObject({ error: { type: 'TooFewPearls', pearls: 20, pricePearls: 100 } })
  expect(ask(4)).toMatchObject({ error: { type: 'LoanTooLarge', leftPearls: 300 } })
  expect(ask(1).ok).toBe(true)
  expect(seatOf(table, 0)).toMatchObject({ pearls: 20, debtPearls: 100, discards: ['periscope'] })
  expect(seatOf(table, 0).hand).toHaveLength(5)
  expect(ask(0)).toMatchObject({ error: { type: 'OfferSold' } })
})

test('what acts at once closes five seconds before the paddock does', () => {
  const table = inPaddock('periscope', 'periscope')
  const endsAtMs = table.state.phase.span.endsAtMs ?? 0
  table.pass(endsAtMs - 5_001 - table.nowMs)
  expect(use(table, 'Ada', 'periscope', NONE).ok).toBe(true)
  table.pass(1)
  expect(use(table, 'Ada', 'periscope', NONE)).toMatchObject({ error: { type: 'CardsClosed' } })
})

test.each(['anvil', 'insurance', 'switcheroo'] as const)('%s does not act at once', (card) => {
  expect(use(inPaddock(card), 'Ada', card, NONE)).toMatchObject({ error: { type: 'WrongCard' } })
})

test('a card that is not held does nothing', () => {
  expect(use(inPaddock(), 'Ada', 'pickpocket', players(1))).toMatchObject({
    error: { type: 'CardNotHeld' },
  })
})
