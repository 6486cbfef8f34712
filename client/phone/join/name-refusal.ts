import type { Refusal } from '../../../game/refusal.ts'
import { refusalText } from '../../shared/words.ts'

const isOfName = ({ type }: Refusal) => type === 'NameUnfit' || type === 'NameTaken'

/** The words of a refusal that is the name's fault, to stand at its field. */
export const nameRefusal = (refusal: Refusal | null): string | null =>
  refusal && isOfName(refusal) ? refusalText(refusal) : null

/** The words of any other. */
export const otherRefusal = (refusal: Refusal | null): string | null =>
  refusal && !isOfName(refusal) ? refusalText(refusal) : null
