import { posix } from 'node:path'

/** A text file of this repository; `path` from its root, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string }

const LINES_MAX = 300
const TABLE_MARK = '// Data table:'

const CORE = ['build/race.wasm', 'build/race-hash.ts']

/** What each room may import: folders and files of ours, and packages. */
const ARROWS: Readonly<Record<string, { ours: readonly string[]; packages: RegExp }>> = {
  // Libraries without clock or chance of their own.
  game: {
    ours: ['game/'],
    packages: /^(pure-rand\/|@noble\/hashes\/|msgpackr$|@msgpack\/msgpack$)/,
  },
  assembly: { ours: ['assembly/'], packages: /^$/ },
  worker: { ours: ['worker/', 'game/', ...CORE], packages: /^(?!~icons\/|virtual:)/ },
  client: {
    ours: ['client/', 'game/', 'build/icons.svg', ...CORE],
    packages: /^(?!cloudflare:|node:)/,
  },
}

/** The nouns of `game/`: they import one another and no room, so that every room may know them. */
const NOUNS =
  'card command event identity limits nonce phase posting race random refusal result round settings state sticker'.split(
    ' ',
  )

/** What the rooms of `game/` may import beside nouns and themselves; those not named here, all of it. */
const GAME_ARROWS: Readonly<Record<string, readonly string[]>> = {
  race: [],
  money: [],
  cards: ['game/race/'],
  crowd: ['game/cards/'],
  fairness: ['game/cards/', 'game/race/', 'game/view.ts'],
  bots: ['game/cards/', 'game/money/', 'game/draft.ts', 'game/view.ts', 'game/name.ts'],
}
/** Of the nouns, what the race knows nothing of. */
const NOT_FOR_RACE = [
  'card',
  'command',
  'event',
  'identity',
  'nonce',
  'phase',
  'posting',
  'refusal',
  'round',
  'state',
  'sticker',
]

const FORBIDDEN_WORDS: readonly { rooms: readonly string[]; words: RegExp; rule: string }[] = [
  {
    rooms: ['game', 'assembly'],
    words: /\b(Date|performance|crypto|setTimeout|setInterval|\w*Math\w*\.random)\b/g,
    rule: 'neither clock nor chance here: both come in as arguments',
  },
  {
    rooms: ['worker'],
    words: /\b(setTimeout|setInterval|scheduler\.wait)\b|['"](?:node:)?timers/g,
    rule: 'no timers here: what is due is an alarm',
  },
]

const FORBIDDEN_TEXT: readonly { text: RegExp; rule: string }[] = [
  // Put together here, so that this file passes its own test.
  { text: new RegExp(`\\b(${'TO'}DO|${'FIX'}ME|${'X'}XX)\\b`, 'g'), rule: 'open an issue instead' },
  {
    text: /(?<![\w.~:/-])\/(?:home|root|Users|work)\/[\w.-]+|\b[A-Z]:[\\/]+Users\b/g,
    rule: 'no path of one machine',
  },
  // To save lines, it would evade the check for fields that are too many.
  { text: /\.{3}\{(?=\s*[\w'])/g, rule: 'an object is written as an object' },
]

/** What is untidy in `files`, a line each: `path: what (rule)`. Empty where all is well. */
export function findUntidy(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...strayImports(file),
    ...strayGameImports(file),
    ...forbiddenWords(file),
    ...forbiddenText(file),
    ...tooLong(file),
  ])
}

/** Arrows between rooms: client → game ← worker, both → the core; game and assembly → themselves. */
function strayImports(file: SourceFile): string[] {
  const arrows = ARROWS[roomOf(file.path)]
  if (arrows === undefined || !isCode(file.path)) return []
  // A test may use the tools of testing, everything that its subject may not, and the budgets.
  const tools = ['build/', 'game/', 'bench/budgets.json']
  const ours = isTest(file.path) ? [...arrows.ours, ...tools] : arrows.ours
  return importsOf(file.text)
    .filter((specifier) => {
      if (!/^\.{0,2}\//.test(specifier)) {
        return !isTest(file.path) && !arrows.packages.test(specifier)
      }
      const path = specifier.replace(/[?#].*$/, '')
      const target = posix.join(posix.dirname(file.path), path)
      return !ours.some((allowed) => target === allowed || target.startsWith(allowed))
    })
    .map((specifier) => `${file.path}: imports ${specifier} (against the arrows in the design)`)
}

/** Arrows between the rooms of `game/`: nouns import no room, the race knows no people and no money. */
function strayGameImports({ path, text }: SourceFile): string[] {
  const [top, room = '', rest] = path.split('/')
  if (top !== 'game' || !isCode(path) || isTest(path)) return []
  const isNoun = rest === undefined && NOUNS.includes(room.replace(/\.ts$/, ''))
  const others = isNoun ? [] : GAME_ARROWS[room]
  if (others === undefined) return []
  const nouns = NOUNS.filter((noun) => room !== 'race' || !NOT_FOR_RACE.includes(noun))
  const allowed = [...nouns.map((noun) => `game/${noun}.ts`), ...others]
  return importsOf(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
    .filter((target) => isNoun || !target.startsWith(`game/${room}/`))
    .filter((target) => !allowed.some((one) => target.startsWith(one)))
    .map((target) => `${path}: imports ${target} (against the arrows between the rooms of game/)`)
}

function importsOf(text: string): string[] {
  const code = withoutComments(text)
  const patterns = [
    /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g,
    /\bnew URL\(\s*['"]([^'"\n]+)['"]\s*,\s*import\.meta\.url/g,
  ]
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name))
}

function forbiddenWords(file: SourceFile): string[] {
  if (!isCode(file.path) || isTest(file.path)) return []
  const code = withoutComments(file.text)
  return FORBIDDEN_WORDS.filter(({ rooms }) => rooms.includes(roomOf(file.path))).flatMap(
    ({ words, rule }) => {
      // An import names its module in a string; other strings are only words.
      const text = words.source.includes("['") ? code : withoutStrings(code)
      return unique(text.matchAll(words)).map((word) => `${file.path}: ${word} (${rule})`)
    },
  )
}

function forbiddenText(file: SourceFile): string[] {
  return FORBIDDEN_TEXT.flatMap(({ text, rule }) =>
    unique(file.text.matchAll(text)).map((found) => `${file.path}: ${found} (${rule})`),
  )
}

/** Tests are exempt, and data tables: files that begin with a `// Data table:` that says what of. */
function tooLong(file: SourceFile): string[] {
  if (!isCode(file.path) || isTest(file.path) || file.text.startsWith(TABLE_MARK)) return []
  const lines = file.text.trimEnd().split('\n').length
  return lines <= LINES_MAX
    ? []
    : [`${file.path}: ${lines} lines (at most ${LINES_MAX}, or begin with “${TABLE_MARK} …”)`]
}

const roomOf = (path: string) => path.split('/')[0] ?? ''
const isCode = (path: string) => /\.(ts|tsx|css)$/.test(path)
/** Tests, and what only tests use. */
const isTest = (path: string) => /\.test\.tsx?$|(^|\/)testing\//.test(path)
const unique = (matches: Iterable<RegExpMatchArray>) => [
  ...new Set([...matches].map(([found]) => found)),
]

const STRINGS = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g
const COMMENTS_OR_TEXTS =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

const withoutComments = (text: string) =>
  text.replace(COMMENTS_OR_TEXTS, (found) => (/^\/[*/]/.test(found) ? ' ' : found))
const withoutStrings = (code: string) => code.replace(STRINGS, "''")
