import type { SpeciesKind } from '../../../game/race/species.ts'
import { COLOURS } from '../tokens.ts'
import { hermitCrab, lobster, sandhopper, shoreCrab, shrimp } from './crustaceans.ts'
import type { Drawing, Paint } from './drawing.ts'
import { mudskipper, pufferfish, remora, seahorse } from './fishes.ts'
import { cuttlefish, octopus, seaSlug, turtle } from './others.ts'

export const CREATURES: Readonly<Record<SpeciesKind, Drawing>> = {
  lobster,
  shoreCrab,
  mudskipper,
  seaSlug,
  turtle,
  hermitCrab,
  sandhopper,
  cuttlefish,
  shrimp,
  octopus,
  pufferfish,
  remora,
  seahorse,
}

/** The colours of an animal in its racer's colour, given as `#rrggbb`. */
export function paintsOf(colour: string): Readonly<Record<Paint, string>> {
  return {
    main: colour,
    dark: mixed(colour, COLOURS.ink, 0.3),
    light: mixed(colour, '#ffffff', 0.42),
    belly: mixed(colour, '#fff3dc', 0.8),
    ink: COLOURS.ink,
    white: '#ffffff',
    blush: mixed(colour, '#ff7d8e', 0.7),
  }
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16)
    const b = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
