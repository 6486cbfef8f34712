import { expect, test } from 'vitest'
import { due } from '../due.ts'
import { inPaddock, lockIn, racer, seatOf } from '../testing/card-table.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const kick = (seat: number) => ({ type: 'RemoveSeat', seat }) as const

test('somebody who is kicked in play leaves the seat to a bot, which plays on with what it has', () => {
  const table = inPaddock().give('Bo', { hand: ['anvil'] })
  table.must(playerOf('Ada'), lockIn())
  table.must(playerOf('Cy'), lockIn())
  table.pass(6_000)
  table.must(HOST, kick(1))
  // Nobody waits: the stand-in has moved and the paddock is over.
  expect(table.state.phase.type).toBe('reveal')
  expect(seatOf(table, 1)).toMatchObject({ sitter: 'cautious', name: 'Bo', credential: null })
  expect(view(table.state, { role: 'host' }).seats[1]).toMatchObject({ isKicked: true })
  expect(table.ask(playerOf('Bo'), { type: 'Shout', racer: 0 })).toMatchObject({
    error: { type: 'NotSeated' },
  })
  const join = { type: 'Join', name: 'Bob', avatar: 0, tip: null } as const
  expect(table.ask(playerOf('Bo'), join)).toMatchObject({ error: { type: 'RemovedByHost' } })
  table.passUntil('finale')
})

test('the host gives the seat back, with everything', () => {
  const table = inPaddock('anvil', 'alms')
  table.must(playerOf('Ada'), lockIn([{ card: 'anvil', target: racer(2) }]))
  table.must(HOST, kick(0))
  table.must(HOST, { type: 'RestoreSeat', seat: 0 })
  expect(seatOf(table, 0)).toMatchObject({
    sitter: 'human',
    hand: ['alms'],
    pearls: 1_025,
    kicked: null,
  })
  table.passUntil('race')
  expect(table.ask(playerOf('Ada'), { type: 'Shout', racer: 1 }).ok).toBe(true)
  expect(table.ask(HOST, { type: 'RestoreSeat', seat: 0 })).toMatchObject({
    error: { type: 'NoSuchSeat' },
  })
})

test('a bot stays in play, and who was kicked stays away from the next day as well', () => {
  const table = new Table().seat('Ada', 'Bo').bots(1).start()
  expect(table.ask(HOST, kick(2))).toMatchObject({ error: { type: 'WrongPhase' } })
  expect(table.ask(HOST, kick(9))).toMatchObject({ error: { type: 'NoSuchSeat' } })
  table.must(HOST, kick(1))
  table.passUntil('finale')
  table.must(HOST, { type: 'PlayAgain' })
  expect(seatOf(table, 1)).toMatchObject({ sitter: 'cautious', kicked: null })
  expect(table.ask(HOST, { type: 'RestoreSeat', seat: 1 }).ok).toBe(false)
  const join = { type: 'Join', name: 'Bob', avatar: 0, tip: null } as const
  expect(table.ask(playerOf('Bo'), join)).toMatchObject({ error: { type: 'RemovedByHost' } })
})

test('the host renames somebody at any time, to a name that is fit and free', () => {
  const table = new Table().seat('Ada', 'Bo').start()
  const rename = (name: string) => table.ask(HOST, { type: 'RenameSeat', seat: 1, name })
  expect(rename('ada')).toMatchObject({ error: { type: 'NameTaken' } })
  expect(rename(' ')).toMatchObject({ error: { type: 'NameUnfit' } })
  expect(rename('drat')).toMatchObject({ error: { type: 'NameObscene' } })
  expect(rename('Zoë').ok).toBe(true)
  expect(seatOf(table, 1).name).toBe('Zoë')
  const seat = { type: 'RenameSeat', seat: 7, name: 'Eve' } as const
  expect(table.ask(HOST, seat)).toMatchObject({ error: { type: 'NoSuchSeat' } })
})

test('+30 s moves the deadline of the phase that was meant, and of no race', () => {
  const table = inPaddock()
  const endsAtMs = table.state.phase.span.endsAtMs ?? 0
  const more = (phase: 'paddock' | 'race') => table.ask(HOST, { type: 'AddTime', phase, round: 1 })
  expect(more('paddock').ok).toBe(true)
  expect(more('paddock').ok).toBe(true)
  expect(table.state.phase.span.endsAtMs).toBe(endsAtMs + 60_000)
  expect(table.ask(HOST, { type: 'AddTime', phase: 'paddock', round: 2 }).ok).toBe(false)
  table.passUntil('race')
  expect(more('race')).toMatchObject({ error: { type: 'WrongPhase', phase: 'race' } })
})

test('with timers off there is no deadline to move', () => {
  const table = new Table().seat('Ada', 'Bo')
  const settings = { ...table.state.settings, timers: 'none' } as const
  table.must(HOST, { type: 'ChangeSettings', settings })
  table.start()
  expect(table.ask(HOST, { type: 'AddTime', phase: 'parade', round: 1 })).toMatchObject({
    error: { type: 'WrongPhase' },
  })
})

test('the host ends the day: the round is void, stakes and cards are back, the finale stands', () => {
  const table = inPaddock('anvil')
  const bets = [{ racer: 0, kind: 'win', stakePearls: 300 }]
  table.must(playerOf('Ada'), lockIn([{ card: 'anvil', target: racer(0) }], { bets }))
  table.must(HOST, { type: 'EndGame' })
  expect(table.state.phase.type).toBe('finale')
  expect(seatOf(table, 0)).toMatchObject({ pearls: 1_025, hand: ['anvil'] })
  expect(table.ask(HOST, { type: 'EndGame' })).toMatchObject({ error: { type: 'WrongPhase' } })
})

test.each(['parade', 'reveal', 'payout'] as const)('a paused %s can be ended, too', (phase) => {
  const table = new Table().bots(3).start()
  table.passUntil(phase)
  table.must(HOST, { type: 'Pause' })
  table.pass(60_000)
  table.must(HOST, { type: 'EndGame' })
  expect(table.state).toMatchObject({ phase: { type: 'finale' }, pausedAtMs: null })
})

test('who came in during the payout after which the host ends the day has a place, too', () => {
  const table = new Table().bots(3).start()
  table.passUntil('payout')
  table.seat('Late')
  table.must(HOST, { type: 'EndGame' })
  const { phase, seats } = table.state
  const places = phase.type === 'finale' ? phase.standings : []
  expect(places.map(({ seat }) => seat).toSorted()).toEqual(seats.map(({ seat }) => seat))
  const pearls = places.map((one) => one.pearls - one.debtPearls)
  expect(pearls).toEqual(pearls.toSorted((a, b) => b - a))
})

test('a race ends by itself', () => {
  const table = new Table().bots(3).start()
  table.passUntil('race')
  expect(table.ask(HOST, { type: 'EndGame' })).toMatchObject({ error: { type: 'WrongPhase' } })
})

test('a race goes on the same after a restart, though a seat was kicked or given back in it', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const table = new Table(seed).seat('Ada', 'Bo', 'Cy').start()
    table.passUntil('race')
    // All chunks so far are shown, and none was stored: nobody has moved.
    table.pass(4_000 + 6_000)
    for (const seat of [0, 1, 2]) table.must(HOST, kick(seat))
    table.must(HOST, { type: 'RestoreSeat', seat: 1 })
    const twin = new Table(seed)
    twin.state = table.restored()
    twin.nowMs = table.nowMs
    while (due(twin.state).atMs <= twin.nowMs) twin.evolveOnly(due(twin.state).scheduled)
    const moves = ({ phase }: Table['state']) => (phase.type === 'race' ? phase.moves : null)
    expect(moves(twin.state)).toEqual(moves(table.state))
  }
})
