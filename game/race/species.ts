import type { Stats } from '../race.ts'
import type { Rng } from '../random.ts'

/** The quirks by their number in the race core (assembly/quirks.ts). */
export const QUIRKS = [
  'none',
  'barger',
  'mudHater',
  'mudLover',
  'lateBloomer',
  'lastSprinter',
  'quickStarter',
  'steady',
  'skittish',
  'hurdler',
  'frontRunner',
  'secondWind',
  'drafter',
  'showboat',
] as const
export type QuirkId = (typeof QUIRKS)[number]

export const SPECIES_KINDS = [
  'lobster',
  'shoreCrab',
  'mudskipper',
  'seaSlug',
  'turtle',
  'hermitCrab',
  'sandhopper',
  'cuttlefish',
  'shrimp',
  'octopus',
  'pufferfish',
  'remora',
  'seahorse',
] as const
/** What animal a species is; pictures and words for it are the client's. */
export type SpeciesKind = (typeof SPECIES_KINDS)[number]

/** A species of the stable; its number is its place in `SPECIES`. */
export interface Species {
  /** What the racer is called, at most 12 characters. */
  readonly name: string
  readonly kind: SpeciesKind
  readonly stats: Stats
  readonly quirk: QuirkId
}

const species = (
  name: string,
  kind: SpeciesKind,
  quirk: QuirkId,
  power: number,
  cadence: number,
  stamina: number,
  nerve: number,
): Species => ({ name, kind, quirk, stats: { power, cadence, stamina, nerve } })

/** The stable. Appended to, never reordered: logs and replays name a species by its number. */
export const SPECIES: readonly Species[] = [
  species('Sir Nips', 'lobster', 'frontRunner', 7, 6, 5, 5),
  species('Elbows', 'shoreCrab', 'barger', 6, 4, 6, 6),
  species('Mudge', 'mudskipper', 'mudLover', 5, 5, 5, 6),
  species('Lady Spritz', 'seaSlug', 'mudHater', 7, 7, 5, 4),
  species('Old Barnaby', 'turtle', 'lateBloomer', 5, 4, 9, 5),
  species('Hindmost', 'hermitCrab', 'lastSprinter', 6, 5, 5, 7),
  species('Skedaddle', 'sandhopper', 'quickStarter', 4, 9, 5, 5),
  species('Metronome', 'cuttlefish', 'steady', 5, 6, 6, 6),
  species('Jitters', 'shrimp', 'skittish', 7, 8, 6, 2),
  species('Boing', 'octopus', 'hurdler', 8, 4, 5, 5),
  species('Gasper', 'pufferfish', 'secondWind', 6, 6, 4, 6),
  species('Slipstream', 'remora', 'drafter', 5, 5, 7, 5),
  species('Tadaa', 'seahorse', 'showboat', 7, 6, 4, 5),
]

/** The number of a quirk in the race core. */
export function quirkNumber(quirk: QuirkId): number {
  return QUIRKS.indexOf(quirk)
}

/** Draws `racers` different species, by their numbers in `SPECIES`. */
export function drawLineUp(rng: Rng, racers: number): number[] {
  return rng.sample([...SPECIES.keys()], racers)
}
