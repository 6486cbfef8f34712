import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { CORE_HASH } from '../build/race-hash.ts'
import { changeOf } from '../game/posting.ts'
import { holdClock } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import {
  logOf,
  phaseIs,
  ringAlarm,
  ringUntil,
  type Stub,
  setTable,
  type Table,
} from './testing/table.ts'

holdClock()
watchFaults()

const OTHER_HASH = CORE_HASH.replace(/./g, (digit) => (digit === '0' ? '1' : '0'))

/** What a deployment with another core finds: a log whose round began under one that is not its. */
async function deployOtherCore(stub: Stub): Promise<void> {
  await runInDurableObject(stub, (_, { storage: { sql } }) => {
    sql.exec('UPDATE log SET events = replace(events, ?, ?)', CORE_HASH, OTHER_HASH)
  })
  await evictDurableObject(stub)
}

async function startDay(): Promise<Table> {
  const table = await setTable({ rounds: 2, bots: 1 })
  await table.host.ask({ type: 'StartDay' })
  await ringUntil(table, phaseIs('paddock'))
  return table
}

const pearlsOf = ({ host }: Table) => host.view?.seats.map(({ pearls }) => pearls)

/** What each seat would have without stakes and antes: what a bot bought or took stays so. */
async function unstaked({ stub, host }: Table): Promise<number[] | undefined> {
  const log = await logOf(stub)
  const all = log.flatMap((event) => ('postings' in event ? event.postings : []))
  return host.view?.seats.map(({ seat }) => changeOf(seat, all))
}

/** The race is void and stakes are back; the next round goes on under the new core. */
async function expectVoid(table: Table): Promise<void> {
  const { host, ann, stub } = table
  await host.settle()
  await ann.settle()
  expect(host.view?.phase).toMatchObject({ type: 'payout', outcome: { type: 'void' } })
  expect(ann.view?.phase).toEqual(host.view?.phase)
  const left = await unstaked(table)
  expect(pearlsOf(table)).toEqual(left)
  // Ann has her stake again, too; what a bot took from her meanwhile is its own.
  expect(ann.view?.mine?.pearls).toBe(left?.[0])
  await ringUntil(
    table,
    ({ view }) => view?.phase.type === 'payout' && view.phase.round.number === 2,
  )
  expect(host.view?.phase).toMatchObject({ outcome: { type: 'run' } })
  await ringUntil(table, phaseIs('finale'))
  const types = (await logOf(stub)).map(({ type }) => type)
  expect(types.filter((type) => type === 'RaceVoided')).toHaveLength(1)
}

const LOCK_IN = {
  type: 'LockIn',
  loanSteps: 0,
  buys: [],
  bets: [{ racer: 0, kind: 'win', stakePearls: 100 }],
  plays: [],
  nonce: null,
} as const

describe('a deployment with another core', () => {
  it('in the paddock makes the race void', async () => {
    const table = await startDay()
    expect(await table.ann.ask(LOCK_IN)).toBe('Accepted')
    await deployOtherCore(table.stub)
    await expectVoid(table)
  })

  it('in mid-race makes the race void', async () => {
    const table = await startDay()
    for (const player of [table.ann, table.bob]) expect(await player.ask(LOCK_IN)).toBe('Accepted')
    await ringUntil(table, phaseIs('race'))
    await ringAlarm(table.stub)
    await table.host.settle()
    expect(table.host.frames.length).toBeGreaterThan(0)
    await deployOtherCore(table.stub)
    await expectVoid(table)
  })

  it('between rounds changes nothing', async () => {
    const table = await startDay()
    await ringUntil(table, phaseIs('payout'))
    const before = table.host.view
    await deployOtherCore(table.stub)
    await table.host.settle()
    expect(table.host.view).toEqual(before)
  })

  it('after the last chunk of a race lets it be paid out', async () => {
    const table = await startDay()
    await ringUntil(table, ({ view }) => view?.phase.type === 'race' && !view.phase.isOpen)
    await deployOtherCore(table.stub)
    await ringUntil(table, phaseIs('payout'))
    expect(table.host.view?.phase).toMatchObject({ outcome: { type: 'run' } })
  })
})
