import type { RaceProof } from '../../game/phase.ts'
import type { SpeciesNumber } from '../../game/round.ts'

/** Places of a racer in today's races, the first race first; races that it was not in are left out. */
export const formOf = (
  proofs: readonly Pick<RaceProof, 'round' | 'placings'>[],
  species: SpeciesNumber,
): readonly number[] =>
  proofs.flatMap(({ round, placings }) => {
    const racer = round.lineUp.findIndex((one) => one.species === species)
    return placings.find((one) => one.racer === racer)?.place ?? []
  })
