import fc from 'fast-check'
import { CARD_IDS, type CardId } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import type { EventType, GameEvent } from '../event.ts'
import type { Nonce, RaceSecret } from '../nonce.ts'
import { move } from '../posting.ts'
import type { RaceSeed } from '../race.ts'
import { BET_KINDS, type CardPlay, type Target } from '../round.ts'
import type { Viewer } from '../view.ts'
import { lockInRequest as anyLockIn, useRequest } from './arbitrary.ts'
import { type Mask, messagesTo, overheard, type Sight } from './overhear.ts'
import {
  actInSecret,
  BO,
  BO_HAND,
  BO_QUIET_HAND,
  beforeBo,
  CY,
  DI,
  inLobby,
  inPaddock,
  type LockInRequest,
  lockIn,
  lockInRequest,
  nonceOfBo,
  toFinale,
  use,
} from './secret-play.ts'
import { crowdOf, HOST, playerOf } from './table.ts'
import type { Tamper, Trace } from './trace.ts'

/** A kind of secret: games that differ in nothing else sound alike to others until it is told. */
export interface SecretKind {
  readonly name: string
  /** Two such games: what one who should not know the difference was sent in each. */
  readonly pairs: fc.Arbitrary<Pair>
  /** As these, but with all that a card told its player. */
  readonly unmasked: fc.Arbitrary<Pair>
}

export interface Pair {
  /** What each of those who must not know was sent in either game, with a name to call them by. */
  readonly compare: (sight: Sight) => readonly Comparison[]
  /** The two secrets, to be shown where a test fails. */
  readonly toString: () => string
}

export interface Comparison {
  readonly who: string
  readonly sent: readonly [readonly string[], readonly string[]]
}

const SCREENS: readonly Viewer[] = [{ role: 'host' }, { role: 'crowd' }]
const player = (seat: number | null): Viewer => ({ role: 'player', seat })
const ADA = player(0)
const PHONES: readonly Viewer[] = [player(null), ADA, player(CY), player(DI)]
/** All but Bo. */
const OTHERS: readonly Viewer[] = [...SCREENS, ...PHONES]
const withoutDi = OTHERS.filter((viewer) => viewer.role !== 'player' || viewer.seat !== DI)

interface Rule<S> {
  readonly secret: fc.Arbitrary<S>
  readonly play: (seed: number, secret: S) => Trace
  /** The event that tells it; the batch that has it is not compared any more. */
  readonly until: EventType
  /** In which round, where it is not the first. */
  readonly round?: 2
  readonly others?: readonly Viewer[]
  /** Somebody who is told, by a card bought for it, what this takes out of the messages. */
  readonly buyer?: { readonly viewer: Viewer; readonly mask: Mask }
}

/** Games are played once, however often they are looked at. */
function kind<S>(name: string, rule: Rule<S>): SecretKind {
  const { secret, until, round = 1, others = OTHERS, buyer } = rule
  const played = new Map<string, Trace>()
  const play = (seed: number, one: S): Trace => {
    const key = JSON.stringify([seed, one])
    const known = played.get(key)
    if (known) return known
    const table = rule.play(seed, one)
    played.set(key, table)
    return table
  }
  const pairsBy = (mask: Mask) =>
    fc.tuple(fc.nat(20), secret, secret).map(([seed, one, other]): Pair => {
      const compare = (sight: Sight) => {
        const tables = [play(seed, one), play(seed, other)] as const
        const sent = (hear: (table: Trace) => string[]) =>
          [hear(tables[0]), hear(tables[1])] as const
        const bought = buyer
          ? [
              {
                who: `the buyer, ${JSON.stringify(buyer.viewer)}`,
                sent: sent((table) =>
                  messagesTo(table, before(table, until, round), buyer.viewer, sight, mask),
                ),
              },
            ]
          : []
        return [
          ...others.map((viewer) => ({
            who: JSON.stringify(viewer),
            sent: sent((table) => overheard(table, before(table, until, round), viewer, sight)),
          })),
          ...bought,
        ]
      }
      return { compare, toString: () => JSON.stringify({ seed, one, other }) }
    })
  return {
    name,
    pairs: pairsBy(buyer?.mask ?? ((event) => event)),
    unmasked: pairsBy((event) => event),
  }
}

/** The batches from before the one that tells, in its round. */
function before({ batches }: Trace, until: EventType, round: number) {
  const tells = [...batches.keys()].filter((at) =>
    batches[at]?.steps.some(({ event }) => event.type === until),
  )
  return batches.slice(0, tells[round - 1])
}

const onDi: Target = { type: 'players', seats: [DI] }
const racerAt = fc.nat(3)

const TALKER: readonly CardId[] = ['pickpocket', 'shakedown', 'alms', 'periscope', 'inside-tip']
const RIGGER: readonly CardId[] = ['bad-oyster', 'switcheroo', 'insurance', 'anvil', 'beachcomber']

/** A lock-in of what a rigger holds. */
const rigging: fc.Arbitrary<LockInRequest> = fc
  .tuple(
    fc.subarray<CardPlay>(
      [
        { card: 'bad-oyster', target: { type: 'racer', racer: 1 } },
        { card: 'switcheroo', target: { type: 'racers', first: 0, second: 1 } },
        { card: 'insurance', target: { type: 'none' } },
      ],
      { minLength: 1 },
    ),
    fc.subarray([0, 1, 2]),
  )
  .map(([plays, buys]) => lockInRequest({ plays, buys }))

/** Bo uses cards on Di (who is told of it), buys, borrows, bets and plays, and the others do what they like. */
const everything = kind('all that is done in a paddock', {
  secret: fc.record({
    uses: fc.array(
      fc.oneof(
        fc.constantFrom(
          use('pickpocket', onDi),
          use('shakedown', onDi),
          use('alms', onDi),
          ...BO_QUIET_HAND.slice(0, 2).map((card) => use(card)),
          use('beachcomber', { type: 'card', card: 'anvil' }),
        ),
        useRequest.filter(
          ({ type, ...rest }) =>
            type === 'UseCard' && 'target' in rest && rest.target.type !== 'players',
        ),
      ),
      { maxLength: 4 },
    ),
    hand: fc.constantFrom(TALKER, RIGGER),
    last: fc.oneof(anyLockIn, rigging),
  }),
  play: (seed, { uses, hand, last }) => {
    const table = inPaddock(seed, { round: 2, bots: 1 })
    table.give('Bo', { hand, discards: ['anvil', 'espresso'] })
    table.give('Ada', { hand: ['gag-order', 'monosyllables', 'bad-oyster'] })
    lockIn(table, 'Di')
    actInSecret(table, uses, 4)
    lockIn(table, 'Bo', last)
    actInSecret(table, [use('monosyllables', { type: 'players', seats: [BO] })], 1, 'Ada')
    const play: CardPlay = { card: 'bad-oyster', target: { type: 'racer', racer: 1 } }
    lockIn(table, 'Ada', lockInRequest({ plays: [play] }))
    lockIn(table, 'Cy')
    return table
  },
  others: withoutDi,
  round: 2,
  until: 'CardsRevealed',
})

const someBets = fc.uniqueArray(
  fc.record(
    {
      racer: racerAt,
      kind: fc.constantFrom(...BET_KINDS),
      stakePearls: fc.integer({ min: 25, max: 100 }),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 3, selector: ({ racer, kind: of }) => `${racer} ${of}` },
)

/** To the payout of the round, where Bo locks in this and the others nothing. */
function raceOf(table: Trace, request: LockInRequest): Trace {
  for (const name of ['Ada', 'Cy', 'Di'] as const) lockIn(table, name)
  lockIn(table, 'Bo', request)
  return toFinale(table)
}

const bets = kind('bets', {
  secret: someBets,
  play: (seed, of) => raceOf(inPaddock(seed), lockInRequest({ bets: of })),
  until: 'RaceStarted',
})

const ENOUGH: LockInRequest['bets'] = [{ racer: 0, kind: 'win', stakePearls: 100 }]

/** In the second paddock Bo owes from the first, so that repaying is a secret too. */
const purse = kind('purchases, loans and pearls', {
  secret: fc.record({
    buys: fc.subarray([0, 1, 2]),
    loanSteps: fc.integer({ min: -2, max: 3 }),
    isBoughtNow: fc.boolean(),
  }),
  play: (seed, { buys, loanSteps, isBoughtNow }) => {
    const table = inPaddock(seed, { round: 2 })
    table.give('Bo', { hand: [], pearls: 1_200, debtPearls: 100 })
    const offers = offersOfBo(table)
    const quiet = offers.findIndex((card) => ['periscope', 'inside-tip'].includes(card))
    const card = offers[quiet]
    const now = isBoughtNow && card ? [use(card, { type: 'none' }, quiet)] : []
    actInSecret(table, now, 1)
    const later = buys.filter((at) => now.length === 0 || at !== quiet)
    return raceOf(table, lockInRequest({ buys: later, loanSteps, bets: ENOUGH }))
  },
  round: 2,
  until: 'PaidOut',
})

function offersOfBo({ state }: Trace): readonly CardId[] {
  const entries = 'entries' in state.phase ? state.phase.entries : []
  return entries.find(({ seat }) => seat === BO)?.offers.map(({ card }) => card) ?? []
}

const payoutCard = kind('payout cards', {
  secret: fc.constantFrom<readonly CardPlay[]>(
    [],
    [{ card: 'insurance', target: { type: 'none' } }],
    [{ card: 'double-or-nothing', target: { type: 'bet', racer: 0, kind: 'win' } }],
  ),
  play: (seed, plays) => {
    const table = inPaddock(seed).give('Bo', { hand: ['insurance', 'double-or-nothing'] })
    return raceOf(table, lockInRequest({ plays, bets: ENOUGH }))
  },
  until: 'PaidOut',
})

/** Bo and Cy play the same two cards, but which of them plays which is a secret. */
const whoPlayed = kind('who played an item or a swap', {
  secret: fc.boolean(),
  play: (seed, isBo) => {
    const table = inPaddock(seed, { hasTrials: false })
    const one: CardPlay = { card: 'espresso', target: { type: 'racer', racer: 0 } }
    const other: CardPlay =
      seed % 2 === 0
        ? { card: 'bad-oyster', target: { type: 'racer', racer: 2 } }
        : { card: 'switcheroo', target: { type: 'racers', first: 0, second: 1 } }
    const hand = [one.card, other.card]
    table.give('Bo', { hand }).give('Cy', { hand })
    lockIn(table, 'Cy', lockInRequest({ plays: [isBo ? one : other] }))
    for (const name of ['Ada', 'Di'] as const) lockIn(table, name)
    lockIn(table, 'Bo', lockInRequest({ plays: [isBo ? other : one] }))
    return toFinale(table)
  },
  others: [...SCREENS, player(null), ADA],
  until: 'GameFinished',
})

const accusation = kind('accusations', {
  secret: fc.constantFrom(null, 0, CY, DI),
  play: (seed, accused) => {
    const table = inPaddock(seed).give('Cy', { hand: ['bad-oyster'] })
    const play: CardPlay = { card: 'bad-oyster', target: { type: 'racer', racer: 2 } }
    lockIn(table, 'Cy', lockInRequest({ plays: [play] }))
    for (const name of ['Ada', 'Bo', 'Di'] as const) lockIn(table, name)
    table.pass(100)
    if (accused !== null) table.must(playerOf('Bo'), { type: 'Accuse', seat: accused })
    return toFinale(table)
  },
  until: 'PaidOut',
})

const talkCard = kind('talk cards, to a third party', {
  secret: fc.constantFrom(null, ...BO_HAND.slice(0, 3)),
  play: (seed, card) => {
    const table = inPaddock(seed, { round: 2 }).give('Bo', { hand: BO_HAND })
    table.give('Di', { hand: ['espresso', 'slick', 'lullaby'] })
    actInSecret(table, card === null ? [] : [use(card, onDi)], 1)
    return raceOf(table, lockInRequest())
  },
  others: withoutDi,
  round: 2,
  until: 'PaidOut',
})

/** What these do to a purse is public at the payout: both games are made to end with as much. */
const quietCard = kind('Periscope, Inside Tip and Beachcomber', {
  secret: fc.subarray(['periscope', 'inside-tip'] as const),
  play: (seed, cards) => {
    const table = inPaddock(seed).give('Bo', { hand: BO_QUIET_HAND, discards: ['anvil'] })
    actInSecret(
      table,
      cards.map((card) => use(card)),
      2,
    )
    return raceOf(table, lockInRequest())
  },
  until: 'GameFinished',
})

/** It costs: its pearls are public at the payout, that it was used is not. */
const beachcomber = kind('which card a Beachcomber brings', {
  secret: fc.constantFrom<CardId>('espresso', 'bad-oyster', 'lullaby'),
  play: (seed, card) => {
    const table = inPaddock(seed, {
      tamper: (event) =>
        event.type === 'CardUsed' ? { ...event, postings: move(BO, 'house', 60) } : event,
    })
    table.give('Bo', { hand: BO_QUIET_HAND, discards: ['espresso', 'bad-oyster', 'lullaby'] })
    actInSecret(table, [use('beachcomber', { type: 'card', card })], 1)
    return raceOf(table, lockInRequest())
  },
  until: 'GameFinished',
})

const dealt = kind('hand and offers', {
  secret: fc.record({
    hand: fc.shuffledSubarray([...CARD_IDS], { minLength: 1, maxLength: 3 }),
    offers: fc.shuffledSubarray([...CARD_IDS], { minLength: 3, maxLength: 3 }),
  }),
  play: (seed, { hand, offers }) =>
    raceOf(
      inPaddock(seed, {
        tamper: dealingTo(BO, (own) => ({ ...own, cards: hand, offers })),
      }),
      lockInRequest(),
    ),
  until: 'GameFinished',
})

const rival = kind('rivals', {
  secret: fc.constantFrom(0, CY, DI),
  play: (seed, of) =>
    raceOf(
      inPaddock(seed, { tamper: dealingTo(BO, (own) => ({ ...own, rival: of })) }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

type RoundStarted = Extract<GameEvent, { type: 'RoundStarted' }>

const dealingTo =
  (
    seat: number,
    change: (own: RoundStarted['dealt'][number]) => RoundStarted['dealt'][number],
  ): Tamper =>
  (event) =>
    event.type === 'RoundStarted'
      ? { ...event, dealt: event.dealt.map((own) => (own.seat === seat ? change(own) : own)) }
      : event

const SEED: RaceSeed = [4, 0, 0, 0]
const withSeed = (event: GameEvent, seed: RaceSeed): GameEvent =>
  event.type === 'RaceStarted' ? { ...event, seed } : event

const raceSecret = kind('the secret of a race', {
  secret: fc.constantFrom('0a', '1b', 'ff'),
  play: (seed, byte) =>
    raceOf(
      inPaddock(seed, {
        tamper: (event) =>
          event.type === 'RoundStarted'
            ? { ...event, secret: byte.repeat(32) as RaceSecret }
            : withSeed(event, SEED),
      }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

/** Of the plain core, whose races look alike from afar: but for the seed, nothing differs. */
const raceSeed = kind('the seed of a race', {
  secret: fc.nat(0xffff_ffff),
  play: (seed, word) =>
    raceOf(
      inPaddock(seed, { tamper: (event) => withSeed(event, [4, word, word, word]) }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

const nonce = kind('a nonce, and whether one was given', {
  secret: fc.boolean(),
  play: (seed, isGiven) => {
    const table = inPaddock(seed, { tamper: (event) => withSeed(event, SEED) })
    return raceOf(table, lockInRequest({ nonce: isGiven ? nonceOfBo(table) : null }))
  },
  until: 'PaidOut',
})

const TIPS = fc.constantFrom(null, 'aa'.repeat(32) as Nonce, 'bb'.repeat(32) as Nonce)

const joinedTip = kind('the tip of a chain, until a round names it', {
  secret: TIPS,
  play: (seed, tip) => {
    const table = beforeBo(seed)
    table.must(playerOf('Bo'), { type: 'Join', name: 'Bo', avatar: 0, tip })
    return toFinale(table.seat('Cy', 'Di').start())
  },
  until: 'RoundStarted',
})

const newTip = kind('a chain that is begun anew', {
  secret: TIPS,
  play: (seed, tip) => {
    const table = inLobby(seed, { tip: null })
    table.pass(100)
    if (tip !== null) table.must(playerOf('Bo'), { type: 'CommitChain', tip })
    return toFinale(table.start())
  },
  until: 'RoundStarted',
})

const earlyBird = kind('having been early', {
  secret: fc.boolean(),
  play: (seed, isEarly) =>
    raceOf(
      inPaddock(seed, {
        tamper: (event) =>
          event.type === 'LockedIn' && event.seat === BO
            ? { ...event, isEarly, postings: isEarly ? move('house', BO, 25) : [] }
            : event,
      }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

/** Screens have a tick for it at once; phones do not. */
const moment = kind('the moment of locking in, to phones', {
  secret: fc.nat(9),
  play: (seed, slot) => {
    const table = inPaddock(seed)
    for (const name of ['Ada', 'Cy'] as const) lockIn(table, name)
    for (let at = 0; at < 10; at++) {
      table.pass(100)
      if (at === slot) table.must(playerOf('Bo'), lockInRequest())
    }
    lockIn(table, 'Di')
    return toFinale(table)
  },
  others: PHONES,
  until: 'CardsRevealed',
})

const shout = kind('a shout or race card that no chunk has taken', {
  secret: fc.option(fc.tuple(racerAt, fc.constantFrom<CardId | null>(null, 'slick', 'megaphone'))),
  play: (seed, move) => {
    const table = inPaddock(seed).give('Bo', { hand: ['slick', 'megaphone'] })
    for (const name of ['Ada', 'Bo', 'Cy', 'Di'] as const) lockIn(table, name)
    table.passUntil('race')
    table.pass(4_100)
    if (move !== null) {
      const [racer, card] = move
      const request: ClientRequest =
        card === null ? { type: 'Shout', racer } : use(card, { type: 'racer', racer })
      table.must(playerOf('Bo'), request)
    }
    table.pass(50)
    // Whoever looks again is shown the race so far.
    table.must(HOST, { type: 'LockRoom', isLocked: true })
    return table
  },
  until: 'RaceRunOut',
})

/** How many have voted, and what for, is told at the reveal. */
const votes = kind('votes of the crowd', {
  secret: fc.array(fc.record({ racer: racerAt, card: fc.nat(2) }), { maxLength: 7 }),
  play: (seed, cast) => {
    const table = inPaddock(seed)
    cast.forEach((vote, at) => {
      table.must(crowdOf(`voter ${at}`), { type: 'Vote', ...vote })
    })
    for (const name of ['Ada', 'Bo', 'Cy', 'Di'] as const) lockIn(table, name)
    return toFinale(table)
  },
  others: [...OTHERS, player(BO)],
  until: 'CardsRevealed',
})

/** Why Bo got pearls at the payout: a payout card and a rival are told of at the finale. */
const line = kind('what brought pearls at the payout', {
  secret: fc.constantFrom('insurance' as const, 'rival' as const, 'double' as const),
  play: (seed, reason) =>
    raceOf(
      inPaddock(seed, {
        tamper: (event) =>
          event.type === 'PaidOut'
            ? {
                ...event,
                lines: [...event.lines, { seat: BO, reason, pearls: 50 }],
                postings: [...event.postings, ...move('house', BO, 50)],
              }
            : event,
      }),
      lockInRequest(),
    ),
  until: 'GameFinished',
})

/** What the four cards tell that are bought to tell: the only secrets that go from player to player. */
export const TOLD: Readonly<Partial<Record<CardId, Mask>>> = {
  periscope: (event) =>
    event.type === 'CardUsed' && event.use.type === 'periscope'
      ? { ...event, use: { ...event.use, items: [] } }
      : event,
  'inside-tip': (event) =>
    event.type === 'CardUsed' && event.use.type === 'inside-tip'
      ? { ...event, use: { ...event.use, odds: { races: 0, wins: [], places: [], lasts: [] } } }
      : event,
  shakedown: (event) =>
    event.type === 'CardUsed' && event.use.type === 'shakedown'
      ? { ...event, use: { ...event.use, cards: [] } }
      : event,
  pickpocket: (event) =>
    event.type === 'CardUsed' && event.use.type === 'pickpocket'
      ? { ...event, use: { ...event.use, pearls: 0 }, changePearls: 0 }
      : event,
}

/** Ada looks into what Bo holds or has locked in, and nobody else learns of it. */
const toldByCards = Object.entries(TOLD).map(([card, mask]) =>
  kind(`what ${card} tells its player`, {
    secret: fc.record({
      hand: fc.shuffledSubarray([...BO_HAND], { minLength: 2 }),
      buys: fc.subarray([0, 1, 2]),
      item: fc.option(fc.tuple(fc.constantFrom<CardId>('bad-oyster', 'anvil'), racerAt)),
    }),
    play: (seed, { hand, buys, item }) => {
      const table = inPaddock(seed, { round: 2 })
      table.give('Bo', { hand }).give('Ada', { hand: [card as CardId] })
      const plays = item
        ? [{ card: item[0], target: { type: 'racer' as const, racer: item[1] } }]
        : []
      lockIn(table, 'Bo', lockInRequest({ plays, buys }))
      const isOnBo = card === 'shakedown' || card === 'pickpocket'
      const target: Target = isOnBo ? { type: 'players', seats: [BO] } : { type: 'none' }
      table.pass(100)
      table.must(playerOf('Ada'), use(card as CardId, target))
      for (const name of ['Ada', 'Cy', 'Di'] as const) lockIn(table, name)
      return toFinale(table)
    },
    others: [...SCREENS, player(null), player(CY), player(DI)],
    buyer: { viewer: ADA, mask },
    round: 2,
    until: 'CardsRevealed',
  }),
)

export const SECRET_KINDS: readonly SecretKind[] = [
  everything,
  bets,
  purse,
  payoutCard,
  whoPlayed,
  accusation,
  talkCard,
  quietCard,
  beachcomber,
  dealt,
  rival,
  raceSecret,
  raceSeed,
  nonce,
  joinedTip,
  newTip,
  earlyBird,
  moment,
  shout,
  votes,
  line,
  ...toldByCards,
]
