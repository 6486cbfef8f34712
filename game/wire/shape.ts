import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/**
 * A shape says how a value stands on the wire, in both directions. Records are arrays of their
 * fields in order, unions arrays that begin with the number of their kind: no names are sent.
 */
export interface Shape<T> {
  pack(value: T): unknown
  /** The value, or throws `ShapeError`: caught by `parse`, the only way in from outside. */
  unpack(wire: unknown): T
}

class ShapeError extends Error {}

/** What a message from outside says, or null where it does not have the shape. */
export function parse<T>(shape: Shape<T>, wire: unknown): T | null {
  try {
    return shape.unpack(wire)
  } catch (error) {
    if (error instanceof ShapeError) return null
    throw error
  }
}

const check = <T>(holds: boolean, value: unknown): T => {
  if (!holds) throw new ShapeError()
  return value as T
}

const itself = <T>(holds: (wire: unknown) => boolean): Shape<T> => ({
  pack: (value) => value,
  unpack: (wire) => check<T>(holds(wire), wire),
})

/** A whole number from `min` to `max`, both included. */
export const whole = (min: number, max: number): Shape<number> =>
  itself((wire) => Number.isSafeInteger(wire) && (wire as number) >= min && (wire as number) <= max)

/** Milliseconds since 1970 by the server's clock, or a difference of such. */
export const millis: Shape<number> = itself((wire) => Number.isFinite(wire))

export const flag: Shape<boolean> = itself((wire) => typeof wire === 'boolean')

/** Text of at most so many UTF-16 units. */
export const text = (unitsMax: number): Shape<string> =>
  itself((wire) => typeof wire === 'string' && wire.length <= unitsMax)

/** Raw bytes, at most so many. */
export const bytes = (max: number): Shape<Uint8Array> =>
  itself((wire) => wire instanceof Uint8Array && wire.byteLength <= max)

/** So many bytes, in hexadecimal digits where they are text. */
export const hex = (size: number): Shape<string> => ({
  pack: (value) => hexToBytes(value),
  unpack: (wire) =>
    bytesToHex(check<Uint8Array>(wire instanceof Uint8Array && wire.byteLength === size, wire)),
})

/** One of a fixed list of values, sent as its position. */
export const oneOf = <const T>(values: readonly T[]): Shape<T> => ({
  pack: (value) => values.indexOf(value),
  unpack: (wire) => {
    const index = whole(0, values.length - 1).unpack(wire)
    return values[index] as T
  },
})

/** The value, or null. */
export const orNull = <T>(shape: Shape<T>): Shape<T | null> => ({
  pack: (value) => (value === null ? null : shape.pack(value)),
  unpack: (wire) => (wire === null ? null : shape.unpack(wire)),
})

/** The value, or null on the wire where this viewer may not know it. */
export const orHidden = <T>(shape: Shape<T>): Shape<T | 'hidden'> => ({
  pack: (value) => (value === 'hidden' ? null : shape.pack(value)),
  unpack: (wire) => (wire === null ? 'hidden' : shape.unpack(wire)),
})

/** A list of at most so many. */
export const list = <T>(shape: Shape<T>, max: number): Shape<readonly T[]> => ({
  pack: (values) => values.map((value) => shape.pack(value)),
  unpack: (wire) => {
    const items = check<unknown[]>(Array.isArray(wire) && wire.length <= max, wire)
    return items.map((item) => shape.unpack(item))
  },
})

export type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

/** An object with these fields, in this order. */
export const record = <T>(fields: Fields<T>): Shape<T> => {
  const entries = Object.entries(fields) as [keyof T, Shape<unknown>][]
  return {
    pack: (value) => entries.map(([name, shape]) => shape.pack(value[name])),
    unpack: (wire) => {
      const items = check<unknown[]>(Array.isArray(wire) && wire.length === entries.length, wire)
      const pairs = entries.map(([name, shape], at) => [name, shape.unpack(items[at])])
      return Object.fromEntries(pairs) as T
    },
  }
}

/** The fields of each kind of a union, without its `type`. */
export type Variants<T extends { readonly type: string }> = {
  readonly [K in T['type']]: Fields<Omit<Extract<T, { readonly type: K }>, 'type'>>
}

/** One of several kinds of objects, told apart by `type`: the kind's number, then its fields. */
export const union = <T extends { readonly type: string }>(variants: Variants<T>): Shape<T> => {
  const names = Object.keys(variants) as T['type'][]
  const shapes = names.map((name) => record(variants[name] as Fields<Record<string, unknown>>))
  return {
    pack: (value) => {
      const at = names.indexOf(value.type)
      const shape = shapes[at] as Shape<Record<string, unknown>>
      return [at, ...(shape.pack(value as Record<string, unknown>) as unknown[])]
    },
    unpack: (wire) => {
      const [kind, ...fields] = check<unknown[]>(Array.isArray(wire) && wire.length > 0, wire)
      const at = whole(0, names.length - 1).unpack(kind)
      const shape = shapes[at] as Shape<Record<string, unknown>>
      return { type: names[at], ...shape.unpack(fields) } as unknown as T
    },
  }
}
