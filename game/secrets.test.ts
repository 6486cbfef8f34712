import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assert } from './result.ts'
import { lockInRequest as anyLockIn } from './testing/arbitrary.ts'
import { BROKEN_SIGHTS } from './testing/broken-sights.ts'
import { type Sight, TRUE_SIGHT } from './testing/overhear.ts'
import type { SecretKind } from './testing/secret-kind.ts'
import { SECRET_KINDS, TOLD } from './testing/secret-kinds.ts'
import { BO, inPaddock, lockIn } from './testing/secret-play.ts'
import { view } from './view.ts'

/** Fails where games that differ in one secret of this kind sound different to somebody else. */
function check({ pairs }: SecretKind, sight: Sight, how: fc.Parameters<unknown> = {}): void {
  fc.assert(
    fc.property(pairs, (pair) => {
      for (const { who, sent } of pair.compare(sight)) {
        const [one, other] = sent
        const longer = one.length > other.length ? one : other
        const at = longer.findIndex((_, index) => one[index] !== other[index])
        if (at >= 0) throw new Error(`${who} could tell, by message ${at} of ${longer.length}`)
      }
    }),
    { numRuns: 40, endOnFailure: true, includeErrorInReport: true, ...how },
  )
}

test.each(SECRET_KINDS.map((kind) => [kind.name, kind] as const))(
  'nobody else can tell games apart by %s',
  (_, kind) => check(kind, TRUE_SIGHT),
)

// The same games for all leaks of a kind: they are played once.
test.each(BROKEN_SIGHTS.map(({ leak, kind, sight }) => [leak, kind, sight] as const))(
  'a leak is caught: %s (%s)',
  (_, name, sight) => {
    const kind = SECRET_KINDS.find((one) => one.name === name)
    assert(kind, `there are secrets of the kind “${name}”`)
    expect(() => check(kind, sight, { seed: 1 })).toThrow('could tell')
  },
)

test('there is a leak of every kind of secret among those that are caught', () => {
  const names = SECRET_KINDS.map(({ name }) => name)
  expect(new Set(BROKEN_SIGHTS.map(({ kind }) => kind))).toEqual(new Set(names))
})

test('what four cards are bought to tell is told to their player, and is all that is', () => {
  expect(Object.keys(TOLD)).toEqual(['periscope', 'inside-tip', 'shakedown', 'pickpocket'])
  for (const card of Object.keys(TOLD)) {
    const kind = SECRET_KINDS.find(({ name }) => name === `what ${card} tells its player`)
    assert(kind, `${card} has games`)
    expect(() => check({ ...kind, pairs: kind.unmasked }, TRUE_SIGHT, { seed: 1 })).toThrow(
      'the buyer',
    )
  }
})

test('the offers dealt to one seat do not depend on what another seat did', () => {
  fc.assert(
    fc.property(fc.nat(1_000), anyLockIn, anyLockIn, (seed, one, other) => {
      const dealt = [one, other].map((last) => {
        const table = inPaddock(seed)
        lockIn(table, 'Bo', last)
        for (const name of ['Ada', 'Cy', 'Di'] as const) lockIn(table, name)
        table.passUntil('payout')
        table.passUntil('parade')
        const { phase, seats } = table.state
        const isOther = ({ seat }: { seat: number }) => seat !== BO
        return [
          phase.type === 'parade' && phase.entries.filter(isOther),
          seats.filter(isOther).map(({ hand }) => hand),
        ]
      })
      deepStrictEqual(dealt[0], dealt[1])
    }),
    { numRuns: 40 },
  )
})

test('a player sees the chance and the key of no one', () => {
  const table = inPaddock(3)
  lockIn(table, 'Bo')
  const seen = JSON.stringify(view(table.state, { role: 'player', seat: 0 }))
  for (const { seed, credential } of table.state.seats) {
    expect(seen).not.toContain(JSON.stringify(seed))
    if (credential) expect(seen).not.toContain(credential)
  }
})
