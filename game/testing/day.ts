import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import type { Command } from '../command.ts'
import { type Decision, decide } from '../decide.ts'
import { EMPTY_DRAFT } from '../draft.ts'
import { due } from '../due.ts'
import { isEphemeral } from '../event.ts'
import { evolveAll } from '../evolve.ts'
import { hashOf, nonceFor, tipOf } from '../fairness/chain.ts'
import { SEATS_MAX } from '../limits.ts'
import type { Nonce } from '../nonce.ts'
import { assert } from '../result.ts'
import type { Target } from '../round.ts'
import { readServerMessage } from '../wire/client-codec.ts'
import { packServerMessage } from '../wire/server-codec.ts'
import {
  hostRequest,
  lockInRequest,
  NAMES,
  openRequest,
  type Step,
  step,
  useRequest,
} from './arbitrary.ts'
import { expectedOf } from './expected.ts'
import { plainCore } from './plain-core.ts'
import { credentialOf, crowdOf, HOST, playerOf, Table } from './table.ts'

/** A table that holds, of every command, that its answer is what the rules say and can be told. */
export class Day extends Table {
  readonly refusals = new Set<string>()

  protected override take(command: Command): Decision {
    const { state } = this
    const decision = super.take(command)
    if (command.by === 'clock') return decision
    const { by, id, request } = command
    const expected = expectedOf(state, by, request)
    const answer = decision.ok ? 'taken' : decision.error.type
    const what = `${request.type} of ${JSON.stringify(by)} in ${state.phase.type}`
    if (expected !== null) assert(answer === expected, `${what}: ${answer}, not ${expected}`)
    if (decision.ok) {
      const again = decide(this.state, command, this.context)
      const isNothing = again.ok && again.value.length === 0
      // Whoever left is nobody; and cheers and stickers, which change nothing, may come twice.
      const isExempt = ['Leave', 'Cheer', 'ThrowSticker'].includes(request.type)
      assert(isNothing || isExempt || decision.value.length === 0, `${what} counted twice`)
    } else {
      const refused = { type: 'Refused', nowMs: 0, id, refusal: decision.error } as const
      deepStrictEqual(readServerMessage(packServerMessage(refused)), refused)
      this.refusals.add(refused.refusal.type)
      assert(this.state === state, `${what} was refused and changed something`)
    }
    return decision
  }
}

/** A lobby with a bot and so many people, who give nonces. */
export function dayOf(rng: number, people: number): Day {
  const day = new Day(rng)
  for (const one of NAMES.slice(0, people)) {
    day.must(playerOf(one), { type: 'Join', name: one, avatar: 0, tip: TIPS.get(one) ?? null })
  }
  day.bots(1)
  return day
}

const rootOf = (name: string) => Buffer.from(name).toString('hex').padStart(64, '0') as Nonce
const TIPS = new Map(NAMES.map((name) => [name, tipOf(rootOf(name))]))
const name = fc.constantFrom(...NAMES)

/** What random steps seldom come to by themselves: chains, comings and goings, other deployments. */
const more: fc.Arbitrary<Step> = fc.oneof(
  name.map(
    (one): Step =>
      (table) => {
        const tip = TIPS.get(one) ?? null
        table.ask(playerOf(one), { type: 'Join', name: one, avatar: 1, tip })
      },
  ),
  name.map(
    (one): Step =>
      (table) => {
        const tip = TIPS.get(one)
        if (tip) table.ask(playerOf(one), { type: 'CommitChain', tip })
      },
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(name, lockInRequest, fc.boolean()).map(([one, request, isRight]): Step => {
      return (table) => {
        const nonce = nonceOf(table, one)
        const wrong = nonce && hashOf(hashOf(nonce))
        if (isRight) table.ask(playerOf(one), { ...request, nonce })
        else table.ask(playerOf(one), { type: 'LockIn', ...EMPTY_DRAFT, nonce: wrong })
        table.ask(playerOf(one), { type: 'LockIn', ...EMPTY_DRAFT, nonce })
      }
    }),
  },
  { weight: 2, arbitrary: fc.tuple(name, fc.nat(2), fc.nat(3)).map(buysToUse) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('RemoveSeat' as const, 'RestoreSeat' as const), fc.nat(1))
      .map(
        ([type, seat]): Step =>
          (table) =>
            void table.ask(HOST, { type, seat }),
      ),
  },
  {
    weight: 4,
    arbitrary: fc.nat(3_000).map(
      (ms): Step =>
        (table) =>
          table.pass(ms),
    ),
  },
  { weight: 3, arbitrary: fc.tuple(name, fc.nat(3)).map(doesAllTwice) },
  fc.boolean().map(
    (isHere): Step =>
      (table) => {
        for (const { seat } of table.state.seats) table.run({ type: 'NotePresence', seat, isHere })
      },
  ),
  fc.constant<Step>((table) => void table.restart()),
  fc.constantFrom('plain', 'another').map(
    (hash): Step =>
      (table) => {
        table.core = plainCore(hash)
        table.run({ type: 'CheckCore', coreHash: table.core.hash })
      },
  ),
  fc.constantFrom('Pause' as const, 'EndGame' as const, 'Pause' as const).map(
    (type): Step =>
      (table) =>
        void table.ask(HOST, { type }),
  ),
  // Whoever asks for what is not theirs to ask.
  fc.oneof(hostRequest).map(
    (request): Step =>
      (table) =>
        void table.ask(playerOf('Ada'), request),
  ),
  fc.oneof(openRequest, useRequest, lockInRequest).map(
    (request): Step =>
      (table) =>
        void table.ask(HOST, request),
  ),
  hostRequest.map(
    (request): Step =>
      (table) =>
        void table.ask(crowdOf('Uma'), request),
  ),
)

/** Whatever the phase may be for, and then once more. */
function doesAllTwice([one, draw]: readonly [string, number]): Step {
  return (table) => {
    for (let times = 0; times < 2; times++) {
      for (const { seat } of table.state.seats) {
        table.ask(playerOf(one), { type: 'Accuse', seat })
      }
      table.ask(playerOf(one), { type: 'Shout', racer: draw })
      for (const card of ['slick', 'megaphone'] as const) {
        const target: Target = { type: 'racer', racer: draw }
        table.ask(playerOf(one), { type: 'UseCard', card, offer: null, loanSteps: 0, target })
      }
      table.ask(playerOf(one), { type: 'ChangeProfile', name: one, avatar: draw })
      table.ask(playerOf(one), { type: 'Leave' })
      table.ask(playerOf(one), { type: 'Join', name: one, avatar: draw, tip: null })
    }
  }
}

/** Buys an offer, on credit, and uses it on whatever it may fit. */
function buysToUse([one, offer, draw]: readonly [string, number, number]): Step {
  return (table) => {
    const { phase, seats } = table.state
    const own = seats.find(({ credential }) => credential === credentialOf(one))
    if (!('entries' in phase) || !own) return
    const card = phase.entries.find(({ seat }) => seat === own.seat)?.offers[offer]?.card
    if (!card) return
    const seat = seats.find((other) => other !== own)?.seat ?? 0
    const targets: readonly Target[] = [
      { type: 'none' },
      { type: 'players', seats: [seat] },
      { type: 'racer', racer: draw },
      { type: 'card', card: own.discards[0] ?? 'alms' },
    ]
    for (const target of targets) {
      table.ask(playerOf(one), { type: 'UseCard', card, offer, loanSteps: draw, target })
    }
  }
}

export const dayStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: step },
  { weight: 2, arbitrary: more },
)

function nonceOf({ state }: Table, one: string): Nonce | null {
  const seat = state.seats.find(({ credential }) => credential === credentialOf(one))
  return seat?.chain ? nonceFor(rootOf(one), seat.chain.tip) : null
}

/** From wherever it is: the host does no more than what only the host can do. */
export function toFinale(table: Table): void {
  for (let steps = 0; table.state.phase.type !== 'finale'; steps++) {
    assert(steps < 1_000, `a dead end in the ${table.state.phase.type}`)
    const { phase, pausedAtMs, seats } = table.state
    if (pausedAtMs !== null) {
      table.must(HOST, { type: 'Resume' })
    } else if (phase.type === 'lobby') {
      const isEnough = seats.length >= 2
      table.must(HOST, isEnough ? { type: 'StartDay' } : { type: 'AddBot', temperament: null })
    } else if (due(table.state).scheduled.type === 'GoIdle' && 'round' in phase) {
      table.must(HOST, { type: 'Next', phase: phase.type, round: phase.round.number })
    } else {
      const { atMs } = due(table.state)
      table.pass(Math.max(0, atMs - table.nowMs))
    }
  }
}

/** What must be so at a finale: the podium is that of the purses, and the log tells it all. */
export function holdsAtFinale(table: Table): void {
  const { phase, seats } = table.state
  assert(phase.type === 'finale', 'the day is over')
  deepStrictEqual(
    phase.standings.map(({ pearls }) => pearls),
    seats.map(({ pearls }) => pearls).toSorted((a, b) => b - a),
  )
  assert(seats.length <= SEATS_MAX, 'no more seats than there are')
  holdsOfLog(table)
}

/** Pearls are where the postings of the log brought them; replayed from storage, the state is this. */
export function holdsOfLog(table: Table): void {
  const stored = table.log.filter((event) => !isEphemeral(event))
  const purses = new Map<number | 'house', number>()
  for (const event of stored) {
    for (const { from, to, pearls } of 'postings' in event ? event.postings : []) {
      assert(Number.isInteger(pearls) && pearls > 0, `${event.type} moves whole pearls`)
      purses.set(from, (purses.get(from) ?? 0) - pearls)
      purses.set(to, (purses.get(to) ?? 0) + pearls)
    }
  }
  const { housePearls, seats } = table.state
  assert((purses.get('house') ?? 0) === housePearls, 'the house has what was posted to it')
  for (const { seat, pearls } of seats) {
    assert((purses.get(seat) ?? 0) === pearls, `seat ${seat} has what was posted to it`)
  }
  const text = JSON.stringify(stored)
  const replayed = evolveAll(null, JSON.parse(text))
  assert(replayed, 'a log makes a state')
  deepStrictEqual(settled(replayed), settled(table.state))
}

/** A state without what sockets and the clock tell anew. */
const settled = (state: Table['state']) => {
  const { phase } = state
  return {
    ...state,
    stickers: null,
    seats: state.seats.map((seat) => ({ ...seat, awaySinceMs: null })),
    phase: phase.type === 'race' ? { ...phase, heard: [], cheers: null, steppedTick: 0 } : phase,
  }
}
