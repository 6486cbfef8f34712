import { NAME_CHARACTERS_MAX, NAME_UNITS_MAX } from './limits.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What takes no ink, but for the joiner and the selector that emoji are made with. */
const UNSEEN =
  /(?![\u200d\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** More marks on one letter than any script wants. */
const PILE = /\p{M}{5,}/u
const SEEN = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/**
 * A name as it is kept: composed, without invisible characters, blanks folded. Null where nothing
 * readable is left of it or it is longer than the limits.
 */
export function parseName(input: string): string | null {
  const name = input.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim()
  const isShort =
    name.length <= NAME_UNITS_MAX && [...graphemes.segment(name)].length <= NAME_CHARACTERS_MAX
  return isShort && SEEN.test(name) && !PILE.test(name) ? name : null
}

/** Whether two names would be taken for each other. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
