import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stateBytes } from './state-bytes.ts'

test('arrays count once each, bits and results do not', () => {
  const map = [
    'export const IN_POWER: i32 = 0',
    'export const IN_STATUS_OUT: i32 = 1',
    'export const AT_X: i32 = 256',
    'export const OF_SPEED: i32 = 512',
    'export const TRACK_METRES_MAX: i32 = 100',
    'export const RANKS: i32 = 4832',
  ]
  expect(stateBytes(map.join('\n'))).toBe(3 * 32 + 16 + 800)
  expect(() => stateBytes('nothing')).toThrow('memory map')
})

test('a race of the core stands in less than a page of 4 KiB', () => {
  expect(stateBytes(readFileSync('assembly/memory.ts', 'utf8'))).toBeLessThanOrEqual(4_096)
})
