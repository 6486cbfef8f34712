/**
 * A hash of 32 bits with little bias: Chris Wellons' `lowbias32` (hash-prospector, public domain).
 */
// @ts-ignore: decorator
@inline
export function mix(value: u32): u32 {
  let h = value
  h ^= h >> 16
  h *= 0x7feb352d
  h ^= h >> 15
  h *= 0x846ca68b
  h ^= h >> 16
  return h
}

/** The step of a stream: 2^32 divided by the golden ratio, so that draws spread evenly. */
export const STRIDE: u32 = 0x9e3779b9

/** A number with the low 16 bits of a draw, in [0, 1). */
// @ts-ignore: decorator
@inline
export function low(draw: u32): f32 {
  return <f32>(<i32>(draw & 0xffff)) * <f32>(1.0 / 65536.0)
}

/** A number with the high 16 bits of a draw, in [0, 1). */
// @ts-ignore: decorator
@inline
export function high(draw: u32): f32 {
  return <f32>(<i32>(draw >> 16)) * <f32>(1.0 / 65536.0)
}
