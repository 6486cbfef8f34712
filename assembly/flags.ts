// The bits of a racer's state that everybody may see; they go into the samples as they are.

export const AIRBORNE: u32 = 1
export const STUMBLING: u32 = 2
/** Its hop goes astray. */
export const ASTRAY: u32 = 4
export const TIRED: u32 = 8
export const FINISHED: u32 = 16
/** A neighbour is within a body length. */
export const CROWDED: u32 = 32
/** Carried by a shout. */
export const CHEERED: u32 = 64
/** Does not run. */
export const OUT: u32 = 128
