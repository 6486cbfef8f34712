import fc from 'fast-check'
import type { CardId } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import { move } from '../posting.ts'
import { BET_KINDS, type CardPlay, type Target } from '../round.ts'
import { STICKERS } from '../sticker.ts'
import { lockInRequest as anyLockIn, useRequest } from './arbitrary.ts'
import { CHANCE_KINDS } from './chance-kinds.ts'
import type { Mask } from './overhear.ts'
import {
  ADA,
  kind,
  OTHERS,
  PHONES,
  player,
  SCREENS,
  type SecretKind,
  withoutDi,
} from './secret-kind.ts'
import {
  actInSecret,
  BO,
  BO_HAND,
  BO_QUIET_HAND,
  CY,
  DI,
  inPaddock,
  type LockInRequest,
  lockIn,
  lockInRequest,
  raceOf,
  toFinale,
  use,
} from './secret-play.ts'
import { crowdOf, HOST, playerOf } from './table.ts'
import type { Trace } from './trace.ts'

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

/** Screens see it fly; phones, which have no ticks, do not hear of it. */
const stickers = kind('stickers, to phones', {
  secret: fc.array(fc.constantFrom(...STICKERS), { maxLength: 3 }),
  play: (seed, thrown) => {
    const table = inPaddock(seed)
    lockIn(table, 'Bo')
    for (const sticker of thrown) table.must(playerOf('Bo'), { type: 'ThrowSticker', sticker })
    for (const name of ['Ada', 'Cy', 'Di'] as const) lockIn(table, name)
    return toFinale(table)
  },
  others: PHONES,
  until: 'GameFinished',
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
  ...CHANCE_KINDS,
  moment,
  shout,
  stickers,
  votes,
  line,
  ...toldByCards,
]
