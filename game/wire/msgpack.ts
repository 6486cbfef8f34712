import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Msgpack, as much of it as docs/protocol.md has: nil, booleans, numbers, strings, byte strings and
 * arrays. For the pages: a whole library is a sixth of what a phone loads before one can join.
 *
 * https://github.com/msgpack/msgpack/blob/master/spec.md
 */
export type Packable = null | boolean | number | string | Uint8Array | readonly Packable[]

const FIRST_BYTES = 256

/** The shortest form of each value; numbers that are not whole as 64-bit floats. */
export function packMsgpack(value: Packable): Uint8Array<ArrayBuffer> {
  const writer = createWriter()
  writeValue(writer, value)
  return writer.written()
}

function createWriter() {
  let bytes = new Uint8Array(FIRST_BYTES)
  let view = new DataView(bytes.buffer)
  let at = 0
  /** Where the next so many bytes go. */
  const room = (count: number): number => {
    if (at + count > bytes.length) {
      const larger = new Uint8Array(2 * (at + count))
      larger.set(bytes)
      bytes = larger
      view = new DataView(bytes.buffer)
    }
    at += count
    return at - count
  }
  // Room first: it may put another buffer in place.
  const put = (count: number, write: (view: DataView, at: number) => void) => {
    const from = room(count)
    write(view, from)
  }
  return {
    byte: (value: number) => put(1, (to, from) => to.setUint8(from, value)),
    two: (value: number) => put(2, (to, from) => to.setUint16(from, value)),
    four: (value: number) => put(4, (to, from) => to.setUint32(from, value)),
    float: (value: number) => put(8, (to, from) => to.setFloat64(from, value)),
    all(values: Uint8Array): void {
      const from = room(values.length)
      bytes.set(values, from)
    },
    written: () => bytes.slice(0, at),
  }
}
type Writer = ReturnType<typeof createWriter>

function writeValue(writer: Writer, value: Packable): void {
  if (value === null) writer.byte(0xc0)
  else if (typeof value === 'boolean') writer.byte(value ? 0xc3 : 0xc2)
  else if (typeof value === 'number') writeNumber(writer, value)
  else if (typeof value === 'string') writeText(writer, utf8ToBytes(value))
  else if (value instanceof Uint8Array) {
    writeSize(writer, value.length, 0xc4)
    writer.all(value)
  } else writeArray(writer, value)
}

function writeText(writer: Writer, text: Uint8Array): void {
  if (text.length < 32) writer.byte(0xa0 | text.length)
  else writeSize(writer, text.length, 0xd9)
  writer.all(text)
}

function writeArray(writer: Writer, items: readonly Packable[]): void {
  if (items.length < 16) writer.byte(0x90 | items.length)
  else if (items.length < 2 ** 16) {
    writer.byte(0xdc)
    writer.two(items.length)
  } else {
    writer.byte(0xdd)
    writer.four(items.length)
  }
  for (const item of items) writeValue(writer, item)
}

/** A size in one, two or four bytes, after the mark of its width. */
function writeSize(writer: Writer, size: number, mark: number): void {
  if (size < 2 ** 8) {
    writer.byte(mark)
    writer.byte(size)
  } else if (size < 2 ** 16) {
    writer.byte(mark + 1)
    writer.two(size)
  } else {
    writer.byte(mark + 2)
    writer.four(size)
  }
}

function writeNumber(writer: Writer, value: number): void {
  const isWhole = Number.isInteger(value)
  if (isWhole && value >= -32 && value < 128) writer.byte(value & 0xff)
  else if (isWhole && value >= 0 && value < 2 ** 32) writeSize(writer, value, 0xcc)
  else if (isWhole && value >= -(2 ** 31) && value < 0) {
    writer.byte(0xd2)
    writer.four(value)
  } else {
    writer.byte(0xcb)
    writer.float(value)
  }
}
