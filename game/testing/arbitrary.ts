import fc from 'fast-check'
import { CARD_IDS } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import { AVATARS } from '../limits.ts'
import { SPEEDS, TIMERS } from '../settings.ts'
import { TEMPERAMENTS } from '../state.ts'
import { HOST, playerOf, type Table } from './table.ts'

export const NAMES = ['Ada', 'Bo', 'Cy', 'Di'] as const

/** Plain objects, as they come out of a parser. */
const record: typeof fc.record = (model: object) =>
  fc.record(model, { noNullPrototype: true }) as never

const racer = fc.nat(7)
const seat = fc.nat(15)

/** What a player may do in secret while the paddock is open. */
export const secretRequest: fc.Arbitrary<ClientRequest> = fc.oneof(
  record({ type: fc.constant('BuyCard' as const), offer: fc.nat(2) }),
  record({
    type: fc.constant('LockIn' as const),
    bets: fc.array(record({ racer, kind: fc.constant('win' as const), stakePearls: fc.nat(500) }), {
      maxLength: 3,
    }),
    plays: fc.array(record({ card: fc.constantFrom(...CARD_IDS), racer }), { maxLength: 2 }),
  }),
)

const openRequest: fc.Arbitrary<ClientRequest> = fc.oneof(
  record({
    type: fc.constantFrom('Join' as const, 'ChangeProfile' as const),
    name: fc.constantFrom(...NAMES, ' ', 'far too long to be a name'),
    avatar: fc.nat(AVATARS),
  }),
  fc.constant({ type: 'Leave' as const }),
  record({ type: fc.constant('Shout' as const), racer }),
)

const hostRequest: fc.Arbitrary<ClientRequest> = fc.oneof(
  record({
    type: fc.constant('ChangeSettings' as const),
    settings: record({
      rounds: fc.integer({ min: 1, max: 3 }),
      racers: fc.integer({ min: 4, max: 8 }),
      timers: fc.constantFrom(...TIMERS),
      speedPercent: fc.constantFrom(...SPEEDS),
    }),
  }),
  record({
    type: fc.constant('AddBot' as const),
    temperament: fc.constantFrom(null, ...TEMPERAMENTS),
  }),
  record({ type: fc.constant('RemoveSeat' as const), seat }),
  record({ type: fc.constant('LockRoom' as const), isLocked: fc.boolean() }),
  fc.constantFrom<ClientRequest>(
    { type: 'StartDay' },
    { type: 'Pause' },
    { type: 'Resume' },
    { type: 'PlayAgain' },
  ),
  record({
    type: fc.constant('Next' as const),
    phase: fc.constantFrom('parade', 'paddock', 'reveal', 'race', 'payout'),
    round: fc.integer({ min: 1, max: 3 }),
  }),
)

/** Something that happens to a game: a command, legal or not, or time. */
export type Step = (table: Table) => void

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: playerStep(secretRequest) },
  { weight: 4, arbitrary: playerStep(openRequest) },
  {
    weight: 4,
    arbitrary: hostRequest.map((request) => (table: Table) => void table.ask(HOST, request)),
  },
  { weight: 2, arbitrary: fc.nat(40_000).map((ms) => (table: Table) => table.pass(ms)) },
  {
    weight: 4,
    arbitrary: fc.constant((table: Table) => {
      table.ask(HOST, next(table))
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ seat, isHere: fc.boolean() })
      .map((presence) => (table: Table) => void table.run({ type: 'NotePresence', ...presence })),
  },
)

function playerStep(request: fc.Arbitrary<ClientRequest>): fc.Arbitrary<Step> {
  return fc.tuple(fc.constantFrom(...NAMES), request).map(
    ([name, asked]) =>
      (table) =>
        void table.ask(playerOf(name), asked),
  )
}

/** What brings a game on, so that random play sees all of it. */
function next({ state }: Table): ClientRequest {
  const { phase } = state
  if (state.pausedAtMs !== null) return { type: 'Resume' }
  if (phase.type === 'lobby') return { type: 'StartDay' }
  if (phase.type === 'finale') return { type: 'PlayAgain' }
  return { type: 'Next', phase: phase.type, round: phase.round.number }
}
