import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { AWAY_GRACE_MS, SNAPSHOT_EVERY_EVENTS } from '../game/limits.ts'
import { DEFAULT_SETTINGS } from '../game/settings.ts'
import { packClientMessage } from '../game/wire/client-codec.ts'
import { meterOf } from './meter.ts'
import { connect, keyOf } from './testing/client.ts'
import { holdClock, moveBy, moveTo } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import {
  alarmOf,
  logOf,
  phaseIs,
  ringAlarm,
  ringUntil,
  type Stub,
  setTable,
} from './testing/table.ts'

holdClock()
watchFaults()

const typesOf = async (stub: Stub) => (await logOf(stub)).map(({ type }) => type)
const countOf = async (stub: Stub, type: string) =>
  (await typesOf(stub)).filter((one) => one === type).length

describe('a command that is sent again', () => {
  it('counts once, and is answered twice', async () => {
    const { stub, host } = await setTable()
    expect(await host.ask({ type: 'AddBot', temperament: 'wild' }, 500)).toBe('Accepted')
    expect(await host.ask({ type: 'AddBot', temperament: 'wild' }, 500)).toBe('Accepted')
    expect(await countOf(stub, 'SeatTaken')).toBe(3)
    expect(host.view?.seats).toHaveLength(3)
  })

  it('counts once over a sleep and a new connection', async () => {
    const { code, stub, ann } = await setTable()
    await ann.ask({ type: 'ChangeProfile', name: 'Anna', avatar: 1 }, 500)
    ann.close()
    await evictDurableObject(stub)
    const again = await connect(code, 'player', keyOf('ann'), ann)
    expect(await again.ask({ type: 'ChangeProfile', name: 'Anna', avatar: 1 }, 500)).toBe(
      'Accepted',
    )
    expect(await countOf(stub, 'ProfileChanged')).toBe(1)
    expect(again.view?.seats[0]?.name).toBe('Anna')
  })

  it('was another one from somebody else', async () => {
    const { stub, ann, bob } = await setTable()
    await ann.ask({ type: 'ChangeProfile', name: 'A', avatar: 1 }, 500)
    await bob.ask({ type: 'ChangeProfile', name: 'B', avatar: 1 }, 500)
    expect(await countOf(stub, 'ProfileChanged')).toBe(2)
  })

  it('is done if it was stored and nobody was told', async () => {
    const { code, stub, ann } = await setTable()
    // The answer gets lost: all that the client knows is that it does not know.
    ann.deafen()
    ann.submit({ type: 'ChangeProfile', name: 'Anna', avatar: 1 }, 500)
    ann.close()
    await ann.closed
    await evictDurableObject(stub)
    expect(ann.view?.seats[0]?.name).toBe('Ann')
    const again = await connect(code, 'player', keyOf('ann'), ann)
    expect(again.messages[0]?.type).toBe('Snapshot')
    expect(again.view?.seats[0]?.name).toBe('Anna')
    expect(await again.ask({ type: 'ChangeProfile', name: 'Anna', avatar: 1 }, 500)).toBe(
      'Accepted',
    )
    expect(await countOf(stub, 'ProfileChanged')).toBe(1)
  })
})

describe('a shout', () => {
  it('that was heard and slept over was never answered, and counts once when sent again', async () => {
    const table = await setTable({ bots: 1 })
    const { stub, host, ann, bob } = table
    await host.ask({ type: 'StartDay' })
    await ringUntil(table, phaseIs('paddock'))
    for (const player of [ann, bob])
      await player.ask({ type: 'LockIn', loanSteps: 0, buys: [], bets: [], plays: [], nonce: null })
    await ringUntil(table, phaseIs('race'))
    const id = ann.submit({ type: 'Shout', racer: 2 })
    await ann.settle()
    await evictDurableObject(stub)
    await ringAlarm(stub)
    await ann.settle()
    const answered = () =>
      ann.messages.some(
        (message) =>
          message.type === 'Update' &&
          message.events.some((event) => event.type === 'CommandAccepted' && event.id === id),
      )
    expect(answered()).toBe(false)
    ann.submit({ type: 'Shout', racer: 2 }, id)
    ann.submit({ type: 'Shout', racer: 2 }, id)
    await ann.settle()
    await ringAlarm(stub)
    await ann.settle()
    expect(answered()).toBe(true)
    const shouts = (await logOf(stub)).flatMap((event) =>
      event.type === 'RaceStepped' ? event.moves.filter(({ seat }) => seat === 0) : [],
    )
    expect(shouts).toHaveLength(1)
  })
})

describe('what is stored', () => {
  it('is one row for each commit, and none for what passes', async () => {
    const { code, stub, host, bob } = await setTable()
    const rows = () =>
      runInDurableObject(stub, (_, { storage: { sql } }) =>
        Number(sql.exec('SELECT count(*) AS rows FROM log').one().rows),
      )
    const before = await rows()
    bob.close()
    await host.until(() => host.view?.seats[1]?.isAway === true)
    await connect(code, 'player', keyOf('bob'))
    await host.settle()
    expect(await rows()).toBe(before)
    await host.ask({ type: 'AddBot', temperament: null })
    expect(await rows()).toBe(before + 1)
  })

  it('is a new alarm only where something else is due', async () => {
    const { stub, host, code } = await setTable()
    const written = async () => meterOf(stub.id.toString()).rowsWritten
    const before = await written()
    await host.ask({ type: 'AddBot', temperament: null })
    expect(await written()).toBe(before + 1)
    await host.ask({ type: 'StartDay' })
    expect(await written()).toBe(before + 3)
    expect(code).toHaveLength(6)
  })

  it('is read from the last snapshot on', async () => {
    const { stub, host, ann } = await setTable()
    const changes = SNAPSHOT_EVERY_EVENTS / 2
    for (let change = 0; change < changes; change++) {
      moveBy(100)
      const rounds = 1 + (change % 7)
      await host.ask({ type: 'ChangeSettings', settings: { ...DEFAULT_SETTINGS, rounds } })
    }
    await runInDurableObject(stub, (_, { storage: { sql } }) => {
      const { events } = sql.exec('SELECT events FROM snapshot').one()
      expect(events).toBeGreaterThanOrEqual(SNAPSHOT_EVERY_EVENTS)
      // What the snapshot holds is not read again: it could be gone.
      sql.exec("UPDATE log SET events = 'gone' WHERE first < ?", events)
    })
    await evictDurableObject(stub)
    await ann.settle()
    expect(ann.view?.settings.rounds).toBe(1 + ((changes - 1) % 7))
    expect(await ann.ask({ type: 'ChangeProfile', name: 'Last', avatar: 1 })).toBe('Accepted')
  })

  it('is no snapshot in a game that is shorter than the first', async () => {
    const table = await setTable({ rounds: 1, bots: 2 })
    await table.host.ask({ type: 'StartDay' })
    await ringUntil(table, phaseIs('payout'))
    await runInDurableObject(table.stub, (_, { storage: { sql } }) => {
      const names = sql.exec("SELECT name FROM sqlite_master WHERE type = 'table'").toArray()
      expect(names.map(({ name }) => name)).not.toContain('snapshot')
    })
  })
})

describe('an alarm that was lost', () => {
  it('is set again on waking, and what it missed is done', async () => {
    const table = await setTable()
    const { stub, host } = table
    await host.ask({ type: 'StartDay' })
    const dueMs = await alarmOf(stub)
    const lose = () => runInDurableObject(stub, (_, { storage }) => storage.deleteAlarm())
    await lose()
    await evictDurableObject(stub)
    expect(await stub.summary()).toMatchObject({ phase: 'parade' })
    expect(await alarmOf(stub)).toBe(dueMs)
    await lose()
    await evictDurableObject(stub)
    moveTo((dueMs ?? 0) + 1)
    expect(await stub.summary()).toMatchObject({ phase: 'paddock' })
    expect(await alarmOf(stub)).toBeGreaterThan(Date.now())
  })
})

describe('a player who is away', () => {
  /** All but Bob have locked in, and the object went to sleep a while ago. */
  async function waitingForBob() {
    const table = await setTable({ rounds: 2 })
    const { host, ann, bob, stub } = table
    await host.ask({ type: 'StartDay' })
    await ringUntil(table, phaseIs('paddock'))
    return { table, host, ann, bob, stub }
  }

  it('holds up the others for a while, and no longer, asleep too', async () => {
    const { table, host, ann, bob, stub } = await waitingForBob()
    bob.close()
    await host.until(() => host.view?.seats[1]?.isAway === true)
    await ann.ask({ type: 'LockIn', loanSteps: 0, buys: [], bets: [], plays: [], nonce: null })
    const leftAtMs = Date.now()
    expect(await alarmOf(stub)).toBe(leftAtMs + AWAY_GRACE_MS)
    await evictDurableObject(stub)
    moveBy(AWAY_GRACE_MS)
    await ringUntil(table, phaseIs('reveal'))
    expect(Date.now() - leftAtMs).toBeLessThan(AWAY_GRACE_MS + 2_000)
  })

  it('has that while too where going away is what wakes the object', async () => {
    const { host, ann, bob, stub } = await waitingForBob()
    await ann.ask({ type: 'LockIn', loanSteps: 0, buys: [], bets: [], plays: [], nonce: null })
    moveBy(15_000)
    await evictDurableObject(stub)
    bob.close()
    await host.until(() => host.view?.seats[1]?.isAway === true)
    await host.settle()
    expect(host.view?.phase.type).toBe('paddock')
    expect(await alarmOf(stub)).toBe(Date.now() + AWAY_GRACE_MS)
  })
})

describe('a seat', () => {
  it('is heard by its player when taken, and when left', async () => {
    const { code, host, ann } = await setTable()
    expect(ann.view?.mine).toMatchObject({ seat: 0, hand: [] })
    expect(await ann.ask({ type: 'Leave' })).toBe('Accepted')
    expect(ann.view?.mine).toBe(null)
    await host.settle()
    expect(host.view?.seats.map(({ name }) => name)).toEqual(['Bob'])
    expect(await ann.ask({ type: 'Join', name: 'Ann', avatar: 1, tip: null })).toBe('Accepted')
    expect(ann.view?.mine?.seat).toBe(0)
    const again = await connect(code, 'player', keyOf('ann'), ann)
    expect(again.view).toEqual(ann.view)
    ann.send(packClientMessage({ type: 'Seen' }))
  })
})
