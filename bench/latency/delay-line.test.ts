import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDelayLine } from './delay-line.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A line and what has come out of it so far. */
function lay(delayMs: number) {
  const line = createDelayLine(delayMs)
  const out: string[] = []
  line.on('data', (bytes: Buffer) => out.push(String(bytes)))
  line.on('end', () => out.push('end'))
  return { line, out }
}
const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('bytes come out as long after they went in, one not waiting for the other', async () => {
  const { line, out } = lay(20)
  line.write('a')
  await passing(15)
  line.write('b')
  await passing(4)
  expect(out).toEqual([])
  await passing(1)
  expect(out).toEqual(['a'])
  await passing(14)
  expect(out).toEqual(['a'])
  await passing(1)
  expect(out).toEqual(['a', 'b'])
})

test('what went in at once comes out in its order, and the end last', async () => {
  const { line, out } = lay(75)
  for (const letter of 'abc') line.write(letter)
  line.end()
  await passing(74)
  expect(out).toEqual([])
  await passing(1)
  expect(out).toEqual(['a', 'b', 'c', 'end'])
})
