import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, LANGUAGES, type Language } from '../../game/settings.ts'
import { en } from './en/index.ts'
import { LANGUAGE_FACTS, WORDS_PARTS } from './languages.ts'

/** What is made of names, numbers and signs alone, and may read alike in all languages. */
const SIGNS: readonly string[] = [
  ...['title', 'sentences', 'countdown', 'cardVerdict', 'fairness.withholder'],
  ...['phone.times', 'phone.signed', 'phone.roundTrip', 'phone.metres'],
  ...['phone.hand.prospect', 'phone.hand.counting', 'phone.hand.cardOn', 'phone.hand.chance'],
  ...['phone.payout.came', 'phone.payout.betAt', 'phone.payout.gap', 'phone.use.chance'],
  ...['screen.speeds.100', 'screen.speeds.150', 'screen.speeds.200', 'screen.race.place'],
  ...['screen.race.cheers', 'screen.payout.gap', 'screen.payout.times', 'screen.finale.award'],
  ...[
    'screen.finale.page',
    'screen.controls.moreTime',
    'screen.controls.roundTrip',
    'screen.race.lead',
  ],
]

/** Words that a language has in common with English. */
const SAME: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: [
    ...['phases.lobby', 'phases.parade', 'phases.finale', 'cards.espresso.name'],
    ...['phone.paddock.hand', 'screen.parade.start', 'screen.reveal.chance'],
    'screen.controls.pause',
  ],
  fr: [
    ...['phases.paddock', 'phases.finale', 'stats.cadence', 'phone.paddock.tabs'],
    ...['screen.table.bot', 'screen.controls.pause'],
  ],
  es: ['phases.paddock', 'phone.paddock.tabs', 'screen.table.bot'],
  ja: ['number', 'odds'],
  zh: ['number', 'odds'],
}

/** What entries of dictionaries are given. */
const SAMPLES: readonly unknown[] = [
  ...[0, 1, 2, 1_500, -100],
  ...['Ada', '', 'win', 'place', 'last', 'sand', 'crowd', 'hurdle', 'slick', true, false],
  ...[[], ['Ada'], ['Ada', 'Bo']],
  // The facts of a refusal, a deed, settings: whatever is asked of them.
  new Proxy(
    {
      ...DEFAULT_SETTINGS,
      ...Object.fromEntries(
        ['name', 'card', 'on', 'whom', 'robber', 'victim'].map((name) => [name, 'Ada']),
      ),
      phase: 'race',
    },
    { get: (facts, name) => (name in facts ? Reflect.get(facts, name) : 2) },
  ),
]
/** Of entries that are given more than two things, which are names and numbers. */
const FEW_SAMPLES = SAMPLES.filter((one) => ['number', 'string'].includes(typeof one)).slice(0, 8)

type Entry = string | ((...given: readonly unknown[]) => unknown)

const others = LANGUAGES.filter((language) => language !== 'en')

test('a page has the part that it asks for, and no page reads another', async () => {
  const words = await LANGUAGE_FACTS.en.load(['phone'])
  expect(Object.keys(words).toSorted()).toEqual(
    Object.keys(en)
      .filter((part) => part !== 'screen')
      .toSorted(),
  )
  const readers = (sources: Readonly<Record<string, string>>, part: string) =>
    Object.keys(sources).filter((path) => sources[path]?.includes(`words.${part}`))
  const ofPhones = import.meta.glob<string>(['../phone/**/*.tsx', '../shared/**/*.tsx'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const ofScreens = import.meta.glob<string>(['../screen/**/*.tsx', '../landing/*.tsx'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  expect(Object.keys(ofPhones).length).toBeGreaterThan(20)
  expect(readers(ofPhones, 'screen')).toEqual([])
  expect(readers(ofScreens, 'phone')).toEqual([])
})

describe.each(others)('%s', (language) => {
  test('has every entry of English, and no other', async () => {
    const kinds = (words: object) => [...entriesOf(words)].map(([path, of]) => [path, typeof of])
    expect(kinds(await LANGUAGE_FACTS[language].load(WORDS_PARTS))).toEqual(
      expect.arrayContaining(kinds(en)),
    )
    expect(entriesOf(await LANGUAGE_FACTS[language].load(WORDS_PARTS)).size).toBe(
      entriesOf(en).size,
    )
  })

  test('says something sound wherever English does, and the same only where that is meant', async () => {
    const theirs = entriesOf(await LANGUAGE_FACTS[language].load(WORDS_PARTS))
    const same: string[] = []
    for (const [path, ours] of entriesOf(en)) {
      const own = theirs.get(path)
      if (own === undefined) continue
      const said = samplesFor(ours, own)
        .map((given) => [say(ours, given), say(own, given), given] as const)
        .filter(([english]) => isSound(english))
      expect(said, `${path} was tried`).not.toEqual([])
      for (const [, text, given] of said) {
        expect(isSound(text), `${path} of ${JSON.stringify(given)}: ${text}`).toBe(true)
      }
      if (said.every(([english, text]) => english === text)) same.push(path)
    }
    expect(same.filter((path) => !SIGNS.includes(path))).toEqual(SAME[language])
  })
})

test('French keeps its signs with the word before them, by a narrow no-break space', async () => {
  for (const [path, entry] of entriesOf(await LANGUAGE_FACTS.fr.load(WORDS_PARTS))) {
    const said = samplesFor(entry, entry).map((given) => say(entry, given))
    for (const text of said.filter(isSound)) {
      expect(text, path).not.toMatch(/[^\u202f\d!?][;:!?»]|«[^\u202f]|[ \u00a0][;:!?»]/)
    }
  }
})

test('Spanish opens every question and every cry', async () => {
  for (const [path, entry] of entriesOf(await LANGUAGE_FACTS.es.load(WORDS_PARTS))) {
    for (const text of samplesFor(entry, entry).map((given) => say(entry, given))) {
      if (typeof text !== 'string') continue
      for (const [sign, opening] of [
        ['?', '¿'],
        ['!', '¡'],
      ] as const) {
        expect(text.split(opening).length, `${path}: ${text}`).toBe(text.split(sign).length)
      }
    }
  }
})

test('each language is known to Intl, and writes its numbers its own way', async () => {
  for (const language of LANGUAGES) {
    expect(Intl.NumberFormat.supportedLocalesOf(language)).toEqual([language])
    const words = await LANGUAGE_FACTS[language].load(WORDS_PARTS)
    expect(words.number(12_500)).toBe(new Intl.NumberFormat(language).format(12_500))
  }
})

/** Every text and every function, by its path. */
function entriesOf(words: object, above = ''): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const [name, value] of Object.entries(words)) {
    const path = above === '' ? name : `${above}.${name}`
    if (typeof value !== 'object') found.set(path, value)
    else for (const [below, entry] of entriesOf(value, path)) found.set(below, entry)
  }
  return found
}

/** All that may be given to an entry. */
function samplesFor(one: Entry, other: Entry): readonly (readonly unknown[])[] {
  const count = Math.max(
    ...[one, other].map((entry) => (typeof entry === 'string' ? 0 : entry.length)),
  )
  const samples = count > 2 ? FEW_SAMPLES : SAMPLES
  let all: (readonly unknown[])[] = [[]]
  for (let at = 0; at < count; at++)
    all = all.flatMap((given) => samples.map((value) => [...given, value]))
  return all
}

/** What an entry says; of what it was never meant to be given, nothing. */
function say(entry: Entry, given: readonly unknown[]): unknown {
  try {
    return typeof entry === 'string' ? entry : entry(...given)
  } catch {
    return null
  }
}

const isSound = (text: unknown): boolean =>
  typeof text === 'string' && !/undefined|NaN|null|\[object|=>/.test(text)
