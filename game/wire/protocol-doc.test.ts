import { deepStrictEqual } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Packr } from 'msgpackr'
import { expect, test, vi } from 'vitest'
import { CARDS } from '../cards/cards.ts'
import * as limits from '../limits.ts'
import { decodeFrame, encodeFrame } from '../race/frame.ts'
import { SPECIES } from '../race/species.ts'
import { DEFAULT_SETTINGS, TIMERS, timingsOf } from '../settings.ts'
import { CLOSE_CODES } from './close-codes.ts'
import { clientMessage, PROTOCOL_NAME, serverMessage } from './messages.ts'
import { parse, type Shape } from './shape.ts'

// What docs/protocol.md says, read as a schema and compared with the shapes themselves.

type Schema =
  | { readonly is: 'whole'; readonly min: number; readonly max: number }
  | { readonly is: 'text' | 'bytes' | 'hex'; readonly max: number }
  | { readonly is: 'ms' | 'flag' | 'seed' }
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly is: 'null' | 'hidden'; readonly of: Schema }
  | { readonly is: 'list'; readonly of: Schema; readonly max: number }
  | { readonly is: 'record'; readonly fields: Fields }
  | { readonly is: 'union'; readonly kinds: readonly (readonly [string, Fields])[] }

type Fields = readonly (readonly [string, Schema])[]

// Shapes do not tell what they are, so those of this test are made by builders that note it.
vi.mock('./shape.ts', async (original) => {
  type Told = { schema?: Schema }
  const real = await original<typeof import('./shape.ts')>()
  const noted = (shape: object, schema: Schema) => Object.assign({ ...shape }, { schema })
  const schemaOf = (shape: unknown): Schema => (shape as Told).schema ?? { is: 'seed' }
  const fieldsOf = (fields: object): Fields =>
    Object.entries(fields).map(([name, shape]) => [name, schemaOf(shape)] as const)
  type Any = Shape<unknown>
  return {
    ...real,
    whole: (min: number, max: number) => noted(real.whole(min, max), { is: 'whole', min, max }),
    millis: noted(real.millis, { is: 'ms' }),
    flag: noted(real.flag, { is: 'flag' }),
    text: (max: number) => noted(real.text(max), { is: 'text', max }),
    hex: (max: number) => noted(real.hex(max), { is: 'hex', max }),
    bytes: (max: number) => noted(real.bytes(max), { is: 'bytes', max }),
    oneOf: (values: readonly unknown[]) =>
      noted(real.oneOf(values), { is: 'oneOf', values: values.map(String) }),
    orNull: (of: Any) => noted(real.orNull(of), { is: 'null', of: schemaOf(of) }),
    orHidden: (of: Any) => noted(real.orHidden(of), { is: 'hidden', of: schemaOf(of) }),
    list: (of: Any, max: number) =>
      noted(real.list(of, max), { is: 'list', of: schemaOf(of), max }),
    record: (fields: Record<string, Any>) =>
      noted(real.record(fields), { is: 'record', fields: fieldsOf(fields) }),
    union: (kinds: Record<string, Record<string, Any>>) =>
      noted(real.union(kinds as never), {
        is: 'union',
        kinds: Object.entries(kinds).map(([name, fields]) => [name, fieldsOf(fields)] as const),
      }),
  }
})

const text = readFileSync('docs/protocol.md', 'utf8')

/** Rows of the first table under a heading, cells trimmed; null where there is none. */
function tableUnder(heading: string): string[][] | null {
  const [, below = ''] = text.split(new RegExp(`^#{2,3} ${heading}$`, 'm'))
  const table = /(?:^\|.*\n)+/m.exec(below.split(/^#{2,3} /m)[0] ?? '')
  return table === null ? null : cellsOf(table[0])
}

const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )

const unquoted = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '')

/** What a heading's table defines: a union, an enumeration or a record, by its columns. */
function definitionOf(name: string): Schema {
  const [columns = [], , ...rows] = tableUnder(name) ?? []
  if (columns.length === 0) return scalarOf(name)
  if (columns[1] === 'kind') {
    rows.forEach((row, at) => {
      expect(row[0], `the number of ${name}.${row[1]}`).toBe(String(at))
    })
    return {
      is: 'union',
      kinds: rows.map(([, kind, list = '']) => [unquoted(kind), fieldsIn(list)]),
    }
  }
  if (columns[1] === 'value') {
    rows.forEach((row, at) => {
      expect(row[0], `the number of ${name} ${row[1]}`).toBe(String(at))
    })
    return { is: 'oneOf', values: rows.map(([, value]) => unquoted(value)) }
  }
  expect(columns.slice(0, 2), name).toEqual(['field', 'type'])
  return {
    is: 'record',
    fields: rows.map(([field, type]) => [unquoted(field), typeOf(unquoted(type))]),
  }
}

function scalarOf(name: string): Schema {
  const rows = [...(tableUnder('Scalars') ?? []), ...inlineScalars()]
  const row = rows.find(([cell]) => unquoted(cell) === name)
  if (row === undefined) throw new Error(`docs/protocol.md does not say what ${name} is`)
  return typeOf(unquoted(row[1]))
}

/** Written as a sentence: `Name` is `0..16`. */
const inlineScalars = (): string[][] =>
  [...text.matchAll(/^`(\w+)` is `([^`]+)`/gm)].map(([, name = '', type = '']) => [name, type])

const fieldsIn = (cell: string): Fields =>
  [...cell.matchAll(/`(\w+): ([^`]+)`/g)].map(([, name = '', type = '']) => [name, typeOf(type)])

function typeOf(notation: string): Schema {
  const or = /^(.*) or (null|hidden)$/.exec(notation)
  if (or) return { is: or[2] as 'null' | 'hidden', of: typeOf(or[1] as string) }
  const range = /^(-?\d+)\.\.(\d+)$/.exec(notation)
  if (range) return { is: 'whole', min: Number(range[1]), max: Number(range[2]) }
  const sized = /^(\w+)\[≤(\d+)\]$/.exec(notation)
  const max = Number(sized?.[2])
  const hex = /^Hex\[(\d+)\]$/.exec(notation)
  if (hex) return { is: 'hex', max: Number(hex[1]) }
  if (sized?.[1] === 'Text') return { is: 'text', max }
  if (sized?.[1] === 'Bytes') return { is: 'bytes', max }
  if (sized) return { is: 'list', of: typeOf(sized[1] as string), max }
  if (notation === 'Ms') return { is: 'ms' }
  if (notation === 'Flag') return { is: 'flag' }
  if (notation === 'Seed') return { is: 'seed' }
  return definitionOf(notation)
}

const schemaOf = (shape: unknown): Schema => (shape as { schema: Schema }).schema

test.each([
  ['ClientMessage', schemaOf(clientMessage)],
  ['ServerMessage', schemaOf(serverMessage)],
])('every kind, field, order and range of %s is in the document', (name, schema) => {
  deepStrictEqual(definitionOf(name), schema)
})

const packr = new Packr({ useRecords: false })

test('the examples of messages are what they say', () => {
  const examples = [...text.matchAll(/^\| `((?:[\da-f]{2} ?)+)` \| `(\[.*?\])` \|/gm)]
  expect(examples.length).toBeGreaterThanOrEqual(5)
  for (const [, hex = '', array = ''] of examples) {
    const wire: unknown = packr.unpack(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
    deepStrictEqual(wire, JSON.parse(array))
    expect(parse(clientMessage, wire) ?? parse(serverMessage, wire), array).not.toBeNull()
  }
})

test('the example of a frame is what it says', () => {
  const [, hex = ''] = /^ {4}((?:[\da-f]{2} ?)+)$/m.exec(text) ?? []
  const rows = [...text.matchAll(/^\| (\d) \| (x|lane|flags) \| ([\d ]+) \|$/gm)]
  const listed = (what: string) => {
    const racers = rows.filter(([, , of]) => of === what).map(([, , , row = '']) => row.split(' '))
    return (racers[0] ?? []).flatMap((_, at) => racers.map((row) => Number(row[at])))
  }
  const frame = {
    fromTick: 63,
    racers: 2,
    samples: 14,
    x: Uint16Array.from(listed('x')),
    lane: Int16Array.from(listed('lane')),
    flags: Uint8Array.from(listed('flags')),
    facts: [
      { tick: 87, kind: 'crowd', racer: 0, other: 1 },
      { tick: 99, kind: 'slick', racer: 1, other: null },
    ] as const,
  }
  const bytes = new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
  deepStrictEqual(decodeFrame(bytes), { ok: true, value: frame })
  deepStrictEqual(encodeFrame(frame), bytes)
})

/** What each version sends, as a hash of its shapes. A change of one gets a new version here. */
const HASHES: Readonly<Record<string, string>> = {
  'scuttle.v8': '563e9bd978cac0c5',
}

test('a change of what is sent raises its version', () => {
  const shapes = JSON.stringify([clientMessage, serverMessage].map((shape) => schemaIn(shape)))
  expect(shapes).toContain('"CommandAccepted"')
  const hash = createHash('sha256').update(shapes).digest('hex').slice(0, 16)
  expect(hash).toBe(HASHES[PROTOCOL_NAME])
})

const schemaIn = (shape: object): Schema | undefined => (shape as { schema?: Schema }).schema

const rowsUnder = (heading: string): string[][] => (tableUnder(heading) ?? []).slice(2)

test('the close codes are those of the server', () => {
  const told = rowsUnder('The socket').map(([code, reason]) => [unquoted(reason), Number(code)])
  deepStrictEqual(told, Object.entries(CLOSE_CODES))
})

test('the limits are those of the code', () => {
  const rows = rowsUnder('Limits').map(
    ([what, limit]) => [/`(\w+)`/.exec(what ?? '')?.[1] ?? what, Number(limit)] as const,
  )
  expect(rows.length).toBeGreaterThan(15)
  const inCode = new Map<string | undefined, unknown>(Object.entries(limits))
  for (const [name, limit] of rows) expect([name, inCode.get(name)]).toEqual([name, limit])
})

test('cards, timers and species are those of the code', () => {
  deepStrictEqual(
    rowsUnder('Card').map(([, , price]) => Number(price)),
    Object.values(CARDS).map(({ pricePearls }) => pricePearls),
  )
  const seconds = (ms: number | null) => (ms === null ? '–' : String(ms / 1_000))
  const timers = TIMERS.map((name) => {
    const t = timingsOf({ ...DEFAULT_SETTINGS, timers: name })
    const all = [t.paradeMs, t.firstPaddockMs, t.paddockMs, t.cardMs, t.lightsMs, t.cheerMs]
    return [...all, t.payoutMs].map(seconds)
  })
  deepStrictEqual(
    rowsUnder('Timers').map((row) => row.slice(2)),
    timers,
  )
  deepStrictEqual(
    rowsUnder('The stable').map((row) => row.map(unquoted)),
    SPECIES.map(({ name, kind, quirk, stats }, at) => [
      ...[String(at), name, kind, quirk],
      [stats.power, stats.cadence, stats.stamina, stats.nerve].join(' '),
    ]),
  )
})
