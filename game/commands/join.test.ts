import { expect, test } from 'vitest'
import { AVATARS, NAME_CHARACTERS_MAX, SEATS_MAX } from '../limits.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'

const join = (table: Table, name: string, avatar = 0, key = name) =>
  table.ask(playerOf(key), { type: 'Join', name, avatar, tip: null })

test('given a lobby, when somebody joins, then a seat is taken with a purse', () => {
  const table = new Table()
  const [taken, receipt] = table.must(playerOf('Ada'), {
    type: 'Join',
    name: ' Ada ',
    avatar: 3,
    tip: null,
  })
  expect(taken).toMatchObject({ type: 'SeatTaken', seat: 0, sitter: 'human', name: 'Ada' })
  expect(taken).toMatchObject({ postings: [{ from: 'house', to: 0, pearls: 1_000 }] })
  expect(receipt).toMatchObject({ type: 'CommandAccepted', by: '0' })
})

test('three cards come with the first round, one with a later, whatever was joined and left before', () => {
  const table = new Table().bots(2).seat('Ada')
  expect(table.state.seats.map(({ hand }) => hand.length)).toEqual([0, 0, 0])
  table.start()
  expect(table.state.seats.map(({ hand }) => hand.length)).toEqual([3, 3, 3])
  table.seat('Late')
  expect(table.state.seats.map(({ hand }) => hand.length)).toEqual([3, 3, 3, 0])
  const before = table.state.seats[2]?.hand
  table.must(HOST, { type: 'Next', phase: 'parade', round: 1 })
  table.must(HOST, { type: 'Next', phase: 'paddock', round: 1 })
  table.passUntil('parade')
  expect(table.state.seats[3]?.hand).toHaveLength(3)
  expect(table.state.seats[2]?.hand.slice(0, 3)).toEqual(before)
  expect(table.state.seats[2]?.hand).toHaveLength(4)
})

test.each(['Zoë', '李雷', '👩‍👩‍👧 family', 'x'.repeat(NAME_CHARACTERS_MAX)])(
  'lets in %s',
  (name) => {
    const table = new Table()
    expect(join(table, name).ok).toBe(true)
    expect(table.state.seats[0]?.name).toBe(name)
  },
)

test.each(['', '   ', '…', '\u202e\u200b', 'x'.repeat(NAME_CHARACTERS_MAX + 1)])(
  'refuses the name %j',
  (name) => {
    const error = { type: 'NameUnfit', charactersMax: NAME_CHARACTERS_MAX }
    expect(join(new Table(), name)).toEqual({ ok: false, error })
  },
)

test('what cannot be seen is no part of a name', () => {
  const table = new Table()
  join(table, '<b>A\u202e\u0000da</b>')
  expect(table.state.seats[0]?.name).toBe('<b>A da</b>')
})

test.each(['\u3164', '\u115f\u1160', 'a\u0301\u0302\u0303\u0304\u0306\u0307', '\u200d'])(
  'what cannot be read or piles up is no name: %j',
  (name) => {
    expect(join(new Table(), name)).toMatchObject({ error: { type: 'NameUnfit' } })
  },
)

test.each(['Rol\u200dler', 'Rol\u034fler', 'Roller\ufe0f', 'ＲＯＬＬＥＲ'])(
  'a name that differs in nothing to be seen is taken: %j',
  (name) => {
    const table = new Table().seat('Roller')
    const { ok } = join(table, name)
    expect(ok).toBe(false)
  },
)

test('an obscene name is refused, and another one let in', () => {
  const table = new Table()
  expect(join(table, 'Drat!')).toEqual({ ok: false, error: { type: 'NameObscene' } })
  expect(join(table, 'Ada').ok).toBe(true)
})

test('given a name, when another takes the like of it, then it is refused', () => {
  const table = new Table().seat('Ada')
  expect(join(table, 'A DA', 0, 'other')).toMatchObject({ error: { type: 'NameTaken' } })
})

test('given a seat, when its owner joins again, then that is refused', () => {
  const table = new Table().seat('Ada')
  expect(join(table, 'Eve', 0, 'Ada')).toMatchObject({ error: { type: 'AlreadySeated' } })
})

test('the last seat is given away, one more is refused', () => {
  const table = new Table().bots(SEATS_MAX - 1)
  expect(join(table, 'Ada').ok).toBe(true)
  const error = { type: 'GameFull', seatsMax: SEATS_MAX }
  expect(join(table, 'Bo')).toEqual({ ok: false, error })
})

test('the last face is given, one more is refused', () => {
  const table = new Table()
  expect(join(table, 'Ada', AVATARS)).toMatchObject({ error: { type: 'NoSuchAvatar' } })
  expect(join(table, 'Ada', AVATARS - 1).ok).toBe(true)
})

test('given a round under way, when somebody joins, then they play from the next round on', () => {
  const table = new Table().bots(2).toPaddock()
  table.seat('Late')
  expect(
    table.ask(playerOf('Late'), {
      type: 'UseCard',
      card: 'periscope',
      offer: 0,
      loanSteps: 0,
      target: { type: 'none' },
    }),
  ).toMatchObject({
    error: { type: 'NotInRound' },
  })
  table.passUntil('payout')
  table.passUntil('paddock')
  expect(
    table.ask(playerOf('Late'), {
      type: 'LockIn',
      loanSteps: 0,
      buys: [],
      bets: [],
      plays: [],
      nonce: null,
    }).ok,
  ).toBe(true)
})

test('given the last round, when somebody joins, then it is too late', () => {
  const table = new Table().bots(2)
  const settings = { ...table.state.settings, rounds: 1 }
  table.must(HOST, { type: 'ChangeSettings', settings })
  table.start()
  expect(join(table, 'Late')).toMatchObject({ error: { type: 'GameEnding' } })
})

test('a command that is sent again counts once', () => {
  const table = new Table()
  const request = { type: 'Join', name: 'Ada', avatar: 0, tip: null } as const
  table.ask(playerOf('Ada'), request, 77)
  const before = table.log.length
  expect(table.ask(playerOf('Ada'), request, 77)).toEqual({ ok: true, value: [] })
  expect(table.log).toHaveLength(before)
})
