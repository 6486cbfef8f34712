import type { Draft } from './draft.ts'

/** A draft with what it was before each of its last changes, the newest last. */
export interface DraftHistory {
  readonly now: Draft
  readonly before: readonly Draft[]
  /** What the last change was about; the next one about the same thing joins it. */
  readonly about: string | null
}

/** So many changes can be taken back. */
export const UNDO_STEPS_MAX = 20

export const freshHistory = (now: Draft): DraftHistory => ({ now, before: [], about: null })

/**
 * The history after a change. Changes in a row about the same thing are one: a stake that is typed
 * digit by digit goes back at once to what stood before. Null is never the same.
 */
export function changed(history: DraftHistory, now: Draft, about: string | null): DraftHistory {
  if (isSame(history.now, now)) return { ...history, about }
  if (about !== null && about === history.about) return { ...history, now }
  return { now, before: [...history.before, history.now].slice(-UNDO_STEPS_MAX), about }
}

/** The history without its last change; as it is where there is none. */
export function undone({ now, before }: DraftHistory): DraftHistory {
  return { now: before.at(-1) ?? now, before: before.slice(0, -1), about: null }
}

const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other)
