/** The outcome of something that may be refused: a value, or an error that carries its facts. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** For who asks only what was wrong: null where nothing was. */
export const errorOf = <T, E>(result: Result<T, E>): E | null => (result.ok ? null : result.error)

/** Ends an exhaustive switch: the compiler proves that it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}

/** Throws where a claim about our own code does not hold. Never for input from outside. */
export function assert(claim: unknown, what: string): asserts claim {
  if (!claim) throw new Error(`assertion failed: ${what}`)
}
