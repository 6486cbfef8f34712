import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardId } from './card.ts'
import type { ClientRequest } from './command.ts'
import { due } from './due.ts'
import type { Target } from './round.ts'
import { lockInRequest } from './testing/arbitrary.ts'
import { playerOf, Table, VIEWERS } from './testing/table.ts'
import { type Viewer, view } from './view.ts'
import { serverMessage } from './wire/messages.ts'

const BO = 1
/** The bot: what Bo does to it in secret is told to nobody else. */
const VICTIM = 3

/** Bo keeps the secret; the others look on. */
const isOther = (viewer: Viewer) =>
  viewer.role !== 'player' || (viewer.seat !== BO && viewer.seat !== VICTIM)

/** What each of the others was sent, byte for byte on the wire but for the encoding. */
function heardByOthers(table: Table): unknown[] {
  return VIEWERS.map((viewer, at) => ({ viewer, sent: table.sent[at] ?? [] }))
    .filter(({ viewer }) => isOther(viewer))
    .map(({ viewer, sent }) => [
      sent.map((event) =>
        serverMessage.pack({ type: 'Update', nowMs: 0, events: [event], frame: null }),
      ),
      serverMessage.pack({
        type: 'Snapshot',
        nowMs: table.nowMs,
        frame: null,
        view: view(table.state, viewer),
      }),
      due(table.state).atMs,
    ])
}

const HAND: readonly CardId[] = ['pickpocket', 'shakedown', 'alms', 'periscope', 'inside-tip']
const onVictim: Target = { type: 'players', seats: [VICTIM] }
const none: Target = { type: 'none' }
const TARGETS: readonly (readonly [CardId, Target])[] = [
  ['pickpocket', onVictim],
  ['shakedown', onVictim],
  ['alms', onVictim],
  ['periscope', none],
  ['inside-tip', none],
  ['beachcomber', { type: 'card', card: 'anvil' }],
]

/** A card of Bo's that acts at once and in secret. */
const secretUse: fc.Arbitrary<ClientRequest> = fc
  .tuple(fc.constantFrom(...TARGETS), fc.option(fc.nat(2)))
  .map(([[card, target], offer]) => ({ type: 'UseCard', card, offer, loanSteps: 0, target }))

/** The paddock of the second round, with Ada, Bo and Cy, and a bot that has moved. */
function inPaddock(seed: number): Table {
  const table = new Table(seed).seat('Ada', 'Bo', 'Cy').bots(1).start()
  table.passUntil('payout')
  table.passUntil('paddock')
  table.pass(10_000)
  return table.give('Bo', { hand: HAND, discards: ['anvil', 'espresso'] })
}

/** Bo does this in secret, then locks in, at the same moments whatever it is. */
function play(seed: number, secrets: readonly ClientRequest[], last: ClientRequest): Table {
  const table = inPaddock(seed)
  for (const secret of secrets) {
    table.pass(100)
    table.ask(playerOf('Bo'), secret)
  }
  for (let rest = secrets.length; rest < 6; rest++) table.pass(100)
  const locked = table.ask(playerOf('Bo'), last)
  if (!locked.ok) table.must(playerOf('Bo'), EMPTY)
  return table
}

const EMPTY: ClientRequest = {
  type: 'LockIn',
  loanSteps: 0,
  buys: [],
  bets: [],
  plays: [],
  nonce: null,
}

const game = fc.record({
  secrets: fc.array(secretUse, { maxLength: 6 }),
  last: lockInRequest,
})

test('nobody else is told anything that depends on what a player does in secret', () => {
  fc.assert(
    fc.property(fc.nat(1_000), game, game, (seed, one, other) => {
      const [first, second] = [one, other].map(({ secrets, last }) => play(seed, secrets, last))
      if (!first || !second) throw new Error('two games were played')
      deepStrictEqual(heardByOthers(first), heardByOthers(second))
    }),
    { numRuns: 150 },
  )
})

test('the offers dealt to one seat do not depend on what another seat did', () => {
  fc.assert(
    fc.property(fc.nat(1_000), game, game, (seed, one, other) => {
      const offers = [one, other].map(({ secrets, last }) => {
        const table = play(seed, secrets, last)
        table.must(playerOf('Ada'), EMPTY)
        table.must(playerOf('Cy'), EMPTY)
        table.passUntil('payout')
        table.passUntil('parade')
        const { phase } = table.state
        return phase.type === 'parade' && phase.entries.filter(({ seat }) => seat !== BO)
      })
      deepStrictEqual(offers[0], offers[1])
    }),
    { numRuns: 40 },
  )
})

test('the secrets of these games are such: Bo does use cards, and others do lose by them', () => {
  const table = inPaddock(3)
  const uses: string[] = []
  for (const [card, target] of TARGETS) {
    const use: ClientRequest = { type: 'UseCard', card, offer: null, loanSteps: 0, target }
    for (const event of table.ask(playerOf('Bo'), use).ok ? [card] : []) uses.push(event)
  }
  expect(uses).toEqual(expect.arrayContaining(['pickpocket', 'periscope', 'inside-tip']))
})

test('a player sees the hand, purse and draft of no one else', () => {
  const table = inPaddock(3)
  table.must(playerOf('Bo'), EMPTY)
  const seen = JSON.stringify(view(table.state, { role: 'player', seat: 0 }))
  const { seats } = table.state
  for (const { seed, credential } of seats) {
    expect(seen).not.toContain(JSON.stringify(seed))
    if (credential) expect(seen).not.toContain(credential)
  }
})
