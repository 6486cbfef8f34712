import fc from 'fast-check'
import { CARD_IDS } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import type { OfferHash } from '../identity.ts'
import { AVATARS } from '../limits.ts'
import { BET_KINDS, type Target } from '../round.ts'
import { LANGUAGES, PAYOUT_MODES, type Settings, SPEEDS, TIMERS } from '../settings.ts'
import { TEMPERAMENTS } from '../state.ts'
import { credentialOf, crowdOf, HOST, playerOf, type Table } from './table.ts'

const TOKEN = 'ab'.repeat(32) as OfferHash

export const NAMES = ['Ada', 'Bo', 'Cy', 'Di'] as const

const CROWD = ['Uma', 'Vic', 'Wim', 'Xan', 'Yve'] as const

/** Plain objects, as they come out of a parser. */
const record: typeof fc.record = (model: object) =>
  fc.record(model, { noNullPrototype: true }) as never

const racer = fc.nat(7)
const seat = fc.nat(15)
const card = fc.constantFrom(...CARD_IDS)
const kind = fc.constantFrom(...BET_KINDS)

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constant({ type: 'none' as const }),
  { weight: 3, arbitrary: record({ type: fc.constant('racer' as const), racer }) },
  record({ type: fc.constant('racers' as const), first: racer, second: racer }),
  record({ type: fc.constant('bet' as const), racer, kind }),
  {
    weight: 3,
    arbitrary: record({
      type: fc.constant('players' as const),
      seats: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
    }),
  },
  record({ type: fc.constant('card' as const), card }),
)

/** What a player locks in. */
export const lockInRequest: fc.Arbitrary<Extract<ClientRequest, { type: 'LockIn' }>> = record({
  type: fc.constant('LockIn' as const),
  loanSteps: fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 4 })),
  buys: fc.array(fc.nat(2), { maxLength: 3 }),
  bets: fc.array(record({ racer, kind, stakePearls: fc.nat(500) }), { maxLength: 3 }),
  plays: fc.array(record({ card, target }), { maxLength: 2 }),
  nonce: fc.constant(null),
})

/** A card that acts at once, in the paddock or in the race. */
export const useRequest: fc.Arbitrary<ClientRequest> = record({
  type: fc.constant('UseCard' as const),
  card,
  offer: fc.option(fc.nat(2), { nil: null }),
  loanSteps: fc.oneof(fc.constant(0), fc.nat(3)),
  target,
})

export const openRequest: fc.Arbitrary<ClientRequest> = fc.oneof(
  record({
    type: fc.constantFrom('Join' as const, 'ChangeProfile' as const),
    name: fc.constantFrom(...NAMES, ' ', 'far too long to be a name'),
    avatar: fc.nat(AVATARS),
    tip: fc.constant(null),
  }),
  fc.constant({ type: 'Leave' as const }),
  record({ type: fc.constant('Shout' as const), racer }),
  record({ type: fc.constant('Accuse' as const), seat: fc.nat(4) }),
)

const settings: fc.Arbitrary<Settings> = record({
  rounds: fc.integer({ min: 1, max: 3 }),
  racers: fc.integer({ min: 4, max: 8 }),
  timers: fc.constantFrom(...TIMERS),
  speedPercent: fc.constantFrom(...SPEEDS),
  payout: fc.constantFrom(...PAYOUT_MODES),
  startingPearls: fc.constantFrom(200, 1_000, 5_000),
  startingCards: fc.nat(5),
  hasRivals: fc.boolean(),
  hasShouts: fc.boolean(),
  hasTrials: fc.boolean(),
  isFamily: fc.boolean(),
  hasCrowd: fc.boolean(),
}).map((one) => ({
  ...one,
  // Not drawn, so that another language leaves all other play as it is.
  language: LANGUAGES[one.rounds % LANGUAGES.length] ?? 'en',
}))

export const hostRequest: fc.Arbitrary<ClientRequest> = fc.oneof(
  record({ type: fc.constant('ChangeSettings' as const), settings }),
  record({
    type: fc.constant('AddBot' as const),
    temperament: fc.constantFrom(null, ...TEMPERAMENTS),
  }),
  record({ type: fc.constantFrom('RemoveSeat' as const, 'RestoreSeat' as const), seat: fc.nat(4) }),
  record({
    type: fc.constant('RenameSeat' as const),
    seat: fc.nat(4),
    name: fc.constantFrom(...NAMES, 'Eve'),
  }),
  record({ type: fc.constant('LockRoom' as const), isLocked: fc.boolean() }),
  fc.constantFrom<ClientRequest>(
    { type: 'StartDay' },
    { type: 'Pause' },
    { type: 'Resume' },
    { type: 'PlayAgain' },
    { type: 'EndGame' },
    { type: 'OfferHost', token: TOKEN },
  ),
  record({
    type: fc.constantFrom('Next' as const, 'AddTime' as const),
    phase: fc.constantFrom('parade', 'paddock', 'reveal', 'race', 'payout'),
    round: fc.integer({ min: 1, max: 3 }),
  }),
)

/** Something that happens to a game: a command, legal or not, or time. */
export type Step = (table: Table) => void

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: playerStep(lockInRequest) },
  { weight: 3, arbitrary: playerStep(useRequest) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...NAMES), fc.nat(99)).map(playsHeld) },
  { weight: 4, arbitrary: playerStep(openRequest) },
  {
    weight: 4,
    arbitrary: hostRequest.map((request) => (table: Table) => void table.ask(HOST, request)),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ racer, card: fc.nat(3), times: fc.integer({ min: 1, max: 10 }) })
      .map(({ racer: one, card: wish, times }) => (table: Table) => {
        for (const name of CROWD) {
          table.ask(crowdOf(name), { type: 'Vote', racer: one, card: wish })
          table.ask(crowdOf(name), { type: 'Cheer', racer: one, times })
          table.ask(crowdOf(name), { type: 'ThrowSticker', sticker: 'crown' })
        }
        for (const name of [...NAMES, 'Ada', 'Ada', 'Ada'])
          table.ask(playerOf(name), { type: 'ThrowSticker', sticker: 'claw' })
      }),
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
    arbitrary: fc.constantFrom('host', 'Eve').map((name) => (table: Table) => {
      table.ask(HOST, { type: 'OfferHost', token: TOKEN })
      table.run({ type: 'MoveHost', token: TOKEN, credential: credentialOf(name) })
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

/** Uses a card that is in the hand, on whatever it may fit: random cards are seldom held. */
function playsHeld([name, draw]: readonly [string, number]): Step {
  return (table) => {
    const by = playerOf(name)
    const owner = table.state.seats.find(
      ({ credential }) => by.role === 'player' && credential === by.credential,
    )
    const held = owner?.hand[draw % Math.max(1, owner.hand.length)]
    if (!owner || !held) return
    const other = table.state.seats.find(({ seat: one }) => one !== owner.seat)?.seat ?? 0
    const targets: readonly Target[] = [
      { type: 'none' },
      { type: 'players', seats: [other] },
      { type: 'racer', racer: draw % 4 },
      { type: 'card', card: owner.discards[0] ?? 'alms' },
    ]
    for (const one of targets) {
      table.ask(by, { type: 'UseCard', card: held, offer: null, loanSteps: 0, target: one })
    }
  }
}

/** What brings a game on, so that random play sees all of it. */
function next({ state }: Table): ClientRequest {
  const { phase } = state
  if (state.pausedAtMs !== null) return { type: 'Resume' }
  if (phase.type === 'lobby') return { type: 'StartDay' }
  if (phase.type === 'finale') return { type: 'PlayAgain' }
  return { type: 'Next', phase: phase.type, round: phase.round.number }
}
