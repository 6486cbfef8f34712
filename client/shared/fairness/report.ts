import type { RaceCheck } from '../../../game/fairness/check.ts'
import { words } from '../words.ts'

const say = words.fairness

export interface Report {
  readonly verdict: 'verified' | 'broken' | 'open'
  readonly headline: string
  /** A sentence each. */
  readonly lines: readonly string[]
}

/** What people are told of a day's checks; `nameOf` a seat. */
export function reportOf(checks: readonly RaceCheck[], nameOf: (seat: number) => string): Report {
  const broken = checks.filter(({ findings }) => findings.length > 0)
  const unrun = checks.filter(({ isRun, findings }) => !isRun && findings.length === 0)
  const unseen = checks.filter(({ isRun, isWatched }) => isRun && !isWatched)
  const lines = [
    ...broken.map(({ round, findings }) =>
      say.mismatch(
        round,
        findings.map((finding) => say.findings[finding]),
      ),
    ),
    ...(unrun.length > 0 ? [say.unrun(say.races(roundsOf(unrun)))] : []),
    ...(unseen.length > 0 ? [say.unseen(say.races(roundsOf(unseen)))] : []),
    ...withheldLines(checks, nameOf),
  ]
  if (broken.length > 0) return { verdict: 'broken', headline: say.broken, lines }
  if (checks.length === 0 || unrun.length > 0) {
    return { verdict: 'open', headline: checks.length === 0 ? say.nothing : say.open, lines }
  }
  return { verdict: 'verified', headline: say.verified(checks.length), lines }
}

const roundsOf = (checks: readonly RaceCheck[]) => checks.map(({ round }) => round)

function withheldLines(
  checks: readonly RaceCheck[],
  nameOf: (seat: number) => string,
): readonly string[] {
  const seats = [...new Set(checks.flatMap(({ withheld }) => withheld))]
  const named = seats.map((seat) => {
    const rounds = roundsOf(checks.filter(({ withheld }) => withheld.includes(seat)))
    return say.withholder(nameOf(seat), say.races(rounds))
  })
  return named.length > 0 ? [say.withheld(named)] : []
}
