import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClientRequest } from './command.ts'
import { due } from './due.ts'
import { type GameEvent, isEphemeral } from './event.ts'
import { stepsOf } from './evolve.ts'
import { redact } from './redact.ts'
import { secretRequest } from './testing/arbitrary.ts'
import { playerOf, Table } from './testing/table.ts'
import { type Viewer, view } from './view.ts'
import { serverMessage } from './wire/messages.ts'

/** Bo keeps the secret; the others look on. */
const OTHERS: readonly Viewer[] = [
  { role: 'host' },
  { role: 'crowd' },
  { role: 'player', seat: null },
  { role: 'player', seat: 0 },
  { role: 'player', seat: 2 },
]

/** What each of the others is sent, byte for byte on the wire but for the encoding. */
function heardByOthers(table: Table, log: readonly GameEvent[]): unknown[] {
  return OTHERS.map((viewer) => [
    stepsOf(null, log).flatMap(({ event, after }) => {
      const heard = redact(event, viewer, after)
      return heard ? [[isEphemeral(event), wireOf(heard)]] : []
    }),
    serverMessage.pack({
      type: 'Snapshot',
      nowMs: table.nowMs,
      frame: null,
      view: view(table.state, viewer),
    }),
    due(table.state).atMs,
  ])
}

const wireOf = (heard: NonNullable<ReturnType<typeof redact>>) =>
  serverMessage.pack({ type: 'Update', nowMs: 0, events: [heard], frame: null })

/** The paddock of the second round, with Ada, Bo and Cy, and a bot that has moved. */
function inPaddock(seed: number): Table {
  const table = new Table(seed).seat('Ada', 'Bo', 'Cy').bots(1).start()
  table.passUntil('payout')
  table.passUntil('paddock')
  table.pass(10_000)
  return table
}

/** Bo does this in secret, then locks in, at the same moments whatever it is. */
function play(seed: number, secrets: readonly ClientRequest[], last: ClientRequest): Table {
  const table = inPaddock(seed)
  for (const secret of secrets) {
    table.pass(100)
    if (secret.type !== 'LockIn') table.ask(playerOf('Bo'), secret)
  }
  for (let rest = secrets.length; rest < 6; rest++) table.pass(100)
  const locked = table.ask(playerOf('Bo'), last)
  if (!locked.ok) table.must(playerOf('Bo'), { type: 'LockIn', bets: [], plays: [] })
  return table
}

const game = fc.record({
  secrets: fc.array(secretRequest, { maxLength: 6 }),
  last: secretRequest.map(
    (one): ClientRequest => (one.type === 'LockIn' ? one : { type: 'LockIn', bets: [], plays: [] }),
  ),
})

test('nobody else is told anything that depends on what a player does in secret', () => {
  fc.assert(
    fc.property(fc.nat(1_000), game, game, (seed, one, other) => {
      const [first, second] = [one, other].map(({ secrets, last }) => play(seed, secrets, last))
      if (!first || !second) throw new Error('two games were played')
      deepStrictEqual(heardByOthers(first, first.log), heardByOthers(second, second.log))
    }),
    { numRuns: 150 },
  )
})

test('the offers dealt to one seat do not depend on what another seat did', () => {
  fc.assert(
    fc.property(fc.nat(1_000), game, game, (seed, one, other) => {
      const offers = [one, other].map(({ secrets, last }) => {
        const table = play(seed, secrets, last)
        table.must(playerOf('Ada'), { type: 'LockIn', bets: [], plays: [] })
        table.must(playerOf('Cy'), { type: 'LockIn', bets: [], plays: [] })
        table.passUntil('payout')
        table.passUntil('parade')
        const { phase } = table.state
        return phase.type === 'parade' && phase.entries.filter(({ seat }) => seat !== 1)
      })
      deepStrictEqual(offers[0], offers[1])
    }),
    { numRuns: 40 },
  )
})

test('a player sees the hand, purse and draft of no one else', () => {
  const table = inPaddock(3)
  table.ask(playerOf('Bo'), { type: 'BuyCard', offer: 0 })
  const seen = JSON.stringify(view(table.state, { role: 'player', seat: 0 }))
  const { seats } = table.state
  for (const { seed, credential } of seats) {
    expect(seen).not.toContain(JSON.stringify(seed))
    if (credential) expect(seen).not.toContain(credential)
  }
})
