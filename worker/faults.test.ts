import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { CLOSE_CODES } from '../game/wire/close-codes.ts'
import type { Game } from './game-object.ts'
import { connect, keyOf } from './testing/client.ts'
import { holdClock, moveTo } from './testing/clock.ts'
import { takeFaults, watchFaults } from './testing/faults.ts'
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

/** Changes stored events, as a bug might have, and lets the object wake with them. */
async function spoil(stub: Stub, type: string, change: object): Promise<void> {
  await runInDurableObject(stub, (_, { storage: { sql } }) => {
    const [row] = sql.exec('SELECT first, events FROM log WHERE events LIKE ?', `%${type}%`)
    const events = JSON.parse(String(row?.events)) as { type: string }[]
    for (const event of events) if (event.type === type) Object.assign(event, change)
    sql.exec('UPDATE log SET events = ? WHERE first = ?', JSON.stringify(events), row?.first)
  })
  await evictDurableObject(stub)
}

describe('an alarm that fails', () => {
  it('does not throw, comes again later and later, and leaves people their say', async () => {
    const table = await setTable({ bots: 1 })
    const { stub, host } = table
    await host.ask({ type: 'StartDay' })
    await ringUntil(table, phaseIs('reveal'))
    await ringUntil(table, phaseIs('race'))
    const dueMs = (await alarmOf(stub)) ?? 0
    // A race that the core does not take.
    await spoil(stub, 'RaceStarted', { seed: [-1, 0] })
    moveTo(dueMs)
    const waits: number[] = []
    for (let count = 0; count < 4; count++) {
      await runDurableObjectAlarm(stub)
      const atMs = (await alarmOf(stub)) ?? 0
      waits.push(atMs - Date.now())
      moveTo(atMs)
    }
    expect(waits[0]).toBeGreaterThanOrEqual(2_000)
    expect(waits.slice(1)).toEqual(waits.slice(0, -1).map((wait) => 2 * wait))
    expect(takeFaults().join()).toContain('a seed is')
    expect(await host.ask({ type: 'Pause' })).toBe('Accepted')
    takeFaults()
    await host.settle()
    expect(host.view?.pausedAtMs).not.toBe(null)
  })

  it('is nothing where no game is', async () => {
    const { stub, host } = await setTable()
    await ringAlarm(stub)
    await host.closed
    await runInDurableObject<Game, void>(stub, (game) => game.alarm())
    expect(await alarmOf(stub)).toBe(null)
  })
})

describe('a commit that cannot be stored', () => {
  it('did not run, and is not acknowledged', async () => {
    const { stub, host, ann } = await setTable()
    const stored = await logOf(stub)
    await runInDurableObject(stub, (_, { storage: { sql } }) => {
      sql.exec('ALTER TABLE log RENAME TO away')
    })
    host.submit({ type: 'AddBot', temperament: null })
    await host.settle()
    await ann.settle()
    expect(host.messages.filter(({ type }) => type === 'Update').at(-1)).not.toMatchObject({
      events: [{ type: 'SeatTaken' }, { type: 'CommandAccepted' }],
    })
    expect(takeFaults().join()).toContain('no such table')
    await runInDurableObject(stub, (_, { storage: { sql } }) => {
      sql.exec('ALTER TABLE away RENAME TO log')
    })
    expect(await logOf(stub)).toEqual(stored)
    expect(await host.ask({ type: 'AddBot', temperament: null })).toBe('Accepted')
    expect(host.view?.seats).toHaveLength(3)
    expect((await logOf(stub)).length).toBe(stored.length + 2)
  })
})

describe('a newcomer', () => {
  const socketsOf = (stub: Stub) => runInDurableObject(stub, (_, ctx) => ctx.getWebSockets().length)

  it('is let in where the frame fails, and sees the game without it', async () => {
    const table = await setTable({ bots: 1 })
    const { code, stub, host, ann } = table
    await host.ask({ type: 'StartDay' })
    await ringUntil(table, phaseIs('reveal'))
    await ringUntil(table, phaseIs('race'))
    // A chunk with a shout is stored.
    ann.submit({ type: 'Shout', racer: 0 })
    await ringUntil(table, () => host.frames.length > 0)
    await spoil(stub, 'RaceStarted', { seed: [-1, 0] })
    const late = await connect(code, 'crowd', keyOf('dave'))
    expect(late.view?.phase.type).toBe('race')
    expect(late.frames).toEqual([])
    expect(takeFaults().join()).toContain('a seed is')
  })

  it('who cannot be told of the game is not counted, nor here', async () => {
    const { code, stub, host, ann } = await setTable()
    ann.close()
    await host.until(() => host.view?.seats[0]?.isAway === true)
    await spoil(stub, 'SettingsChanged', { settings: null })
    const before = await socketsOf(stub)
    const late = await connect(code, 'player', keyOf('ann'))
    expect(await late.closed).toEqual({ code: CLOSE_CODES.GameBroken, reason: 'GameBroken' })
    expect(await socketsOf(stub)).toBe(before)
    await host.settle()
    expect(host.view?.seats[0]?.isAway).toBe(true)
    expect(takeFaults().join()).toContain('"what":"snapshot"')
  })
})
