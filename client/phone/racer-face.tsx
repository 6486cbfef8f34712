import type { Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import Remora from '~icons/game-icons/circling-fish'
import Crab from '~icons/game-icons/crab'
import Lobster from '~icons/game-icons/crab-claw'
import Sandhopper from '~icons/game-icons/earwig'
import Mudskipper from '~icons/game-icons/flatfish'
import SeaSlug from '~icons/game-icons/grasping-slug'
import HermitCrab from '~icons/game-icons/nautilus-shell'
import Octopus from '~icons/game-icons/octopus'
import Pufferfish from '~icons/game-icons/porcupinefish'
import Turtle from '~icons/game-icons/sea-turtle'
import Seahorse from '~icons/game-icons/seahorse'
import Shrimp from '~icons/game-icons/shrimp'
import Cuttlefish from '~icons/game-icons/squid'
import { assert } from '../../game/result.ts'
import { SPECIES, type Species, type SpeciesKind } from '../../game/species.ts'
import type { Round } from '../../game/state.ts'
import { racerColour, textColourOn } from '../shared/tokens.ts'

const PICTURES: Readonly<Record<SpeciesKind, Component>> = {
  lobster: Lobster,
  shoreCrab: Crab,
  mudskipper: Mudskipper,
  seaSlug: SeaSlug,
  turtle: Turtle,
  hermitCrab: HermitCrab,
  sandhopper: Sandhopper,
  cuttlefish: Cuttlefish,
  shrimp: Shrimp,
  octopus: Octopus,
  pufferfish: Pufferfish,
  remora: Remora,
  seahorse: Seahorse,
}

/** The species that runs at this place of the line-up. */
export function speciesAt(round: Round, racer: number): Species {
  const species = SPECIES[round.lineUp[racer]?.species ?? -1]
  assert(species, 'the line-up names species of the stable')
  return species
}

/** A racer by its animal and number, in the colour of its lane; CSS says `--size`. */
export function RacerFace(props: { round: Round; racer: number }) {
  const colour = () => racerColour(props.racer)
  return (
    <span
      class="racer-face"
      style={{ '--face': colour(), '--mark': textColourOn(colour()) }}
      aria-hidden="true"
    >
      <Dynamic component={PICTURES[speciesAt(props.round, props.racer).kind]} />
      <b class="racer-number">{props.racer + 1}</b>
    </span>
  )
}
