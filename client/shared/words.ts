import type { Refusal, RefusalType } from '../../game/refusal.ts'
import { en } from '../words/en.ts'

/** Everything that people read, in one language. English sets the shape for the others. */
export type Words = typeof en

export const words: Words = en

/** Why something was refused, as a sentence. */
export function refusalText(refusal: Refusal): string {
  const say = words.refusals as Record<RefusalType, (facts: Refusal) => string>
  return say[refusal.type](refusal)
}
