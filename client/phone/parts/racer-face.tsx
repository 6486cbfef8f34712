import { SPECIES, type Species } from '../../../game/race/species.ts'
import { assert } from '../../../game/result.ts'
import type { Round } from '../../../game/round.ts'
import { Creature } from '../../shared/creature.tsx'
import { racerMarks } from '../../shared/patterns.ts'
import { racerColour } from '../../shared/tokens.ts'

/** The species that runs at this place of the line-up. */
export function speciesAt(round: Round, racer: number): Species {
  const species = SPECIES[round.lineUp[racer]?.species ?? -1]
  assert(species, 'the line-up names species of the stable')
  return species
}

/** A racer by its animal and its number, in the colour and pattern of its lane; CSS says `--size`. */
export function RacerFace(props: { round: Round; racer: number }) {
  return (
    <span class="racer-face" style={racerMarks(props.racer)} aria-hidden="true">
      <Creature
        kind={speciesAt(props.round, props.racer).kind}
        colour={racerColour(props.racer)}
        racer={props.racer}
      />
      <b class="racer-number">{props.racer + 1}</b>
    </span>
  )
}
