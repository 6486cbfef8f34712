import { expect, test } from 'vitest'
import { hashOf, nonceFor, tipOf } from '../fairness/chain.ts'
import { commitmentOf, raceSeedOf } from '../fairness/seed.ts'
import type { Nonce } from '../nonce.ts'
import { lockIn } from '../testing/card-table.ts'
import { credentialOf, HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const rootOf = (name: string) => Buffer.from(name).toString('hex').padStart(64, '0') as Nonce
const join = (table: Table, name: string) =>
  table.must(playerOf(name), { type: 'Join', name, avatar: 0, tip: tipOf(rootOf(name)) })

/** Ada and Bo give nonces; Cy gives none, and neither do two bots. */
function atTable(): Table {
  const table = new Table()
  join(table, 'Ada')
  join(table, 'Bo')
  return table.seat('Cy').bots(2)
}

const roundOf = ({ state }: Table) => {
  if (!('round' in state.phase)) throw new Error(state.phase.type)
  return state.phase.round
}
/** The nonce that a player's chain has for this round. */
function nonceOf(table: Table, name: string): Nonce {
  const tip = table.state.seats.find(({ credential }) => credential === credentialOf(name))?.chain
    ?.tip
  const nonce = tip && nonceFor(rootOf(name), tip)
  if (!nonce) throw new Error(`${name} has no nonce`)
  return nonce
}
const give = (table: Table, name: string, nonce: Nonce | null) =>
  table.ask(playerOf(name), lockIn([], { nonce }))

test('a round names who will give a nonce: people who committed before it', () => {
  const table = atTable().toPaddock()
  expect(roundOf(table).contributors).toEqual([
    { seat: 0, tip: tipOf(rootOf('Ada')) },
    { seat: 1, tip: tipOf(rootOf('Bo')) },
  ])
  join(table, 'Late')
  expect(roundOf(table).contributors).toHaveLength(2)
})

test('the seed is made of what was committed to and what was given, and shown after the race', () => {
  const table = atTable().toPaddock()
  const { commitment, ...bound } = roundOf(table)
  const nonces = [
    { seat: 0, nonce: nonceOf(table, 'Ada') },
    { seat: 1, nonce: nonceOf(table, 'Bo') },
  ]
  expect(give(table, 'Ada', nonceOf(table, 'Ada')).ok).toBe(true)
  expect(give(table, 'Bo', nonceOf(table, 'Bo')).ok).toBe(true)
  table.passUntil('race')
  const seen = JSON.stringify([{ role: 'host' } as const].map((one) => view(table.state, one)))
  table.passUntil('payout')
  const { phase } = table.state
  if (phase.type !== 'payout' || phase.outcome.type !== 'run') throw new Error('no race was run')
  const { secret, seed } = phase.outcome
  expect(phase.outcome.nonces).toEqual(nonces)
  expect(commitmentOf(secret, table.state.code, bound)).toBe(commitment)
  expect(seed).toEqual(raceSeedOf(secret, nonces))
  expect(seen).not.toContain(secret)
  expect(seen).not.toContain(JSON.stringify(seed))
})

test('the next round goes on from the nonce that was given, or from the one that was withheld', () => {
  const table = atTable().toPaddock()
  const given = nonceOf(table, 'Ada')
  give(table, 'Ada', given)
  give(table, 'Bo', null)
  table.passUntil('payout')
  table.passUntil('paddock')
  expect(roundOf(table).contributors).toEqual([
    { seat: 0, tip: given },
    { seat: 1, tip: tipOf(rootOf('Bo')) },
  ])
  expect(give(table, 'Ada', nonceOf(table, 'Ada')).ok).toBe(true)
})

test.each<[string, (table: Table) => Nonce]>([
  [
    'an altered one',
    (table) => nonceOf(table, 'Ada').replace(/^./, (c) => (c === '0' ? '1' : '0')) as Nonce,
  ],
  ['the one before it, again', (table) => hashOf(nonceOf(table, 'Ada'))],
  ['one after the next', (table) => nonceFor(rootOf('Ada'), nonceOf(table, 'Ada')) as Nonce],
  ["somebody else's", (table) => nonceOf(table, 'Bo')],
])('%s is refused, and the lock-in with it', (_what, nonce) => {
  const table = atTable().toPaddock()
  expect(give(table, 'Ada', nonce(table))).toEqual({ ok: false, error: { type: 'NonceWrong' } })
  expect(give(table, 'Ada', nonceOf(table, 'Ada')).ok).toBe(true)
})

test('who was not to give one cannot', () => {
  const table = atTable().toPaddock()
  expect(give(table, 'Cy', nonceOf(table, 'Ada'))).toMatchObject({ error: { type: 'NonceWrong' } })
  expect(give(table, 'Cy', null).ok).toBe(true)
})

test('one that comes after the lock-in is too late', () => {
  const table = atTable().toPaddock()
  give(table, 'Ada', null)
  expect(give(table, 'Ada', nonceOf(table, 'Ada'))).toMatchObject({
    error: { type: 'LockedAlready' },
  })
})

test('a chain that is lost is committed anew at the payout, once, and counts from the next round on', () => {
  const table = atTable().toPaddock()
  const commit = (name: string) =>
    table.ask(playerOf('Ada'), { type: 'CommitChain', tip: tipOf(rootOf(name)) })
  expect(commit('new')).toMatchObject({ error: { type: 'WrongPhase' } })
  table.passUntil('payout')
  expect(commit('new').ok).toBe(true)
  expect(commit('newer')).toMatchObject({ error: { type: 'ChainFresh' } })
  table.passUntil('paddock')
  expect(roundOf(table).contributors[0]).toEqual({ seat: 0, tip: tipOf(rootOf('new')) })
})

test('the bot of somebody who was sent away gives none; who is back gives the next', () => {
  const table = atTable().toPaddock()
  table.must(HOST, { type: 'RemoveSeat', seat: 1 })
  table.passUntil('payout')
  table.passUntil('parade')
  expect(roundOf(table).contributors.map(({ seat }) => seat)).toEqual([0])
  table.must(HOST, { type: 'RestoreSeat', seat: 1 })
  table.passUntil('payout')
  table.passUntil('paddock')
  expect(give(table, 'Bo', nonceOf(table, 'Bo')).ok).toBe(true)
})
