import { readFileSync } from 'node:fs'
import { assert as check, integer, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RACE_TICK_LIMIT } from '../race.ts'
import { rngOf } from '../random.ts'
import { anyFrame } from '../testing/any-frame.ts'
import { anyRace } from '../testing/race-vectors.ts'
import { createRaceCore } from './core.ts'
import { decodeFrame, encodeFrame, FLAGS, type FrameSamples } from './frame.ts'

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
      '00000001 1111111111 00000001100100',
      // One more of the same flags, then bits 0 and 1 change; then no more of the same.
      '01 1001 00',
      // Phase 3 expects 32 and 0. Phase 2 expects 24 and sees 18, expects 0 and sees 2.
      '00 0',
      '10011 11110',
      // Two facts, 5 ticks after tick 28 and 3 later.
      '0000000010',
      '00101 001 000 1 101',
      '00011 100 000 0',
    ]
    expect(toBits(encodeFrame(frame))).toBe(padded(bits.join('').replaceAll(' ', '')))
    expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, value: frame })
  })

  test('refuses a run of flags that goes past the last sample', () => {
    // One racer, two samples, all zero; then "three more of the same", where one is left.
    const start = `000000000000000010000${'0'.repeat(32)}`
    const rest = `00${'0'.repeat(10)}`
    expect(decodeFrame(fromBits(padded(`${start}101${rest}`)))).toEqual({
      ok: false,
      error: { type: 'BadFrame' },
    })
    expect(decodeFrame(fromBits(padded(`${start}01${rest}`)))).toMatchObject({ ok: true })
  })

  test('gives back races of the core, which moves nobody sideways on the ground', () => {
    const core = createRaceCore(
      new WebAssembly.Module(readFileSync('build/race.wasm')),
      '0'.repeat(64),
    )
    check(
      property(integer({ min: 0, max: 2 ** 31 }), integer({ min: -1, max: 400 }), (seed, from) => {
        const { setup, actions } = anyRace(rngOf([seed, 2, 3, 4], 'frames'))
        const frame = core.samples(setup, actions, from, RACE_TICK_LIMIT)
        expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, value: frame })
      }),
      { numRuns: 300 },
    )
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
