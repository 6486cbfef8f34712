import { expect, it } from 'vitest'
import { AlarmClock } from './alarm-clock.ts'
import { meterOf } from './meter.ts'

/** A platform that has this alarm set, and what it is asked to set. */
function platform(alarmMs: number | null) {
  const asked: number[] = []
  const storage = {
    getAlarm: async () => alarmMs,
    setAlarm: async (atMs: number) => void asked.push(atMs),
  } as unknown as DurableObjectStorage
  return { asked, clock: new AlarmClock(storage, meterOf('alarm clock')) }
}

it.each([
  ['none is set', null, [7_000]],
  ['another is to come', 6_000, [7_000]],
  ['the same is set', 7_000, []],
  ['one is on its way', 5_000, []],
  ['one is on its way for long', -4_999, []],
  ['one was lost', -5_000, [7_000]],
])('where %s at five seconds, one for seven is set or not', async (_what, set, asked) => {
  const { clock, asked: found } = platform(set)
  await clock.read()
  await clock.set(6_999.5, 5_000)
  expect(found).toEqual(asked)
})
