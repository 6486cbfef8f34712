// The memory map of the race core: one page, fixed addresses, structs of arrays. The host reads
// these numbers by name from the module's exported globals, so that the map stands here alone.
// Every array of the racers has RACERS_MAX cells of four bytes, f32 where nothing else is said.

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

// State: what a tick changes.
export const AT_X: i32 = 256
export const AT_LANE: i32 = 288
/** Metres and lanes a second. */
export const AT_VX: i32 = 320
export const AT_VLANE: i32 = 352
/** Share of its speed that it keeps each tick: 1 in the air. */
export const AT_KEEPS: i32 = 384
/** Seconds left of the flight or of the crouch that it is in. */
export const AT_LEFT: i32 = 416
/** Metres of effort spent. */
export const AT_EFFORT: i32 = 448
/** Metres of effort that a second wind has still to take back. */
export const AT_RESTORE: i32 = 480
/** The surge that it is in: a share of its speed, wandering round zero. */
export const AT_MOOD: i32 = 512
/** What shouts have put into the next hops: a share of its speed. */
export const AT_BURST: i32 = 544
/** Shouts received. */
export const AT_SHOUTS: i32 = 576
/** The risk of stumbling at the landing less the luck drawn for it; above zero: it stumbles. */
export const AT_RISK: i32 = 608
/** Cause of that stumble, i32; see facts.ts. */
export const AT_CAUSE: i32 = 640
/** Hops that it drew chance for, u32. */
export const AT_HOPS: i32 = 672
/** Bits, u32; see flags.ts. */
export const AT_FLAGS: i32 = 704
/** The moment it crossed the line in ticks; below zero: not yet. */
export const AT_FINISH: i32 = 736
/** Where a hazard lies in its way, in metres; NEVER: nowhere. */
export const AT_SLICK: i32 = 768

// Chance, u32: the four words of the race's seed, and those drawn for the hop that begins.
export const SEED: i32 = 800
export const DRAWS: i32 = 816

// Parameters: what stats and quirk make of a racer. `prepare` writes them, a tick only reads.
/** Speed of a hop over the ground, m/s. */
export const OF_SPEED: i32 = 1024
/** Seconds of a crouch. */
export const OF_GATHER: i32 = 1056
/** Metres of effort before it begins to tire. */
export const OF_CAPACITY: i32 = 1088
/** Strength of its surges; 1 is usual. */
export const OF_NOISE: i32 = 1120
/** Chance to stumble at a landing: always, and for each unit of crowd. */
export const OF_STUMBLE: i32 = 1152
export const OF_CROWDING: i32 = 1184
/** Share of its speed that a unit of crowd takes. */
export const OF_JOSTLE: i32 = 1216
/** How hard it crowds others; 1 is usual. */
export const OF_SHOVE: i32 = 1248
/** Factor on hops from mud. */
export const OF_MUD: i32 = 1280
/** Share of speed gained from start to line; its middle is at half-way. */
export const OF_SLOPE: i32 = 1312
/** Share of speed gained while last, while leading, and with nobody near. */
export const OF_LAST: i32 = 1344
export const OF_LEAD: i32 = 1376
export const OF_ALONE: i32 = 1408
/** Share of speed gained for each metre behind the leader. */
export const OF_DRAFT: i32 = 1440
/** Chance to clip a hurdle. */
export const OF_HURDLE: i32 = 1472
export const OF_RESTORE: i32 = 1504
/** Chance of a hop to go astray. */
export const OF_ASTRAY: i32 = 1536
/** Position at the start in metres. */
export const OF_START: i32 = 1568

// The track: one byte for each metre of each lane, `metre + lane * TRACK_METRES_MAX`.
export const TRACK: i32 = 2048
export const TRACK_METRES_MAX: i32 = 192
export const GROUND_SAND: i32 = 0
export const GROUND_MUD: i32 = 1
export const GROUND_BOOST: i32 = 2
export const GROUND_HURDLE: i32 = 3

// Counts of `odds`, u32 for each racer.
export const ODDS_WINS: i32 = 3584
export const ODDS_PLACES: i32 = 3616
export const ODDS_LASTS: i32 = 3648

// The order of finish, u32: racers by place; `rank` writes it.
export const RANKS: i32 = 3712
/** Moment of finish in milliseconds, f32; below zero: did not finish. */
export const FINISH_MS: i32 = 3744

// Facts: u32 each, tick << 16 | cause << 8 | racer; what does not fit is dropped.
export const LEADS: i32 = 4096
export const LEADS_MAX: i32 = 256
export const STUMBLES: i32 = 5120
export const STUMBLES_MAX: i32 = 512

// Samples of the whole race, `sample * racers + racer`.
export const SAMPLES_MAX: i32 = 451
export const SAMPLE_X: i32 = 8192
export const SAMPLE_LANE: i32 = 16384
export const SAMPLE_FLAGS: i32 = 24576
