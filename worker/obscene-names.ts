import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity'
import { LATIN_WORDS, OTHER_PARTS, OTHER_WORDS } from './obscene-words.ts'

/** Of the library's English words, those that it finds in the midst of good names. */
const OWN_EDGES =
  'anal anus arse ass bitch cum dick dildo dyke fag fuck kike negro nigger orgy penis rape semen shit tit'.split(
    ' ',
  )

/** Good names that a word of the library begins or is a part of. */
const GOOD_NAMES = ['abbos', 'pussycat']

/** A name whose letters are pulled apart, by blanks or by signs: `f u c k`, `f.u.c.k`. */
const PULLED_APART = /(?<!\p{L})\p{L}(?:[^\p{L}\p{N}]+\p{L})+(?![\p{L}\p{M}])/gu
const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu
/** What stands between the letters of a word: anything but blanks and what stands for a letter. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s@$!+|]+/gu

const latin = latinMatcher()
const parts = new RegExp(alternatives(OTHER_PARTS), 'u')
const words = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(OTHER_WORDS)})(?![\\p{L}\\p{M}])`,
  'u',
)

/**
 * Whether a name, as `parseName` left it, holds an obscene word of one of the languages that
 * obscene-words.ts names, also in disguise: other letters that look the same, digits for letters,
 * letters doubled or pulled apart.
 */
export function isObscene(name: string): boolean {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss')
  if (parts.test(plain.replace(NO_LETTER, '')) || words.test(plain)) return true
  // Other scripts have letters that look like Latin ones: together they say nothing in Latin.
  if (!/[a-z]/.test(plain.normalize('NFD'))) return false
  const together = plain.replace(PULLED_APART, (letters) => letters.replace(NO_LETTER, ''))
  return [plain, together, plain.replace(SIGNS, '')].some((one) => latin.hasMatch(one))
}

function latinMatcher(): RegExpMatcher {
  const dataset = new DataSet<{ originalWord: string }>()
    .addAll(englishDataset)
    .removePhrasesIf(({ metadata }) => OWN_EDGES.includes(metadata?.originalWord ?? ''))
  for (const word of Object.values(LATIN_WORDS).flat()) {
    dataset.addPhrase((phrase) => phrase.addPattern(parseRawPattern(word)))
  }
  for (const name of GOOD_NAMES) {
    dataset.addPhrase((phrase) => phrase.addWhitelistedTerm(name))
  }
  return new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers })
}

function alternatives(lists: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(lists)
    .flat()
    .map((word) => word.normalize('NFKC'))
    .join('|')
}
