/** Writes down what went wrong, with facts by which it can be found; never keys, hands or bets. */
export function logError(what: string, error: unknown, facts: Record<string, unknown> = {}): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error(JSON.stringify({ what, ...facts, error: name, message, stack }))
}
