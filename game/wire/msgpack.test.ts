import { decode, encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { Packr } from 'msgpackr'
import { expect, test } from 'vitest'
import { readServerMessage } from './client-codec.ts'

// Server and pages have a library each: what one says the other has to understand.

const server = new Packr({ useRecords: false, int64AsType: 'number' })

const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.maxSafeInteger(),
    // The server's has one zero only.
    fc.double({ noNaN: true }).map((value) => (value === 0 ? 0 : value)),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.uint8Array({ maxLength: 400 }),
    fc.array(tie('value'), { maxLength: 20 }),
  ),
}))

const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : ArrayBuffer.isView(value)
      ? [...(value as Uint8Array)]
      : value

test('what one library packs the other unpacks', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(plain(server.unpack(encode(value)))).toEqual(plain(value))
      expect(plain(decode(server.pack(value)))).toEqual(plain(value))
    }),
  )
})

test.each([31, 32, 255, 256, 65_535, 65_536])('texts, bytes and lists of %d', (size) => {
  for (const value of ['x'.repeat(size), new Uint8Array(size).fill(7), Array(size).fill(-1)]) {
    expect(plain(server.unpack(encode(value)))).toEqual(plain(value))
    expect(plain(decode(server.pack(value)))).toEqual(plain(value))
  }
})

test.each([
  ['nothing', []],
  ['a list cut short', [0x92, 1]],
  ['a text cut short', [0xa5, 104, 105]],
  ['a list of four billion', [0xdd, 0xff, 0xff, 0xff, 0xff]],
  ['two values', [1, 2]],
  ['a map', [0x81, 1, 2]],
  ['an extension', [0xd6, 0xff, 0, 0, 0, 0]],
  ['a nest without end', Array(1_000_000).fill(0x91)],
])('%s is no message', (_, bytes) => {
  expect(readServerMessage(Uint8Array.from(bytes as number[]))).toBeNull()
})
