import fc from 'fast-check'
import { Packr } from 'msgpackr'
import { expect, test } from 'vitest'
import { type Packable, packMsgpack } from './msgpack.ts'
import { unpackMsgpack } from './unpack-msgpack.ts'

const library = new Packr({ useRecords: false })

const { value: values } = fc.letrec<{ value: Packable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.maxSafeInteger(),
    // The library has one zero only.
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

test('what one packs the other unpacks, here and in the library', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(plain(library.unpack(packMsgpack(value)))).toEqual(plain(value))
      expect(plain(unpackMsgpack(library.pack(value)))).toEqual(plain(value))
      expect(plain(unpackMsgpack(packMsgpack(value)))).toEqual(plain(value))
    }),
  )
})

test.each([31, 32, 255, 256, 65_535, 65_536])('texts, bytes and lists of %d', (size) => {
  for (const value of ['x'.repeat(size), new Uint8Array(size).fill(7), Array(size).fill(-1)]) {
    expect(plain(library.unpack(packMsgpack(value)))).toEqual(plain(value))
    expect(plain(unpackMsgpack(library.pack(value)))).toEqual(plain(value))
  }
})

test('integers come in any width', () => {
  const wide = [
    [0xcd, 0, 5],
    [0xce, 0, 0, 0, 5],
    [0xcf, 0, 0, 0, 0, 0, 0, 0, 5],
    [0xd0, 5],
    [0xd1, 0, 5],
    [0xd2, 0, 0, 0, 5],
    [0xd3, 0, 0, 0, 0, 0, 0, 0, 5],
    [0xca, 0x40, 0xa0, 0, 0],
  ]
  for (const bytes of wide) expect(unpackMsgpack(Uint8Array.from(bytes))).toBe(5)
})

test.each([
  ['nothing', []],
  ['a list cut short', [0x92, 1]],
  ['a text cut short', [0xa5, 104, 105]],
  ['a list of four billion', [0xdd, 0xff, 0xff, 0xff, 0xff]],
  ['two values', [1, 2]],
  ['a text that is not UTF-8', [0xa2, 0xc3, 0x28]],
  ['a map', [0x81, 1, 2]],
  ['an extension', [0xd6, 0xff, 0, 0, 0, 0]],
  ['a nest without end', Array(1_000_000).fill(0x91)],
])('%s is no value', (_, bytes) => {
  expect(() => unpackMsgpack(Uint8Array.from(bytes as number[]))).toThrow(RangeError)
})

test('bytes that were read do not hold on to their message', () => {
  const bytes = unpackMsgpack(packMsgpack([new Uint8Array(3)])) as Uint8Array[]
  expect(bytes[0]?.buffer.byteLength).toBe(3)
})
