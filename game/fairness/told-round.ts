import type { Contributor, Nonce } from '../nonce.ts'
import type { RaceProof } from '../phase.ts'
import { assert } from '../result.ts'
import type { Round, SeatNumber } from '../round.ts'

/** Null: the nonce that this seat gave for the last race that was run, which everybody was told. */
export interface ToldContributor extends Omit<Contributor, 'tip'> {
  readonly tip: Nonce | null
}

/** A round as it is told to those who heard of the races before it. */
export interface ToldRound extends Omit<Round, 'contributors'> {
  readonly contributors: readonly ToldContributor[]
}

/** Leaves out what `proofs`, those of the races before, say already. */
export function toldRound(round: Round, proofs: readonly RaceProof[]): ToldRound {
  const contributors = round.contributors.map(({ seat, tip }) => ({
    seat,
    tip: tip === lastNonce(proofs, seat) ? null : tip,
  }))
  return { ...round, contributors }
}

/** Puts it in again. */
export function heardRound(told: ToldRound, proofs: readonly RaceProof[]): Round {
  const contributors = told.contributors.map(({ seat, tip }) => {
    const known = tip ?? lastNonce(proofs, seat)
    assert(known, 'a tip that is left out was told before')
    return { seat, tip: known }
  })
  return { ...told, contributors }
}

const lastNonce = (proofs: readonly RaceProof[], seat: SeatNumber): Nonce | null =>
  proofs.at(-1)?.nonces.find((one) => one.seat === seat)?.nonce ?? null
