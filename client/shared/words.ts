import type { Refusal, RefusalType } from '../../game/refusal.ts'
import { LANGUAGE_FACTS } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { language } from './language.ts'

/** Everything that this page says, in its language. */
export const words: Words = await LANGUAGE_FACTS[language].load()

/** Why something was refused, as a sentence. */
export function refusalText(refusal: Refusal): string {
  const say = words.refusals as Record<RefusalType, (facts: Refusal) => string>
  return say[refusal.type](refusal)
}
