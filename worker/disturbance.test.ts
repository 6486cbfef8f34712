import { abortAllDurableObjects, evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { GameEvent } from '../game/event.ts'
import { stepsOf } from '../game/evolve.ts'
import { decodeFrame } from '../game/race/frame.ts'
import { TICKS_PER_SAMPLE } from '../game/race.ts'
import { holdClock, moveTo, START_MS } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import {
  alarmOf,
  logOf,
  phaseIs,
  reconnect,
  ringAlarm,
  ringUntil,
  setTable,
  type Table,
} from './testing/table.ts'

holdClock()
watchFaults()

/** What befalls a game that its players must not notice. */
interface Disturbance {
  readonly name: string
  /** After every message and every alarm. */
  readonly between: (table: Table) => Promise<void>
  readonly ring: (table: Table) => Promise<void>
}

const nothing = async () => undefined
const onTime = ({ stub }: Table) => ringAlarm(stub)

const evict = ({ stub }: Table) => evictDurableObject(stub)

async function crash(table: Table): Promise<void> {
  await abortAllDurableObjects()
  await reconnect(table)
}

/** The object sleeps until the alarm itself wakes it. */
async function ringAsleep({ stub }: Table): Promise<void> {
  const atMs = await alarmOf(stub)
  await evictDurableObject(stub)
  moveTo(atMs ?? 0)
  await runDurableObjectAlarm(stub)
}

async function ringEarly({ stub }: Table): Promise<void> {
  await runDurableObjectAlarm(stub)
  await ringAlarm(stub, -1)
  await ringAlarm(stub)
}

async function ringTwice({ stub }: Table): Promise<void> {
  await ringAlarm(stub)
  await runDurableObjectAlarm(stub)
}

const UNDISTURBED: Disturbance = { name: 'nothing', between: nothing, ring: onTime }

const SAME_LOG: readonly Disturbance[] = [
  { name: 'eviction between any two messages', between: evict, ring: onTime },
  { name: 'sleep until every alarm', between: nothing, ring: ringAsleep },
  { name: 'a crash between any two messages', between: crash, ring: onTime },
  { name: 'alarms early', between: nothing, ring: ringEarly },
  { name: 'alarms twice', between: nothing, ring: ringTwice },
  { name: 'alarms early, between evictions', between: evict, ring: ringEarly },
]

const SAME_FINISH: readonly Disturbance[] = [
  { name: 'alarms 400 ms late', between: nothing, ring: ({ stub }) => ringAlarm(stub, 400) },
  { name: 'alarms 3 s late', between: nothing, ring: ({ stub }) => ringAlarm(stub, 3_000) },
]

interface Played {
  readonly log: readonly GameEvent[]
  /** Of each race, what stands in the frames that the host was sent. */
  readonly races: readonly (readonly string[])[]
}

/** The same game each time: the same chance, the same commands at the same moments. */
async function play({ between, ring }: Disturbance, isShoutEarly = false): Promise<Played> {
  moveTo(START_MS)
  const table = await setTable({ rounds: 2, bots: 3, seed: 7 })
  const rest = (holds: Parameters<typeof ringUntil>[1]) =>
    ringUntil(table, holds, async () => {
      await ring(table)
      await between(table)
    })
  const races: string[][] = []
  await table.host.ask({ type: 'StartDay' })
  await between(table)
  for (let round = 1; round <= 2; round++) {
    await rest(phaseIs('paddock'))
    const bets = [{ racer: round, kind: 'win', stakePearls: 100 }] as const
    expect(
      await table.ann.ask({
        type: 'LockIn',
        loanSteps: 0,
        buys: [0],
        bets,
        plays: [],
        nonce: null,
      }),
    ).toBe('Accepted')
    await between(table)
    expect(
      await table.bob.ask({
        type: 'LockIn',
        loanSteps: 0,
        buys: [],
        bets: [],
        plays: [],
        nonce: null,
      }),
    ).toBe('Accepted')
    await between(table)
    table.host.frames.length = 0
    await rest(phaseIs('race'))
    if (!isShoutEarly) await ring(table)
    await between(table)
    // The chunk that it falls into tells that it was heard.
    const shout = table.ann.submit({ type: 'Shout', racer: 0 })
    await table.ann.settle()
    // A shout that was heard is not stored yet: who sleeps over it is not told that it was.
    await (ring === ringAsleep ? onTime : ring)(table)
    expect(await table.ann.answerTo(shout)).toBe('Accepted')
    await between(table)
    await rest(phaseIs('payout'))
    races.push(pictureOf(table.host.frames))
  }
  await rest(phaseIs('finale'))
  return { log: withoutNames(await logOf(table.stub)), races }
}

/** Sample by sample from the first to the last; throws where two frames tell of one differently. */
function pictureOf(frames: readonly Uint8Array[]): string[] {
  const samples: string[] = []
  for (const frame of frames) {
    const read = decodeFrame(frame)
    if (!read.ok) throw new Error('a frame that is none')
    const { fromTick, racers, x, lane, flags } = read.value
    for (let at = 0; at < read.value.samples; at++) {
      const part = [x, lane, flags].map((all) => all.slice(at * racers, (at + 1) * racers).join())
      const index = fromTick / TICKS_PER_SAMPLE + at
      expect(samples[index] ?? part.join(' ')).toBe(part.join(' '))
      samples[index] = part.join(' ')
    }
  }
  expect(Object.keys(samples)).toHaveLength(samples.length)
  return samples
}

/** A log without what is its game's own from the first. */
const withoutNames = (log: readonly GameEvent[]): GameEvent[] =>
  log.map((event) => {
    if (event.type === 'GameCreated') return { ...event, code: '', hostCredential: '' as never }
    if (event.type !== 'RoundStarted') return event
    // It is bound to the code.
    return { ...event, round: { ...event.round, commitment: '' as never } }
  })

const finishesOf = (log: readonly GameEvent[]) =>
  stepsOf(null, log).flatMap(({ event, after: { phase } }) =>
    event.type === 'PaidOut' && phase.type === 'payout'
      ? [{ outcome: phase.outcome, standings: phase.standings }]
      : [],
  )

describe('a game goes on as if nothing had been', () => {
  it.each(SAME_LOG)('after $name', async (disturbance) => {
    expect(await play(disturbance)).toEqual(await play(UNDISTURBED))
  })

  it.each(SAME_FINISH)('and to the same finish, after $name', async (disturbance) => {
    const undisturbed = finishesOf((await play(UNDISTURBED, true)).log)
    expect(finishesOf((await play(disturbance, true)).log)).toEqual(undisturbed)
  })
})
