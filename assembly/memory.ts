// The memory map of the race core: one page, fixed addresses, structs of arrays. The host reads
// these numbers by name from the module's exported globals, so that the map stands here alone.
// Every array of the racers has RACERS_MAX cells of four bytes, f32 where nothing else is said; those
// of the state are four times as wide.

export const RACERS_MAX: i32 = 8

// Input: written by the host before `prepare`.
export const IN_POWER: i32 = 0
export const IN_CADENCE: i32 = 32
export const IN_STAMINA: i32 = 64
export const IN_NERVE: i32 = 96
/** Metres ahead of the line at the start, f32. */
export const IN_HEAD_START: i32 = 128
/** Id of the quirk, i32; see quirks.ts. */
export const IN_QUIRK: i32 = 160
/** Bits, i32: see IN_STATUS_OUT and IN_STATUS_CONFUSED. */
export const IN_STATUS: i32 = 192
export const IN_STATUS_OUT: i32 = 1
export const IN_STATUS_CONFUSED: i32 = 2

// State: what a tick changes. Four races of one line-up run side by side, a single one is the first
// of them; a cell has 16 bytes, four for each side, see cells.ts.
export const AT_X: i32 = 256
export const AT_LANE: i32 = 384
/** Metres and lanes a second. */
export const AT_VX: i32 = 512
export const AT_VLANE: i32 = 640
/** Share of its speed that it keeps each tick: 1 in the air. */
export const AT_KEEPS: i32 = 768
/** Seconds left of the flight or of the crouch that it is in. */
export const AT_LEFT: i32 = 896
/** Metres of effort spent. */
export const AT_EFFORT: i32 = 1024
/** Metres of effort that a second wind has still to take back. */
export const AT_RESTORE: i32 = 1152
/** The surge that it is in: a share of its speed, wandering round zero. */
export const AT_MOOD: i32 = 1280
/** What shouts have put into the next hops: a share of its speed. */
export const AT_BURST: i32 = 1408
/** Shouts received. */
export const AT_SHOUTS: i32 = 1536
/** The risk of stumbling at the landing less the luck drawn for it; above zero: it stumbles. */
export const AT_RISK: i32 = 1664
/** Cause of that stumble, and in the bits above the first four who barged, i32; see facts.ts. */
export const AT_CAUSE: i32 = 1792
/** Hops that it drew chance for, u32. */
export const AT_HOPS: i32 = 1920
/** Bits, u32; see flags.ts. */
export const AT_FLAGS: i32 = 2048
/** The moment it crossed the line in ticks; below zero: not yet. */
export const AT_FINISH: i32 = 2176
/** Where a hazard lies in its way, in metres; NEVER: nowhere. */
export const AT_SLICK: i32 = 2304

// Chance, u32: the four words of the race's seed, for four sides each; and the four words that were
// drawn for the hop that begins.
export const SEED: i32 = 2432
export const DRAWS: i32 = 2496
/** For those that cross the line: the share of the tick's way before it, f32 of four sides. */
export const SHARES: i32 = 2512
/** What a racer sees when it takes off: how far the first and the last are, in metres. */
export const SEEN_LEAD: i32 = 2528
export const SEEN_LAST: i32 = 2544
/** How it is crowded, and how it is pushed aside, in lanes a second. */
export const SEEN_CROWD: i32 = 2560
export const SEEN_PUSH: i32 = 2576

// Parameters: what stats and quirk make of a racer. `prepare` writes them, a tick only reads.
/** Speed of a hop over the ground, m/s. */
export const OF_SPEED: i32 = 2592
/** Seconds of a crouch. */
export const OF_GATHER: i32 = 2624
/** Metres of effort before it begins to tire. */
export const OF_CAPACITY: i32 = 2656
/** Strength of its surges; 1 is usual. */
export const OF_NOISE: i32 = 2688
/** Chance to stumble at a landing: always, and for each unit of crowd. */
export const OF_STUMBLE: i32 = 2720
export const OF_CROWDING: i32 = 2752
/** Share of its speed that a unit of crowd takes. */
export const OF_JOSTLE: i32 = 2784
/** How hard it crowds others; 1 is usual. */
export const OF_SHOVE: i32 = 2816
/** Factor on hops from mud. */
export const OF_MUD: i32 = 2848
/** Share of speed gained from start to line; its middle is at half-way. */
export const OF_SLOPE: i32 = 2880
/** Share of speed gained while last, while leading, and with nobody near. */
export const OF_LAST: i32 = 2912
export const OF_LEAD: i32 = 2944
export const OF_ALONE: i32 = 2976
/** Share of speed gained for each metre behind the leader. */
export const OF_DRAFT: i32 = 3008
/** Chance to clip a hurdle. */
export const OF_HURDLE: i32 = 3040
export const OF_RESTORE: i32 = 3072
/** Chance of a hop to go astray. */
export const OF_ASTRAY: i32 = 3104
/** Position at the start in metres. */
export const OF_START: i32 = 3136

// The track: one byte for each metre of each lane, `metre + lane * TRACK_METRES_MAX`.
export const TRACK: i32 = 3200
export const TRACK_METRES_MAX: i32 = 192
export const GROUND_SAND: i32 = 0
export const GROUND_MUD: i32 = 1
export const GROUND_BOOST: i32 = 2
export const GROUND_HURDLE: i32 = 3

// Counts of `odds`, u32 for each racer.
export const ODDS_WINS: i32 = 4736
export const ODDS_PLACES: i32 = 4768
export const ODDS_LASTS: i32 = 4800

// The order of finish, u32: racers by place; `rank` writes it.
export const RANKS: i32 = 4832
/** Moment of finish in milliseconds, f32; below zero: did not finish. */
export const FINISH_MS: i32 = 4864

// Facts: u32 each, tick << 16 | other << 12 | kind << 8 | racer, see facts.ts; what does not fit is
// dropped.
export const FACTS: i32 = 5120
export const FACTS_MAX: i32 = 768

// Samples of the whole race, `sample * racers + racer`.
export const SAMPLES_MAX: i32 = 451
export const SAMPLE_X: i32 = 8192
export const SAMPLE_LANE: i32 = 16384
export const SAMPLE_FLAGS: i32 = 24576
