import { expect, test } from 'vitest'
import type { CardId } from '../card.ts'
import { CARDS } from '../cards/cards.ts'
import type { ClientRequest, DraftBet } from '../command.ts'
import { LAST_CALL_AFTER_OUTAGE_MS, LAST_CALL_MS, LATE_LOCK_IN_MS } from '../limits.ts'
import type { CardPlay, State } from '../state.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const win = (racer: number, stakePearls: number): DraftBet => ({ racer, kind: 'win', stakePearls })
const lock = (bets: readonly DraftBet[], plays: readonly CardPlay[] = []): ClientRequest => ({
  type: 'LockIn',
  bets,
  plays,
})
const inPaddock = () => new Table().seat('Ada', 'Bo').toPaddock()
const ada = playerOf('Ada')

/** Gives Ada what a test needs; the table's own checks of the law stop here. */
function withAda(table: Table, change: { pearls?: number; hand?: readonly CardId[] }): State {
  const seats = table.state.seats.map((seat) => (seat.seat === 0 ? { ...seat, ...change } : seat))
  return { ...table.state, seats }
}

const offersOf = ({ state }: Table) =>
  state.phase.type === 'paddock' ? (state.phase.entries[0]?.offers ?? []) : []

test('buying an offer pays its price and puts it into the hand', () => {
  const table = inPaddock()
  const card = offersOf(table)[1]?.card as CardId
  const { pricePearls } = CARDS[card]
  const [bought] = table.must(ada, { type: 'BuyCard', offer: 1 })
  expect(bought).toMatchObject({ postings: [{ from: 0, to: 'house', pearls: pricePearls }] })
  expect(table.state.seats[0]).toMatchObject({ pearls: 1_000 - pricePearls, shownPearls: 1_000 })
  expect(table.state.seats[0]?.hand.at(-1)).toBe(card)
  expect(table.ask(ada, { type: 'BuyCard', offer: 1 })).toMatchObject({
    error: { type: 'OfferSold' },
  })
})

test('a hand holds five cards and no sixth', () => {
  const table = inPaddock()
  table.must(ada, { type: 'BuyCard', offer: 0 })
  table.must(ada, { type: 'BuyCard', offer: 1 })
  expect(table.ask(ada, { type: 'BuyCard', offer: 2 })).toEqual({
    ok: false,
    error: { type: 'HandFull', cardsMax: 5 },
  })
})

test('a card costs what the purse has, not more', () => {
  const table = inPaddock()
  const pricePearls = CARDS[offersOf(table)[0]?.card as CardId].pricePearls
  table.state = withAda(table, { pearls: pricePearls - 1 })
  expect(table.ask(ada, { type: 'BuyCard', offer: 0 })).toMatchObject({
    error: { type: 'TooFewPearls', pearls: pricePearls - 1, pricePearls },
  })
})

test('locking in sets stakes aside and plays a card', () => {
  const table = inPaddock()
  const card = table.state.seats[0]?.hand[0] as CardId
  table.must(ada, lock([win(0, 100), win(3, 50)], [{ card, racer: 5 }]))
  expect(table.state.seats[0]).toMatchObject({ pearls: 850, shownPearls: 1_000 })
  expect(table.state.seats[0]?.hand).toHaveLength(2)
  expect(table.ask(ada, lock([]))).toMatchObject({ error: { type: 'LockedAlready' } })
  expect(table.ask(ada, { type: 'BuyCard', offer: 0 })).toMatchObject({
    error: { type: 'LockedAlready' },
  })
})

test.each([
  ['a fourth bet', lock([win(0, 25), win(1, 25), win(2, 25), win(3, 25)]), 'TooManyBets'],
  ['one racer twice', lock([win(0, 25), win(0, 25)]), 'RacerBackedTwice'],
  ['24 pearls', lock([win(0, 24)]), 'StakeTooSmall'],
  ['401 pearls in the first round', lock([win(0, 201), win(1, 200)]), 'StakesAboveCap'],
  ['a racer that does not run', lock([win(6, 25)]), 'NoSuchRacer'],
  ['a card on one that does not run', lock([], [{ card: 'anvil', racer: 6 }]), 'NoSuchRacer'],
  [
    'two items',
    lock(
      [],
      [
        { card: 'anvil', racer: 0 },
        { card: 'espresso', racer: 0 },
      ],
    ),
    'TooManyActions',
  ],
] as const)('refuses %s', (_what, request, type) => {
  const table = inPaddock()
  const before = table.state
  expect(table.ask(ada, request)).toMatchObject({ ok: false, error: { type } })
  expect(table.state).toBe(before)
})

test.each([
  ['25 pearls', lock([win(0, 25)])],
  ['400 pearls in the first round', lock([win(0, 200), win(1, 200)])],
  ['three bets', lock([win(0, 25), win(1, 25), win(2, 25)])],
  ['nothing at all', lock([])],
])('takes %s', (_what, request) => {
  expect(inPaddock().ask(ada, request).ok).toBe(true)
})

test('a card that is not held is dropped, and stakes beyond the purse are cut in their order', () => {
  const table = inPaddock()
  table.state = withAda(table, { pearls: 130, hand: ['espresso'] })
  const locked = lock([win(0, 100), win(1, 100), win(2, 100)], [{ card: 'anvil', racer: 1 }])
  const decision = table.decideOnly(ada, locked)
  expect(decision).toMatchObject({
    ok: true,
    value: [
      {
        plays: [],
        bets: [
          { racer: 0, stakePearls: 100, isFree: false },
          { racer: 1, stakePearls: 30, isFree: false },
        ],
      },
      { type: 'CommandAccepted' },
    ],
  })
})

test('with fewer than 25 pearls the first bet is free', () => {
  const table = inPaddock()
  table.state = withAda(table, { pearls: 24 })
  expect(table.decideOnly(ada, lock([win(2, 100), win(1, 25)]))).toMatchObject({
    value: [{ bets: [{ racer: 2, stakePearls: 25, isFree: true }], postings: [] }, {}],
  })
})

test('all locked in ends the paddock early', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  expect(table.state.phase.type).toBe('paddock')
  table.must(playerOf('Bo'), lock([]))
  expect(table.state.phase.type).toBe('reveal')
})

test('who is away holds up a lock-in for ten seconds', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  table.run({ type: 'NotePresence', seat: 1, isHere: false })
  table.pass(9_999)
  expect(table.state.phase.type).toBe('paddock')
  table.pass(1)
  expect(table.state.phase.type).toBe('reveal')
})

test('who comes back in time is waited for again', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  table.run({ type: 'NotePresence', seat: 1, isHere: false })
  table.pass(5_000)
  table.run({ type: 'NotePresence', seat: 1, isHere: true })
  table.pass(30_000)
  expect(table.state.phase.type).toBe('paddock')
})

test('while nobody has locked in, a table that went away has until the deadline', () => {
  const table = inPaddock()
  for (const seat of [0, 1]) table.run({ type: 'NotePresence', seat, isHere: false })
  table.pass(60_000)
  expect(table.state.phase.type).toBe('paddock')
})

test('a lock-in is taken until one second after the deadline', () => {
  const early = inPaddock()
  const { endsAtMs } = early.state.phase.span
  early.pass((endsAtMs ?? 0) - early.nowMs + 999)
  expect(early.ask(ada, lock([])).ok).toBe(true)
  const late = inPaddock()
  late.pass((endsAtMs ?? 0) - late.nowMs + 1_000)
  expect(late.ask(ada, lock([]))).toMatchObject({ error: { type: 'WrongPhase' } })
})

test('bots lock in by themselves, within what they may', () => {
  const table = new Table().seat('Ada').bots(8).toPaddock()
  table.pass(5_000)
  const { phase } = table.state
  if (phase.type !== 'paddock') throw new Error(phase.type)
  expect(phase.entries.filter(({ locked }) => locked)).toHaveLength(8)
  expect(phase.entries.every(({ seat, locked }) => seat === 0 || locked?.bets.length)).toBe(true)
})

test('the host’s next is a last call for those who are here and have not locked in', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  expect(table.state.phase).toMatchObject({
    type: 'paddock',
    span: { endsAtMs: table.nowMs + 3_000 },
  })
  table.must(playerOf('Bo'), lock([win(1, 50)]))
  expect(table.state.phase.type).toBe('reveal')
})

test('a last call ends the paddock for those who let it pass, and bots do not wait for it', () => {
  const table = new Table().seat('Ada', 'Bo').bots(2).toPaddock()
  table.pass(5_000)
  table.must(ada, lock([win(0, 100)]))
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  table.pass(LAST_CALL_MS + LATE_LOCK_IN_MS - 1)
  expect(table.state.phase.type).toBe('paddock')
  table.pass(1)
  const { phase } = table.state
  if (phase.type !== 'reveal') throw new Error(phase.type)
  const [adas, bos, ...bots] = phase.entries
  expect(adas?.locked?.bets).toMatchObject([{ racer: 0, stakePearls: 100 }])
  expect(bos?.locked).toBeNull()
  expect(bots.map(({ locked }) => (locked?.bets.length ?? 0) > 0)).toEqual([true, true])
  expect(table.state.seats[1]).toMatchObject({ pearls: 1_000 })
  expect(table.ask(playerOf('Bo'), lock([]))).toMatchObject({ error: { type: 'WrongPhase' } })
})

test('a last call that nobody heeds ends, too', () => {
  const table = inPaddock()
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  table.pass(LAST_CALL_MS + LATE_LOCK_IN_MS)
  expect(table.state.phase.type).toBe('reveal')
})

test('nobody who is away is called', () => {
  const table = inPaddock()
  for (const seat of [0, 1]) table.run({ type: 'NotePresence', seat, isHere: false })
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  expect(table.state.phase.type).toBe('reveal')
})

test('a paddock whose end fell into an outage stays open for those who have not locked in', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  table.nowMs = (table.state.phase.span.endsAtMs ?? 0) + 60_000
  table.pass(14_000)
  table.must(playerOf('Bo'), lock([win(1, 50)]))
  expect(table.state.phase.type).toBe('reveal')
})

test('what stayed open after an outage ends at its own deadline', () => {
  const table = inPaddock()
  table.nowMs = (table.state.phase.span.endsAtMs ?? 0) + 60_000
  table.pass(LAST_CALL_AFTER_OUTAGE_MS + LATE_LOCK_IN_MS - 1)
  expect(table.state.phase.type).toBe('paddock')
  table.pass(1)
  expect(table.state.phase.type).toBe('reveal')
})

test('the host’s next ends the phase that was meant, once', () => {
  const table = inPaddock()
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  expect(table.state.phase.type).toBe('reveal')
  expect(table.ask(HOST, { type: 'Next', phase: 'paddock', round: 1 })).toMatchObject({
    error: { type: 'WrongPhase', phase: 'reveal' },
  })
})

test('a paddock that is ended before the bots have moved does not go without their bets', () => {
  const table = new Table().seat('Ada').bots(3).toPaddock()
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  const { phase } = table.state
  if (phase.type !== 'reveal') throw new Error(phase.type)
  expect(phase.entries.slice(1).every(({ locked }) => locked?.bets.length)).toBe(true)
  expect(phase.entries[0]?.locked).toBe(null)
})

test('an early end is no outage, however long ago the last one might have locked in', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  table.pass(30_000)
  const from = table.log.length
  table.must(playerOf('Bo'), lock([win(1, 50)]))
  expect(table.state.phase.type).toBe('reveal')
  expect(table.log.slice(from).map(({ type }) => type)).not.toContain('LastCallGiven')
})

test('somebody who went away long ago is not taken for an outage', () => {
  const table = new Table().seat('Ada', 'Bo', 'Cy').toPaddock()
  table.run({ type: 'NotePresence', seat: 2, isHere: false })
  table.pass(60_000)
  table.must(ada, lock([]))
  const from = table.log.length
  table.must(playerOf('Bo'), lock([]))
  expect(table.state.phase.type).toBe('reveal')
  expect(table.log.slice(from).map(({ type }) => type)).not.toContain('LastCallGiven')
})

test('who joins late has no part in the round, and nobody waits for them', () => {
  const table = inPaddock().seat('Late')
  const { phase } = view(table.state, { role: 'host' })
  expect(phase.type === 'paddock' && phase.inRound).toEqual([0, 1])
})

test('after an outage nobody is called whose time to come back is over', () => {
  const table = inPaddock()
  table.must(ada, lock([]))
  table.nowMs = (table.state.phase.span.endsAtMs ?? 0) - 2_000
  table.run({ type: 'NotePresence', seat: 1, isHere: false })
  table.nowMs += 60_000
  table.pass(0)
  expect(table.state.phase.type).toBe('reveal')
  expect(table.log.map(({ type }) => type)).not.toContain('LastCallGiven')
})

test('a bot that had no time to think bets at the end of a last call', () => {
  const table = new Table().seat('Ada').bots(2).toPaddock()
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  table.passUntil('reveal')
  const { phase } = table.state
  const bettors = 'entries' in phase && phase.entries.filter(({ locked }) => locked?.bets.length)
  expect(bettors).toHaveLength(2)
})
