import { expect, test } from 'vitest'
import type { OfferHash } from '../identity.ts'
import { HOST_OFFER_MS } from '../limits.ts'
import { credentialOf, crowdOf, HOST, playerOf, Table } from '../testing/table.ts'

const TOKEN = '12'.repeat(32) as OfferHash
const OTHER = '34'.repeat(32) as OfferHash

const offer = (token = TOKEN) => ({ type: 'OfferHost', token }) as const
const show = (table: Table, by: string, token = TOKEN) =>
  table.run({ type: 'MoveHost', token, credential: credentialOf(by) })

test.each(['lobby', 'race', 'finale'] as const)(
  'in the %s, the first to show it is the host',
  (phase) => {
    const table = new Table().seat('Ada', 'Bo')
    if (phase !== 'lobby') table.start().passUntil(phase)
    table.must(HOST, offer())
    expect(show(table, 'phone')).toEqual([{ type: 'HostMoved', credential: credentialOf('phone') }])
    expect(table.state).toMatchObject({ hostCredential: credentialOf('phone'), hostOffer: null })
    expect(table.restored()).toEqual(table.state)
  },
)

test('a token moves the host once; shown again by who is the host by then, it changes nothing', () => {
  const table = new Table()
  table.must(HOST, offer())
  show(table, 'phone')
  expect(show(table, 'phone')).toEqual([])
  expect(show(table, 'thief')).toEqual([])
  expect(table.state.hostCredential).toBe(credentialOf('phone'))
})

test('without an offer, by another token or by that of an earlier offer nothing moves', () => {
  const table = new Table()
  expect(show(table, 'thief')).toEqual([])
  table.must(HOST, offer())
  expect(show(table, 'thief', OTHER)).toEqual([])
  table.must(HOST, offer(OTHER))
  expect(show(table, 'thief')).toEqual([])
  expect(show(table, 'phone', OTHER)).toHaveLength(1)
})

test('an offer ends after ten minutes', () => {
  const table = new Table()
  table.must(HOST, offer())
  table.pass(HOST_OFFER_MS - 1)
  const { state } = table
  table.pass(1)
  expect(show(table, 'late')).toEqual([])
  table.state = state
  table.nowMs -= 1
  expect(show(table, 'phone')).toHaveLength(1)
})

test('a command of the new host is not taken for one of the old with the same id', () => {
  const table = new Table()
  table.must(HOST, offer())
  table.ask(HOST, { type: 'LockRoom', isLocked: true }, 77)
  show(table, 'phone')
  table.ask(HOST, { type: 'LockRoom', isLocked: false }, 77)
  expect(table.state.isRoomLocked).toBe(false)
})

test('only the host offers the role', () => {
  const table = new Table().seat('Ada')
  for (const by of [playerOf('Ada'), crowdOf('Cy')])
    expect(table.ask(by, offer())).toEqual({ ok: false, error: { type: 'NotHost' } })
})

test('nobody is told whose key it is, or what the token was', () => {
  const table = new Table().seat('Ada')
  table.must(HOST, offer())
  show(table, 'phone')
  const sent = JSON.stringify(table.sent)
  expect(sent).toContain('CommandAccepted')
  expect(sent).not.toContain(TOKEN)
  expect(sent).not.toContain(credentialOf('phone'))
})
