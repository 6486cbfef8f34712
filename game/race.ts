/** Fixed steps of the simulation in a second of race time. */
export const TICKS_PER_SECOND = 30
/** Ticks from one sample to the next: ten samples a second. */
export const TICKS_PER_SAMPLE = 3
/** The tick, at 45 s, by which a race ends at the latest. */
export const RACE_TICK_LIMIT = 1350

/** What the race core takes; the game's own settings are narrower. */
export const ENTRANTS_MIN = 2
export const ENTRANTS_MAX = 8
export const STAT_MIN = 0.5
export const STAT_MAX = 14
export const HEAD_START_METRES_MAX = 20
export const TRACK_METRES_MIN = 40
export const TRACK_METRES_MAX = 160
export const TRACK_PATCHES_MAX = 32
export const RACE_ACTIONS_MAX = 4096
export const ODDS_RACES_MAX = 100_000

/** 128 bits as four unsigned 32-bit integers, the highest first. */
export type RaceSeed = readonly [number, number, number, number]
/** Lower-case hexadecimal SHA-256 of the core's module. */
export type CoreHash = string & { readonly __brand: 'CoreHash' }

/** The four stats of a racer, each 1 to 10 by nature and 0.5 to 14 with all effects. */
export interface Stats {
  /** Length of a hop. */
  readonly power: number
  /** Hops per second. */
  readonly cadence: number
  /** How late it tires. */
  readonly stamina: number
  /** How it takes crowding, confusion and shocks. */
  readonly nerve: number
}

export const PATCH_KINDS = ['mud', 'boost', 'hurdle'] as const
export type PatchKind = (typeof PATCH_KINDS)[number]

/** A stretch of other ground, from a metre up to but without another. */
export interface Patch {
  readonly kind: PatchKind
  readonly fromMetres: number
  readonly toMetres: number
  /** The lane it lies in, from 0; null: across all lanes. */
  readonly lane: number | null
}

/** The course of a race: whole metres, the line-up starts at 0. Later patches cover earlier ones. */
export interface Track {
  readonly lengthMetres: number
  readonly patches: readonly Patch[]
}

/** One racer as it stands on the line. */
export interface Entrant {
  /** Effective stats, every card applied, each 0.5 to 14. */
  readonly stats: Stats
  /** Number of its quirk, see `quirkNumber`. */
  readonly quirk: number
  /** Out before the start: it does not run and is placed after all others. */
  readonly isOut: boolean
  /** Its hops go astray. What confusion does to Nerve is the caller's to put into the stats. */
  readonly isConfused: boolean
  /** 0 to 20. */
  readonly headStartMetres: number
}

/** All that is known of a race before it starts; 2 to 8 entrants, each in the lane of its number. */
export interface RaceSetup {
  readonly seed: RaceSeed
  readonly track: Track
  readonly entrants: readonly Entrant[]
}

/** A shout; one as great as many; a hazard in front of the racer, at whose first landing beyond it slips. */
export const RACE_ACTION_KINDS = ['shout', 'megaphone', 'slick'] as const
export type RaceActionKind = (typeof RACE_ACTION_KINDS)[number]

/** What somebody does to the race; it works from the step on that leaves `tick`. */
export interface RaceAction {
  /** 0 to 1349. */
  readonly tick: number
  /** Number of the entrant. */
  readonly racer: number
  readonly kind: RaceActionKind
}

export interface Placing {
  readonly racer: number
  /** From 1, each place once. */
  readonly place: number
  /** Moment of crossing the line in race time, f32; null: it did not finish. */
  readonly finishMs: number | null
}

/** What made a racer stumble. */
export const STUMBLE_CAUSES = ['sand', 'crowd', 'hurdle', 'slick'] as const
export type StumbleCause = (typeof STUMBLE_CAUSES)[number]

/** In the order of their numbers in the core. */
export const FACT_KINDS = [...STUMBLE_CAUSES, 'stray', 'lead', 'photo'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/**
 * Something in a race that is worth a word. By its cause, `racer` nearly fell; `stray`: it hops
 * astray, being confused; `lead`: it took the lead, by 30 cm at least; `photo`: it was the first
 * over the line, and the second less than 250 ms behind.
 */
export interface RaceFact {
  /** When it came to be. */
  readonly tick: number
  readonly kind: FactKind
  readonly racer: number
  /** The other side: who barged it, from whom it took the lead, who came in second; null: nobody. */
  readonly other: number | null
}

export type Stumble = RaceFact & { readonly kind: StumbleCause }

export const isStumble = (fact: RaceFact): fact is Stumble =>
  (STUMBLE_CAUSES as readonly string[]).includes(fact.kind)

export interface RaceFinish {
  readonly endTick: number
  /**
   * By place: over the line by their moment, then still running at the tick limit by how far they
   * came, then out; equals by their number.
   */
  readonly placings: readonly Placing[]
  /** What happened, in the order of ticks. */
  readonly facts: readonly RaceFact[]
}

export interface RaceProgress {
  readonly tick: number
  /** The leader's way as a share of the track, 0 to 1. */
  readonly leaderShare: number
  readonly finish: RaceFinish | null
}

/** How many places count as *placed* in a race of so many. */
export const placesOf = (racers: number): number => (racers >= 6 ? 3 : 2)

/** Counts by entrant. Who does not reach the line counts in none of them. */
export interface OddsCounts {
  readonly races: number
  readonly wins: readonly number[]
  /** Among the first `placesOf`. */
  readonly places: readonly number[]
  /** Last of those that reached the line. */
  readonly lasts: readonly number[]
}

/** `tick` plays at `atMs` by the server's clock; the others by the race's speed. */
export interface RaceClock {
  readonly tick: number
  readonly atMs: number
}
