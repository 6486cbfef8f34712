import { expect, test } from 'vitest'
import { inPaddock, lockIn, payoutOf, racer, seatOf } from '../testing/card-table.ts'
import { HOST, playerOf } from '../testing/table.ts'
import { view } from '../view.ts'

/** Bo's Bad Oyster is on trial. */
function atTheTrial() {
  const table = inPaddock().give('Bo', { hand: ['bad-oyster'] })
  const bets = [{ racer: 0, kind: 'win', stakePearls: 50 }]
  table.must(playerOf('Bo'), lockIn([{ card: 'bad-oyster', target: racer(3) }], { bets }))
  for (const name of ['Ada', 'Cy']) table.must(playerOf(name), lockIn([], { bets }))
  return table
}

const accuse = (seat: number) => ({ type: 'Accuse', seat }) as const

test('the right name brings 50, each wrong one 20 to who really played it; the truth is told', () => {
  const table = atTheTrial()
  table.must(playerOf('Ada'), accuse(1))
  table.must(playerOf('Cy'), accuse(0))
  table.must(playerOf('Bo'), accuse(2))
  for (const seat of [0, 2]) {
    const { phase } = view(table.state, { role: 'player', seat })
    expect(phase.type === 'reveal' && phase.mine?.accused).toBe(seat === 0 ? 1 : 0)
  }
  table.passUntil('payout')
  expect(payoutOf(table).trial).toEqual({
    card: 'bad-oyster',
    racer: 3,
    culprit: 1,
    accusations: [
      { seat: 0, accused: 1 },
      { seat: 1, accused: 2 },
      { seat: 2, accused: 0 },
    ],
  })
  const told = payoutOf(table).lines.filter(({ reason }) => reason !== 'ante')
  expect(told).toEqual([
    { seat: 0, reason: 'accuser', pearls: 50 },
    { seat: 1, reason: 'framed', pearls: 20 },
  ])
})

test('an accusation is secret until the payout', () => {
  const table = atTheTrial()
  const before = table.sent.map((sent) => sent.length)
  table.must(playerOf('Ada'), accuse(1))
  const heard = table.sent.map((sent, at) => sent.length - (before[at] ?? 0))
  // The accuser alone: told of it, and that it was accepted. Viewers 0 to 2 are host, crowd, nobody.
  expect(heard.slice(0, 6)).toEqual([0, 0, 0, 2, 0, 0])
})

test.each([
  ['oneself', 'Ada', accuse(0), 'WrongTarget'],
  ['nobody at the table', 'Ada', accuse(9), 'WrongTarget'],
])('it is not for %s', (_what, name, request, type) => {
  expect(atTheTrial().ask(playerOf(name), request)).toMatchObject({ error: { type } })
})

test('one name a player, from people with a part in the round, until the off', () => {
  const table = atTheTrial().seat('Late')
  table.must(playerOf('Ada'), accuse(1))
  expect(table.ask(playerOf('Ada'), accuse(2))).toMatchObject({ error: { type: 'AccusedAlready' } })
  expect(table.ask(playerOf('Late'), accuse(1))).toMatchObject({ error: { type: 'NotInRound' } })
  table.passUntil('race')
  expect(table.ask(playerOf('Cy'), accuse(1))).toMatchObject({ error: { type: 'WrongPhase' } })
})

test('where no harmful card was played nobody is on trial, nor where trials are off', () => {
  const clean = inPaddock()
  for (const name of ['Ada', 'Bo', 'Cy']) clean.must(playerOf(name), lockIn())
  expect(clean.ask(playerOf('Ada'), accuse(1))).toMatchObject({ error: { type: 'NobodyOnTrial' } })
})

test('bots name somebody else', () => {
  const table = inPaddock()
  table.passUntil('finale')
  table.must(HOST, { type: 'PlayAgain' })
  table
    .bots(3)
    .toPaddock()
    .give('Ada', { hand: ['anvil'] })
  table.must(playerOf('Ada'), lockIn([{ card: 'anvil', target: racer(1) }]))
  table.passUntil('race')
  const named = table.log.flatMap((event) => (event.type === 'Accused' ? [event] : []))
  expect(named.length).toBeGreaterThanOrEqual(3)
  expect(named.every(({ seat, accused }) => seat !== accused)).toBe(true)
  expect(seatOf(table, 0).hand).toEqual([])
})

test('a seat names once, also where its player named and was sent away before the bots do', () => {
  const table = atTheTrial()
  table.must(playerOf('Ada'), accuse(2))
  table.must(HOST, { type: 'RemoveSeat', seat: 0 })
  table.passUntil('payout')
  const { accusations = [] } = payoutOf(table).trial ?? {}
  expect(accusations.filter(({ seat }) => seat === 0)).toEqual([{ seat: 0, accused: 2 }])
})
