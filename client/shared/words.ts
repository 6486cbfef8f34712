import type { Refusal, RefusalType } from '../../game/refusal.ts'
import { LANGUAGE_FACTS, WORDS_PARTS, type WordsPart } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { language } from './language.ts'

/** Everything that this page says, in its language. */
export const words: Words = await LANGUAGE_FACTS[language].load(partsOfPage())

/** The phone's page says in its first line that it is one. */
function partsOfPage(): readonly WordsPart[] {
  if (typeof document === 'undefined') return WORDS_PARTS
  return [document.documentElement.dataset.words === 'phone' ? 'phone' : 'screen']
}

/** Why something was refused, as a sentence. */
export function refusalText(refusal: Refusal): string {
  const say = words.refusals as Record<RefusalType, (facts: Refusal) => string>
  return say[refusal.type](refusal)
}
