// Numbers of one race, `F` f32, or of four side by side, `F` v128: which of the two a function is
// compiled for is known then, so that nothing is asked in a tick. Every operation gives a lane, to
// the bit, what it gives a single number. A mask of sides is an integer, bit 0 the first.

// @ts-ignore: decorator
@inline
export function all<F>(value: f32): F {
  if (isVector<F>()) return f32x4.splat(value)
  return value
}

// @ts-ignore: decorator
@inline
export function add<F>(a: F, b: F): F {
  if (isVector<F>()) return f32x4.add(a, b)
  return (a + b) as F
}

// @ts-ignore: decorator
@inline
export function sub<F>(a: F, b: F): F {
  if (isVector<F>()) return f32x4.sub(a, b)
  return (a - b) as F
}

// @ts-ignore: decorator
@inline
export function mul<F>(a: F, b: F): F {
  if (isVector<F>()) return f32x4.mul(a, b)
  return (a * b) as F
}

// @ts-ignore: decorator
@inline
export function div<F>(a: F, b: F): F {
  if (isVector<F>()) return f32x4.div(a, b)
  return (a / b) as F
}

/** The sides where `a` is not above `b`. */
// @ts-ignore: decorator
@inline
export function notAbove<F>(a: F, b: F): i32 {
  if (isVector<F>()) return i32x4.bitmask(f32x4.le(a, b))
  return i32(a <= b)
}

/** The larger and the smaller of two numbers that are not below zero. */
// @ts-ignore: decorator
@inline
export function larger<F>(a: F, b: F): F {
  if (isVector<F>()) return f32x4.pmax(a, b)
  return a > b ? a : b
}

// @ts-ignore: decorator
@inline
export function smaller<F>(a: F, b: F): F {
  if (isVector<F>()) return f32x4.pmin(a, b)
  return a < b ? a : b
}

// @ts-ignore: decorator
@inline
export function magnitude<F>(a: F): F {
  if (isVector<F>()) return f32x4.abs(a)
  return abs<F>(a)
}

/** The number where `a` is at least `b`, nothing elsewhere. */
// @ts-ignore: decorator
@inline
export function gate<F>(number: F, a: F, b: F): F {
  if (isVector<F>()) return v128.and(number, f32x4.ge(a, b))
  return a >= b ? number : (0 as F)
}

/** The number with its sign turned where `a` is above zero. */
// @ts-ignore: decorator
@inline
export function against<F>(number: F, a: F): F {
  if (isVector<F>()) return v128.xor(number, v128.and(f32x4.gt(a, f32x4.splat(0)), f32x4.splat(-0.0)))
  return a > 0 ? (-number as F) : number
}
