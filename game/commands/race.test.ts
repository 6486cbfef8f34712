import { expect, test } from 'vitest'
import type { RacePhase } from '../phase.ts'
import type { State } from '../state.ts'
import { lockIn } from '../testing/card-table.ts'
import { PLAIN_RACE_TICKS, plainCore } from '../testing/plain-core.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const ada = playerOf('Ada')
const shoutFor = (racer: number) => ({ type: 'Shout', racer }) as const

/** Ada has 100 pearls on each of the first three racers; the race is on, no chunk is out yet. */
function atTheOff(seed = 1): Table {
  const table = new Table(seed).seat('Ada', 'Bo').toPaddock()
  const bets = [0, 1, 2].map((racer) => ({ racer, kind: 'win' as const, stakePearls: 100 }))
  table.must(ada, { type: 'LockIn', loanSteps: 0, buys: [], bets, plays: [], nonce: null })
  table.must(playerOf('Bo'), {
    type: 'LockIn',
    loanSteps: 0,
    buys: [],
    bets: [],
    plays: [],
    nonce: null,
  })
  table.passUntil('race')
  return table
}

function raceOf(state: State): RacePhase {
  if (state.phase.type !== 'race') throw new Error(state.phase.type)
  return state.phase
}

const placingsOf = ({ phase }: State) =>
  phase.type === 'payout' && phase.outcome.type === 'run' && phase.outcome.placings

test('at the off everybody sees who backed whom, and nobody the seed', () => {
  const { state } = atTheOff()
  const seen = view(state, { role: 'player', seat: 1 }).phase
  expect(seen.type === 'race' && seen.bets.map(({ seat, racer }) => [seat, racer])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
  ])
  expect(JSON.stringify(seen)).not.toContain(JSON.stringify(raceOf(state).seed))
})

test('a chunk is stepped half a second ahead of its time', () => {
  const table = atTheOff()
  table.pass(3_499)
  expect(raceOf(table.state).steppedTick).toBe(0)
  table.pass(1)
  expect(raceOf(table.state).steppedTick).toBe(60)
})

test('an alarm that comes late steps chunk by chunk to the present, one that comes early nothing', () => {
  const table = atTheOff()
  expect(table.run({ type: 'StepRace' })).toEqual([])
  table.nowMs += 3_500 + 2_000
  expect(table.run({ type: 'StepRace' })).toMatchObject([{ fromTick: 0, toTick: 60 }])
  expect(table.run({ type: 'StepRace' })).toMatchObject([{ fromTick: 60, toTick: 120 }])
  expect(table.run({ type: 'StepRace' })).toEqual([])
})

test('a race that was late has the shouts of bots where one on time has them', () => {
  const [onTime, late] = [1, 1].map((seed) => {
    const table = new Table(seed).bots(6).start()
    table.passUntil('race')
    return table
  }) as [Table, Table]
  onTime.pass(14_000)
  late.nowMs += 14_000
  late.pass(0)
  expect(raceOf(late.state).moves).toEqual(raceOf(onTime.state).moves)
  const shouts = raceOf(late.state).moves.filter(({ kind }) => kind === 'shout')
  expect(shouts).toHaveLength(6)
})

test('a shout falls into the first chunk not yet stepped, which acknowledges it', () => {
  const table = atTheOff()
  table.pass(4_000)
  const from = table.log.length
  expect(table.ask(ada, shoutFor(4), 9)).toMatchObject({ value: [{ type: 'MoveHeard' }] })
  table.pass(2_000)
  expect(table.log.slice(from + 1)).toMatchObject([
    { type: 'RaceStepped', fromTick: 60, moves: [{ seat: 0, racer: 4, kind: 'shout', tick: 60 }] },
    { type: 'CommandAccepted', by: '0', id: 9 },
  ])
})

test('a shout that is sent again before its chunk counts once, a second one is refused', () => {
  const table = atTheOff()
  table.ask(ada, shoutFor(4), 9)
  expect(table.ask(ada, shoutFor(4), 9)).toEqual({ ok: true, value: [] })
  expect(table.ask(ada, shoutFor(4), 10)).toMatchObject({ error: { type: 'ShoutedAlready' } })
  table.pass(4_000)
  expect(table.ask(ada, shoutFor(1), 11)).toMatchObject({ error: { type: 'ShoutedAlready' } })
})

test('when the leader is half-way, shouts close and the rest is run at once', () => {
  const table = atTheOff()
  table.pass(4_000 + 9_000)
  const race = raceOf(table.state)
  expect(race.finish).not.toBeNull()
  expect(race.steppedTick).toBe(PLAIN_RACE_TICKS)
  expect(table.ask(ada, shoutFor(1))).toMatchObject({ error: { type: 'ShoutsClosed' } })
})

test('no racer out of range is shouted for, and nothing out of its time', () => {
  const table = atTheOff()
  expect(table.ask(ada, shoutFor(6))).toMatchObject({ error: { type: 'NoSuchRacer' } })
  table.passUntil('payout')
  expect(table.ask(ada, shoutFor(0))).toMatchObject({ error: { type: 'WrongPhase' } })
})

test('bots shout once each, early enough', () => {
  const table = new Table().bots(4).start()
  table.passUntil('payout')
  const shouts = table.log.flatMap((event) =>
    event.type === 'RaceStepped' ? event.moves.filter(({ kind }) => kind === 'shout') : [],
  )
  expect(shouts.map(({ seat }) => seat).sort()).toEqual([0, 1, 2, 3])
})

test('a win pays stake times the opening odds, rounded down; the rest is lost', () => {
  const table = atTheOff()
  table.passUntil('payout')
  const { phase } = table.state
  if (phase.type !== 'payout' || phase.outcome.type !== 'run') throw new Error(phase.type)
  const winner = phase.outcome.placings[0]?.racer
  // A sixth of 6,000 races each, and 2.75 standard errors of 0.48 points: 1 / 0.1799 is 5.55.
  expect(phase.bets.map(({ paidPearls }) => paidPearls)).toEqual(
    [0, 1, 2].map((racer) => (racer === winner ? 555 : 0)),
  )
  expect(phase.standings.every(({ beforePearls }) => beforePearls === 1_000)).toBe(true)
})

test.each(['paddock', 'reveal', 'race'] as const)(
  'a core that changed in the %s makes the race void',
  (phase) => {
    const table = new Table().seat('Ada', 'Bo').toPaddock()
    const { hand } = table.state.seats[0] ?? { hand: [] }
    const bets = [{ racer: 0, kind: 'win' as const, stakePearls: 100 }]
    const [card] = hand
    if (!card) throw new Error('no card')
    table.must(ada, { type: 'LockIn', loanSteps: 0, buys: [], bets, plays: [], nonce: null })
    table.passUntil(phase)
    if (phase === 'race') table.pass(6_000)
    table.core = plainCore('another')
    table.run({ type: 'CheckCore', coreHash: table.core.hash })
    expect(table.state.phase).toMatchObject({ type: 'payout', outcome: { type: 'void' } })
    // The pearls of an early lock-in stay; stake and ante are back.
    expect(table.state.seats[0]?.pearls).toBe(1_025)
    expect(table.state.seats[0]?.hand.toSorted()).toEqual(hand.toSorted())
    expect(table.run({ type: 'CheckCore', coreHash: table.core.hash })).toEqual([])
    table.passUntil('race')
    expect(table.run({ type: 'CheckCore', coreHash: table.core.hash })).toEqual([])
    table.passUntil('finale')
  },
)

test('a race that has been run to its end stands, whatever is deployed', () => {
  const table = atTheOff()
  table.pass(4_000 + 9_000)
  table.core = plainCore('another')
  expect(table.run({ type: 'CheckCore', coreHash: table.core.hash })).toEqual([])
})

test('a pause in a race takes hold at the end of the last chunk, and resume goes on from there', () => {
  const table = atTheOff()
  table.pass(4_000)
  const { steppedTick } = raceOf(table.state)
  table.must(HOST, { type: 'Pause' })
  table.pass(60_000)
  expect(raceOf(table.state).steppedTick).toBe(steppedTick)
  expect(table.ask(ada, shoutFor(1))).toMatchObject({ error: { type: 'GamePaused' } })
  table.must(HOST, { type: 'Resume' })
  expect(raceOf(table.state).clock).toEqual({ tick: steppedTick, atMs: table.nowMs + 500 })
  const twin = atTheOff()
  for (const one of [table, twin]) one.passUntil('payout')
  expect(placingsOf(table.state)).toEqual(placingsOf(twin.state))
})

test('a shout that waits for its chunk is stored and answered before a pause', () => {
  const table = atTheOff()
  table.pass(4_000)
  table.ask(ada, shoutFor(4), 9)
  const from = table.log.length
  table.must(HOST, { type: 'Pause' })
  expect(table.log.slice(from)).toMatchObject([
    {
      type: 'RaceStepped',
      fromTick: 60,
      toTick: 60,
      moves: [{ seat: 0, racer: 4, kind: 'shout', tick: 60 }],
    },
    { type: 'CommandAccepted', by: '0', id: 9 },
    { type: 'Paused', steppedTick: 60 },
    { type: 'CommandAccepted', by: 'host' },
  ])
  expect(raceOf(table.restored()).moves).toHaveLength(1)
})

test('a pause moves every deadline by its length', () => {
  const table = new Table().seat('Ada', 'Bo').toPaddock()
  const { endsAtMs } = table.state.phase.span
  table.pass(10_000)
  table.must(HOST, { type: 'Pause' })
  expect(table.ask(HOST, { type: 'Pause' })).toMatchObject({ error: { type: 'GamePaused' } })
  table.pass(3_600_000)
  table.must(HOST, { type: 'Resume' })
  expect(table.state.phase.span.endsAtMs).toBe((endsAtMs ?? 0) + 3_600_000)
  expect(table.ask(HOST, { type: 'Resume' })).toMatchObject({ error: { type: 'GameNotPaused' } })
})

test('with timers off only the host ends a phase, and ten idle minutes pause the game', () => {
  const table = new Table().seat('Ada', 'Bo')
  const settings = { ...table.state.settings, timers: 'none', rounds: 1 } as const
  table.must(HOST, { type: 'ChangeSettings', settings })
  table.start()
  table.pass(10 * 60_000 - 1)
  expect(table.state).toMatchObject({ phase: { type: 'parade' }, pausedAtMs: null })
  table.pass(1)
  expect(table.state.pausedAtMs).toBe(table.nowMs)
  table.must(HOST, { type: 'Resume' })
  table.pass(10 * 60_000 - 1)
  expect(table.state.pausedAtMs).toBeNull()
  // The paddock gets a last call first: nobody has locked in.
  for (const phase of ['parade', 'paddock', 'paddock', 'reveal'] as const) {
    table.must(HOST, { type: 'Next', phase, round: 1 })
  }
  expect(table.ask(HOST, { type: 'Next', phase: 'race', round: 1 })).toMatchObject({
    error: { type: 'WrongPhase', phase: 'race' },
  })
  table.passUntil('payout')
  table.must(HOST, { type: 'Next', phase: 'payout', round: 1 })
  expect(table.state.phase.type).toBe('finale')
})

test('a game that nobody touches for a day is over', () => {
  const table = new Table().seat('Ada')
  table.nowMs += 24 * 60 * 60_000
  expect(table.run({ type: 'Expire' })).toEqual([{ type: 'GameExpired' }])
})

test('a race that is void while the game is paused has its whole payout after the pause', () => {
  const table = new Table().seat('Ada', 'Bo').toPaddock()
  table.must(HOST, { type: 'Pause' })
  table.pass(100_000)
  table.core = plainCore('another')
  table.run({ type: 'CheckCore', coreHash: table.core.hash })
  table.pass(200_000)
  table.must(HOST, { type: 'Resume' })
  expect(table.state.phase).toMatchObject({
    type: 'payout',
    span: { startedAtMs: table.nowMs, endsAtMs: table.nowMs + 15_000 },
  })
})

test('an ante that empties a purse is told its owner alone at the off, and all at the payout', () => {
  const table = new Table().seat('Ada', 'Bo').toPaddock().give('Bo', { pearls: 20 })
  table.must(playerOf('Bo'), lockIn())
  table.passUntil('race')
  const paid = table.sent.map((sent) => sent.find(({ type }) => type === 'RaceStarted'))
  // Host, crowd, somebody without a seat, Ada, Bo with the 25 of an early bird.
  expect(
    paid.slice(0, 5).map((event) => event && 'antePearls' in event && event.antePearls),
  ).toEqual([0, 0, 0, 75, 45])
  table.passUntil('payout')
  const { phase } = view(table.state, { role: 'host' })
  expect(phase.type === 'payout' && phase.lines).toContainEqual({
    seat: 1,
    reason: 'ante',
    pearls: -45,
  })
})
