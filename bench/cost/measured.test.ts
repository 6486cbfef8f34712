import { expect, test } from 'vitest'
import { countsOfRun, MEASURED } from './measured.ts'

const run = (figures: Record<string, number>) =>
  countsOfRun(
    [
      { suite: 'core', figures: { rowsWrittenPerGame: 1 } },
      { suite: 'game', figures },
    ],
    'a file',
  )

test('figures of a later run take the place of the fixture’s, the others stay', () => {
  expect(run({})).toEqual(MEASURED)
  const counts = run({ rowsWrittenPerGame: 100, bytesPerViewerGame: 10 })
  expect(counts).toEqual({ ...MEASURED, rowsWritten: 100, bytesOut: 160 })
})

test('a run without games leaves the fixture, a file of another shape is an error', () => {
  expect(countsOfRun([], 'a file')).toBe(MEASURED)
  expect(() => countsOfRun({ suites: {} }, 'a file')).toThrow('a file')
})
