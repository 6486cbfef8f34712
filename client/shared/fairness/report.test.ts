import { expect, test } from 'vitest'
import type { RaceCheck } from '../../../game/fairness/check.ts'
import { reportOf } from './report.ts'

const check = (round: number, more: Partial<RaceCheck> = {}): RaceCheck => ({
  round,
  findings: [],
  withheld: [],
  isRun: true,
  isWatched: true,
  ...more,
})
const nameOf = (seat: number) => ['Ada', 'Bo'][seat] ?? ''

test('a day that matches is verified', () => {
  expect(reportOf([check(1), check(2)], nameOf)).toEqual({
    verdict: 'verified',
    headline: 'Verified: 2 races',
    lines: [],
  })
})

test('who gave no number is named, with the races', () => {
  const checks = [check(1, { withheld: [0, 1] }), check(2), check(3, { withheld: [1] })]
  const { verdict, lines } = reportOf(checks, nameOf)
  expect(verdict).toBe('verified')
  expect(lines).toEqual(['No number came from: Ada (race 1); Bo (races 1 and 3).'])
})

test('what does not match is said of each race', () => {
  const checks = [check(1, { findings: ['commitment', 'frames'] }), check(2)]
  expect(reportOf(checks, nameOf)).toEqual({
    verdict: 'broken',
    headline: 'Not what was promised',
    lines: [
      'Race 1 does not match: the secret is not the one that was sealed before the bets; another race was shown.',
    ],
  })
})

test('a race of another version leaves the day open, and one that was not watched is told', () => {
  const checks = [check(1, { isRun: false, isWatched: false }), check(2, { isWatched: false })]
  expect(reportOf(checks, nameOf)).toEqual({
    verdict: 'open',
    headline: 'Not everything could be checked',
    lines: [
      'Race 1: run by another version of the game, so this page cannot run it again.',
      'Race 2: this page did not see all of it, and has only the record to go by.',
    ],
  })
  expect(reportOf([], nameOf)).toMatchObject({ verdict: 'open', headline: 'No race was run.' })
})
