import { readFileSync } from 'node:fs'
import {
  array,
  assert as check,
  constantFrom,
  integer,
  option,
  property,
  record,
  tuple,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACT_KINDS } from '../race.ts'
import { decodeFrame, encodeFrame, FLAGS, type FrameSamples } from './frame.ts'

const anyFact = record({
  tick: integer({ min: 0, max: 1350 }),
  kind: constantFrom(...FACT_KINDS),
  racer: integer({ min: 0, max: 7 }),
  other: option(integer({ min: 0, max: 7 })),
})

/** Any frame at all: what a core would never write goes through the codec as well. */
const anyFrame = tuple(
  integer({ min: 0, max: 511 }),
  integer({ min: 1, max: 8 }),
  integer({ min: 0, max: 40 }),
  constantFrom(3, 255, 65_535),
).chain(([fromSample, racers, samples, most]) => {
  const count = { minLength: racers * samples, maxLength: racers * samples }
  const numbers = array(integer({ min: 0, max: most }), count)
  return tuple(numbers, numbers, numbers, array(anyFact, { maxLength: 20 })).map(
    ([x, lane, flags, facts]): FrameSamples => ({
      fromTick: fromSample * 3,
      racers,
      samples,
      x: Uint16Array.from(x),
      lane: Int16Array.from(lane),
      flags: Uint8Array.from(flags),
      facts,
    }),
  )
})

describe('the frame codec', () => {
  test('gives back any frame', () => {
    check(
      property(anyFrame, (frame) => {
        expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, value: frame })
      }),
    )
  })

  test('is as the docstring says, to the bit', () => {
    const frame: FrameSamples = {
      fromTick: 30,
      racers: 1,
      samples: 3,
      x: Uint16Array.of(100, 132, 150),
      lane: Int16Array.of(-1, -1, 1),
      flags: Uint8Array.of(1, 1, 2),
      facts: [
        { tick: 33, kind: 'crowd', racer: 0, other: 5 },
        { tick: 36, kind: 'stray', racer: 0, other: null },
      ],
    }
    const bits = [
      '000001010 000000011 000',
      // x: phase 2 expects 24 and sees 18: residual −6, zigzag 11; of lane 2, zigzag 4.
      '1111 1111 0011 1111  1111 1111 0010 1111',
      '00000001 0000000001100100 1111111111111111',
      // One more of the same flags, then bits 0 and 1 change; then no more of the same.
      '01 1001 00',
      '10011 1000',
      // Two facts.
      '0000000010',
      '00000100001 001 000 1 101',
      '00000100100 100 000 0',
    ]
    expect(toBits(encodeFrame(frame))).toBe(padded(bits.join('').replaceAll(' ', '')))
    expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, value: frame })
  })

  test('refuses a run of flags that goes past the last sample', () => {
    // One racer, two samples, all zero; then "three more of the same", where one is left.
    const bits = `000000000000000010000${'1111'.repeat(8)}${'0'.repeat(40)}101${'0'.repeat(10)}`
    expect(decodeFrame(fromBits(padded(bits)))).toEqual({ ok: false, error: { type: 'BadFrame' } })
    const fitting = `000000000000000010000${'1111'.repeat(8)}${'0'.repeat(40)}01${'0'.repeat(10)}`
    expect(decodeFrame(fromBits(padded(fitting)))).toMatchObject({ ok: true })
  })

  test('refuses what is cut off and what has more at its end', () => {
    check(
      property(anyFrame, integer({ min: 0, max: 1e6 }), (frame, cut) => {
        const bytes = encodeFrame(frame)
        expect(decodeFrame(bytes.subarray(0, cut % bytes.length)).ok).toBe(false)
        expect(decodeFrame(Uint8Array.of(...bytes, 0)).ok).toBe(false)
      }),
    )
  })

  test('never throws on bytes of a stranger', () => {
    check(
      property(uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeFrame(bytes)
        if (decoded.ok) expect(decoded.value.x).toHaveLength(decoded.value.x.length)
        else expect(decoded.error).toEqual({ type: 'BadFrame' })
      }),
      { numRuns: 2_000 },
    )
  })
})

function toBits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
}

function fromBits(bits: string): Uint8Array {
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

function padded(bits: string): string {
  return bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
}

test('the flags are those of the core', () => {
  const source = readFileSync('assembly/flags.ts', 'utf8')
  const inCore = [...source.matchAll(/export const (\w+): u32 = (\d+)/g)]
  expect(
    Object.fromEntries(inCore.map(([, name = '', bit]) => [name.toLowerCase(), Number(bit)])),
  ).toEqual(FLAGS)
})
