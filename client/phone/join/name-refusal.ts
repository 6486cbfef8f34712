import { NAME_CHARACTERS_MAX } from '../../../game/limits.ts'
import { parseName } from '../../../game/name.ts'
import type { Refusal } from '../../../game/refusal.ts'
import { refusalText } from '../../shared/words.ts'

const isOfName = ({ type }: Refusal) =>
  type === 'NameUnfit' || type === 'NameTaken' || type === 'NameObscene'

/** The words of a refusal that is the name's fault, to stand at its field. */
export const nameRefusal = (refusal: Refusal | null): string | null =>
  refusal && isOfName(refusal) ? refusalText(refusal) : null

/** The words of any other. */
export const otherRefusal = (refusal: Refusal | null): string | null =>
  refusal && !isOfName(refusal) ? refusalText(refusal) : null

/** Why the server would not take this name, whoever is at the table; null where it would. */
export const unfitName = (name: string): Refusal | null =>
  parseName(name) === null ? { type: 'NameUnfit', charactersMax: NAME_CHARACTERS_MAX } : null
