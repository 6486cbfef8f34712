import { describe, expect, it } from 'vitest'
import { leftMs, leftShare, sendsInMs } from './time-left.ts'

const span = { startedAtMs: 1_000, endsAtMs: 91_000 }
const endless = { startedAtMs: 1_000, endsAtMs: null }

describe('a countdown', () => {
  it('runs to the end of the phase and stays there', () => {
    expect(leftMs(span, 81_000)).toBe(10_000)
    expect(leftMs(span, 99_000)).toBe(0)
    expect(leftMs(endless, 99_000)).toBeNull()
  })

  it('is a share of the phase', () => {
    expect(leftShare(span, 0)).toBe(1)
    expect(leftShare(span, 46_000)).toBe(0.5)
    expect(leftShare(span, 95_000)).toBe(0)
    expect(leftShare(endless, 95_000)).toBe(1)
  })

  it('sends a draft two seconds before, at once where that is past, never without a deadline', () => {
    expect(sendsInMs(span, 1_000)).toBe(88_000)
    expect(sendsInMs(span, 90_500)).toBe(0)
    expect(sendsInMs(endless, 1_000)).toBeNull()
  })
})
