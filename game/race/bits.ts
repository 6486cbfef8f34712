/** Bits in a row, the high ones of a byte first. */
export interface BitWriter {
  /** Writes the low `count` bits of a value, 0 to 24, the high ones first. */
  write(value: number, count: number): void
  /** All bytes, the last one filled up with zeros. */
  bytes(): Uint8Array
}

export interface BitReader {
  /** The next `count` bits, 0 to 24; zeros past the end. */
  read(count: number): number
  /** How many bits were read, those past the end included. */
  position(): number
}

export function bitWriter(): BitWriter {
  const out: number[] = []
  let held = 0
  let heldBits = 0
  return {
    write(value, count) {
      held = (held << count) | (value & ((1 << count) - 1))
      heldBits += count
      while (heldBits >= 8) {
        heldBits -= 8
        out.push((held >>> heldBits) & 0xff)
      }
      held &= (1 << heldBits) - 1
    },
    bytes() {
      return Uint8Array.from(heldBits > 0 ? [...out, (held << (8 - heldBits)) & 0xff] : out)
    },
  }
}

export function bitReader(bytes: Uint8Array): BitReader {
  let position = 0
  return {
    read(count) {
      let value = 0
      let left = count
      while (left > 0) {
        const free = 8 - (position & 7)
        const take = Math.min(free, left)
        const byte = bytes[position >>> 3] ?? 0
        value = (value << take) | ((byte >>> (free - take)) & ((1 << take) - 1))
        position += take
        left -= take
      }
      return value
    },
    position: () => position,
  }
}
