import { afterEach, beforeEach, expect } from 'vitest'

/** What our own handlers wrote down as gone wrong in this test. */
export const faults: string[] = []

/** A handler that throws does not fail a test by itself, so what is reported is counted here. */
export function watchFaults(): void {
  const { error } = console
  beforeEach(() => {
    faults.length = 0
    console.error = (...args: unknown[]) => void faults.push(args.map(String).join(' '))
  })
  afterEach(() => {
    console.error = error
    expect(faults).toEqual([])
  })
}

/** Takes the faults that a test meant to cause. */
export const takeFaults = (): string[] => faults.splice(0)
