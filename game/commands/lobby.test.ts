import { expect, test } from 'vitest'
import {
  JOINS_MAX,
  JOINS_PER_KEY_MAX,
  LOG_EVENTS_LOBBY_MAX,
  PROFILE_CHANGES_MAX,
  REMOVED_MAX,
} from '../limits.ts'
import { roomFor } from '../room.ts'
import { crowdOf, HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const CROWD = crowdOf('Cleo')

test('a player changes name and face in the lobby, and keeps the own name', () => {
  const table = new Table().seat('Ada', 'Bo')
  table.must(playerOf('Ada'), { type: 'ChangeProfile', name: 'ADA', avatar: 7 })
  expect(table.state.seats[0]).toMatchObject({ name: 'ADA', avatar: 7 })
  expect(
    table.ask(playerOf('Ada'), { type: 'ChangeProfile', name: 'bo', avatar: 7 }),
  ).toMatchObject({ error: { type: 'NameTaken' } })
  expect(
    table.ask(playerOf('Ada'), { type: 'ChangeProfile', name: 'Drat', avatar: 7 }),
  ).toMatchObject({ error: { type: 'NameObscene' } })
})

test('what changes nothing is not stored', () => {
  const table = new Table().seat('Ada')
  const before = table.log.length
  table.must(playerOf('Ada'), { type: 'ChangeProfile', name: ' Ada ', avatar: 0 })
  table.must(HOST, { type: 'ChangeSettings', settings: { ...table.state.settings } })
  expect(table.log).toHaveLength(before)
})

test('a player who leaves frees seat, name and purse', () => {
  const table = new Table().seat('Ada', 'Bo')
  table.must(playerOf('Ada'), { type: 'Leave' })
  expect(table.state.seats.map(({ seat }) => seat)).toEqual([1])
  table.seat('Ada')
  expect(table.state.seats.map(({ name }) => name)).toEqual(['Ada', 'Bo'])
})

test('once the day has started, seats are kept', () => {
  const table = new Table().seat('Ada', 'Bo').start()
  const error = { type: 'WrongPhase', phase: 'parade' }
  expect(table.ask(playerOf('Ada'), { type: 'Leave' })).toEqual({ ok: false, error })
  expect(table.ask(playerOf('Ada'), { type: 'ChangeProfile', name: 'Eve', avatar: 0 })).toEqual({
    ok: false,
    error,
  })
})

test('bots come with all temperaments and different names, and go', () => {
  const table = new Table().bots(6)
  const { seats } = table.state
  expect(new Set(seats.map(({ name }) => name)).size).toBe(6)
  expect(seats.map(({ sitter }) => sitter).sort()).toEqual([
    ...['cautious', 'cautious', 'shark', 'shark', 'wild', 'wild'],
  ])
  table.must(HOST, { type: 'RemoveSeat', seat: 2 })
  expect(table.state.seats).toHaveLength(5)
  expect(table.ask(HOST, { type: 'RemoveSeat', seat: 2 })).toMatchObject({
    error: { type: 'NoSuchSeat' },
  })
})

test('the day starts with two seats, not with one', () => {
  const table = new Table().seat('Ada')
  const error = { type: 'TooFewSeats', seatsMin: 2 }
  expect(table.ask(HOST, { type: 'StartDay' })).toEqual({ ok: false, error })
  table.seat('Bo').start()
  expect(table.state.phase.type).toBe('parade')
})

test('the parade shows different racers, a track, odds of a thousand races and three offers', () => {
  const table = new Table().seat('Ada', 'Bo').start()
  const { phase } = table.state
  if (phase.type !== 'parade') throw new Error(phase.type)
  expect(new Set(phase.round.lineUp.map(({ species }) => species)).size).toBe(6)
  expect(phase.round.odds.races).toBeGreaterThanOrEqual(1_000)
  expect(phase.entries.map(({ offers }) => offers.length)).toEqual([3, 3])
})

test.each([CROWD, playerOf('Ada')])('only the host has the controls, not %j', (by) => {
  const table = new Table().seat('Ada', 'Bo')
  const { settings } = table.state
  for (const request of [
    { type: 'StartDay' },
    { type: 'Pause' },
    { type: 'Resume' },
    { type: 'PlayAgain' },
    { type: 'AddBot', temperament: null },
    { type: 'RemoveSeat', seat: 0 },
    { type: 'ChangeSettings', settings },
    { type: 'Next', phase: 'lobby', round: 0 },
  ] as const) {
    expect(table.ask(by, request)).toEqual({ ok: false, error: { type: 'NotHost' } })
  }
})

test('who has no seat can do nothing that needs one', () => {
  const table = new Table().seat('Ada', 'Bo').toPaddock()
  for (const by of [HOST, CROWD, playerOf('Eve')]) {
    const request = {
      type: 'LockIn',
      loanSteps: 0,
      buys: [],
      bets: [],
      plays: [],
      nonce: null,
    } as const
    expect(table.ask(by, request)).toMatchObject({ error: { type: 'NotSeated' } })
  }
})

test('settings hold from the lobby on, and only there', () => {
  const table = new Table().bots(2)
  const settings = {
    ...table.state.settings,
    rounds: 1,
    racers: 8,
    timers: 'fast',
    speedPercent: 200,
  } as const
  table.must(HOST, { type: 'ChangeSettings', settings })
  table.start()
  const { phase } = table.state
  expect(phase.type === 'parade' && phase.round.lineUp.length).toBe(8)
  expect(table.ask(HOST, { type: 'ChangeSettings', settings })).toMatchObject({
    error: { type: 'WrongPhase' },
  })
  table.passUntil('finale')
})

test('the host removes a person from the lobby, who does not come back', () => {
  const table = new Table().seat('Ada', 'Bo')
  table.must(HOST, { type: 'RemoveSeat', seat: 0 })
  expect(table.state.seats.map(({ name }) => name)).toEqual(['Bo'])
  const join = { type: 'Join', name: 'Eve', avatar: 1, tip: null } as const
  expect(table.ask(playerOf('Ada'), join)).toMatchObject({ error: { type: 'RemovedByHost' } })
  expect(table.ask(playerOf('Bo'), { type: 'RemoveSeat', seat: 1 })).toMatchObject({
    error: { type: 'NotHost' },
  })
})

test('so many removed people are remembered, and no more', () => {
  const table = new Table()
  for (let one = 0; one <= REMOVED_MAX; one++) {
    table.seat(`P${one}`)
    table.must(HOST, { type: 'RemoveSeat', seat: 0 })
  }
  expect(table.state.removed).toHaveLength(REMOVED_MAX)
  const join = { type: 'Join', name: 'Eve', avatar: 1, tip: null } as const
  expect(table.ask(playerOf('P1'), join)).toMatchObject({ error: { type: 'RemovedByHost' } })
  expect(table.ask(playerOf('P0'), join).ok).toBe(true)
})

test('a locked room lets nobody in but the host’s bots, and keeps who is there', () => {
  const table = new Table().seat('Ada', 'Bo')
  table.must(HOST, { type: 'LockRoom', isLocked: true })
  const join = { type: 'Join', name: 'Cy', avatar: 1, tip: null } as const
  expect(table.ask(playerOf('Cy'), join)).toMatchObject({ error: { type: 'RoomLocked' } })
  table.bots(1).start()
  expect(table.state.seats).toHaveLength(3)
  expect(roomFor(view(table.state, { role: 'crowd' }))).toEqual(roomFor(table.state))
  table.must(HOST, { type: 'LockRoom', isLocked: false })
  table.seat('Cy')
})

const profile = (change: number) =>
  ({ type: 'ChangeProfile', name: `A${change % 2}`, avatar: 0 }) as const

test('one guest who changes back and forth is stopped, and nobody else is', () => {
  const table = new Table().seat('Ada', 'Bo')
  for (let change = 0; change < PROFILE_CHANGES_MAX; change++) {
    table.must(playerOf('Ada'), profile(change))
  }
  expect(table.ask(playerOf('Ada'), profile(PROFILE_CHANGES_MAX))).toMatchObject({
    error: { type: 'TooManyProfileChanges' },
  })
  table.must(playerOf('Bo'), { type: 'ChangeProfile', name: 'Bob', avatar: 2 })
})

test('one key comes and goes so often, and others still come in', () => {
  const table = new Table()
  for (let join = 0; join < JOINS_PER_KEY_MAX; join++) {
    table.seat('Ada').must(playerOf('Ada'), { type: 'Leave' })
  }
  const join = { type: 'Join', name: 'Ada', avatar: 1, tip: null } as const
  expect(table.ask(playerOf('Ada'), join)).toMatchObject({ error: { type: 'TooManyJoins' } })
  table.seat('Bo')
})

test('whatever guests do, the log of a lobby has room for the day', () => {
  // Each command leaves its event and its receipt: joining, leaving, and all changes between.
  const guests = JOINS_MAX * 2 * (2 + PROFILE_CHANGES_MAX)
  expect(guests).toBeLessThan(LOG_EVENTS_LOBBY_MAX)
  const table = new Table()
  for (let join = 0; join < JOINS_MAX; join++) {
    table.state = { ...table.state, joins: { ...table.state.joins, [`key ${join}`]: 1 } }
  }
  expect(
    table.decideOnly(playerOf('Ada'), { type: 'Join', name: 'Ada', avatar: 1, tip: null }),
  ).toMatchObject({
    error: { type: 'TooManyJoins' },
  })
})
