import { expect, test } from 'vitest'
import type { CardId } from '../card.ts'
import { CARDS } from '../cards/cards.ts'
import type { DraftBet } from '../command.ts'
import { LAST_CALL_AFTER_OUTAGE_MS, LAST_CALL_MS, LATE_LOCK_IN_MS } from '../limits.ts'
import type { CardPlay } from '../round.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const win = (racer: number, stakePearls: number): DraftBet => ({ racer, kind: 'win', stakePearls })
const on = (card: CardId, racer: number): CardPlay => ({ card, target: { type: 'racer', racer } })
const lock = (bets: readonly DraftBet[], plays: readonly CardPlay[] = []) => ({
  type: 'LockIn' as const,
  loanSteps: 0,
  buys: [],
  bets,
  plays,
  nonce: null,
})
const inPaddock = () => new Table().seat('Ada', 'Bo').toPaddock()
const ada = playerOf('Ada')

const offersOf = ({ state }: Table) =>
  state.phase.type === 'paddock' ? (state.phase.entries[0]?.offers ?? []) : []

test('what is bought with the lock-in is paid, held, and may be played at once', () => {
  const table = inPaddock().give('Ada', { hand: [] })
  const offers = offersOf(table)
  const prices = offers.map(({ card }) => CARDS[card].pricePearls)
  const [locked] = table.must(ada, { ...lock([]), buys: [1, 2] })
  expect(locked).toMatchObject({ buys: [1, 2] })
  const spent = (prices[1] ?? 0) + (prices[2] ?? 0)
  expect(table.state.seats[0]).toMatchObject({ pearls: 1_025 - spent, shownPearls: 1_000 })
  expect(table.state.seats[0]?.hand).toEqual([offers[1]?.card, offers[2]?.card])
})

test('purchases beyond the purse are dropped in their order, before stakes are cut', () => {
  const table = inPaddock()
  const [first, second] = offersOf(table).map(({ card }) => CARDS[card].pricePearls)
  table.give('Ada', { pearls: (first ?? 0) + 130 })
  const decision = table.decideOnly(ada, { ...lock([win(0, 400)]), buys: [0, 1] })
  const left = 130 - ((second ?? 0) <= 130 ? (second ?? 0) : 0)
  expect(decision).toMatchObject({
    value: [{ buys: left < 130 ? [0, 1] : [0], bets: [{ stakePearls: Math.max(left, 100) }] }, {}],
  })
})

test('a hand holds five cards, counted after what is played', () => {
  const hand: CardId[] = ['anvil', 'anvil', 'espresso', 'alms', 'alms']
  const table = inPaddock().give('Ada', { hand })
  expect(table.decideOnly(ada, { ...lock([]), buys: [0] })).toMatchObject({
    value: [{ buys: [] }, {}],
  })
  const played = { ...lock([], [on('espresso', 1)]), buys: [0, 1] }
  expect(table.decideOnly(ada, played)).toMatchObject({ value: [{ buys: [0] }, {}] })
})

test('locking in sets stakes aside and plays a card', () => {
  const table = inPaddock()
  table.give('Ada', { hand: ['anvil', 'alms'] })
  table.must(ada, lock([win(0, 100), win(3, 50)], [on('anvil', 5)]))
  expect(table.state.seats[0]).toMatchObject({
    pearls: 875,
    shownPearls: 1_000,
    hand: ['alms'],
    discards: ['anvil'],
  })
  expect(table.ask(ada, lock([]))).toMatchObject({ error: { type: 'LockedAlready' } })
})

test.each([
  ['a fourth bet', lock([win(0, 25), win(1, 25), win(2, 25), win(3, 25)]), 'TooManyBets'],
  ['one racer twice', lock([win(0, 25), win(0, 25)]), 'RacerBackedTwice'],
  ['24 pearls', lock([win(0, 24)]), 'StakeTooSmall'],
  ['401 pearls in the first round', lock([win(0, 201), win(1, 200)]), 'StakesAboveCap'],
  ['a racer that does not run', lock([win(6, 25)]), 'NoSuchRacer'],
  ['a card on one that does not run', lock([], [on('anvil', 6)]), 'NoSuchRacer'],
  ['two items', lock([], [on('anvil', 0), on('espresso', 0)]), 'TooManyActions'],
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
  table.give('Ada', { pearls: 130, hand: ['espresso'] })
  const locked = lock([win(0, 100), win(1, 100), win(2, 100)], [on('anvil', 1)])
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

test.each([
  [99, [{ racer: 2, stakePearls: 100, isFree: true }]],
  [
    100,
    [
      { racer: 2, stakePearls: 60, isFree: false },
      { racer: 1, stakePearls: 25, isFree: false },
    ],
  ],
])('with %i pearls the first bet is free or not', (pearls, bets) => {
  const table = inPaddock().give('Ada', { pearls })
  expect(table.decideOnly(ada, lock([win(2, 60), win(1, 25)]))).toMatchObject({
    value: [{ bets }, {}],
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
