import { bytesToHex } from '@noble/hashes/utils.js'
import type { Packable } from './msgpack.ts'

/**
 * The value that bytes stand for: what `packMsgpack` writes, and the other widths of numbers.
 *
 * @throws RangeError where they are cut short, too long, nested too deep, not UTF-8, or of another type.
 */
export function unpackMsgpack(bytes: Uint8Array): Packable {
  const reader = createReader(bytes)
  const value = readValue(reader)
  if (!reader.isAtEnd()) throw new RangeError('more than one value')
  return value
}

function createReader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  /** Where the next so many bytes are. A DataView throws past its end, `subarray` does not. */
  const next = (count: number): number => {
    if (count > bytes.length - at) throw new RangeError('cut short')
    at += count
    return at - count
  }
  return {
    view,
    next,
    byte: () => view.getUint8(next(1)),
    /** Of 1, 2 or 4 bytes. */
    size: (width: number): number => {
      const from = next(width)
      if (width === 1) return view.getUint8(from)
      return width === 2 ? view.getUint16(from) : view.getUint32(from)
    },
    take(count: number): Uint8Array {
      const from = next(count)
      return bytes.subarray(from, from + count)
    },
    isAtEnd: () => at === bytes.length,
  }
}
type Reader = ReturnType<typeof createReader>

function readValue(reader: Reader): Packable {
  const mark = reader.byte()
  if (mark < 0x80) return mark
  if (mark >= 0xe0) return mark - 0x100
  if (mark >= 0xa0 && mark < 0xc0) return textOf(reader.take(mark & 0x1f))
  if (mark >= 0x90 && mark < 0xa0) return readArray(reader, mark & 0x0f)
  return mark >= 0xca && mark <= 0xd3 ? readNumber(reader, mark) : readSized(reader, mark)
}

function readSized(reader: Reader, mark: number): Packable {
  switch (mark) {
    case 0xc0:
      return null
    case 0xc2:
    case 0xc3:
      return mark === 0xc3
    case 0xc4:
    case 0xc5:
    case 0xc6:
      // A copy, so that no value holds on to a whole message.
      return reader.take(reader.size(1 << (mark - 0xc4))).slice()
    case 0xd9:
    case 0xda:
    case 0xdb:
      return textOf(reader.take(reader.size(1 << (mark - 0xd9))))
    case 0xdc:
    case 0xdd:
      return readArray(reader, reader.size(mark === 0xdc ? 2 : 4))
    default:
      throw new RangeError(`no value begins with ${mark}`)
  }
}

/** By what the language itself has: the rules know no platform, and names are short. */
function textOf(utf8: Uint8Array): string {
  try {
    return decodeURIComponent(bytesToHex(utf8).replaceAll(/../g, '%$&'))
  } catch {
    throw new RangeError('a text that is not UTF-8')
  }
}

function readArray(reader: Reader, length: number): Packable[] {
  const items: Packable[] = []
  // Grows by what is there: a length alone, from outside, makes no room.
  for (let at = 0; at < length; at++) items.push(readValue(reader))
  return items
}

function readNumber({ view, next }: Reader, mark: number): number {
  switch (mark) {
    case 0xca:
      return view.getFloat32(next(4))
    case 0xcb:
      return view.getFloat64(next(8))
    case 0xcc:
      return view.getUint8(next(1))
    case 0xcd:
      return view.getUint16(next(2))
    case 0xce:
      return view.getUint32(next(4))
    case 0xcf:
      return Number(view.getBigUint64(next(8)))
    case 0xd0:
      return view.getInt8(next(1))
    case 0xd1:
      return view.getInt16(next(2))
    case 0xd2:
      return view.getInt32(next(4))
    default:
      return Number(view.getBigInt64(next(8)))
  }
}
