import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { decodeFrame, encodeFrame, type FrameSamples } from '../../game/race/frame.ts'
import { assert } from '../../game/result.ts'
import { BY_PHASE } from './by-phase.ts'
import { fittedRice } from './fitted-rice.ts'
import { LAST_DIFFERENCE } from './last-difference.ts'
import { decodeVarints, encodeVarints } from './varints.ts'

/** A way to pack frames. */
export interface FrameCodec {
  readonly name: string
  /** What a reader has to read to know it, tools of the platform apart. */
  readonly files: readonly string[]
  encode(frame: FrameSamples): Uint8Array
  decode(bytes: Uint8Array): FrameSamples
}

const BITS = ['bits', 'flag-runs', 'frame-facts', 'rice'].map((name) => `game/race/${name}.ts`)
const VARINTS = ['bench/wire/varints.ts']

/** That of the game first. */
export const CODECS: readonly FrameCodec[] = [
  {
    name: 'by phase, fixed Rice parameters (the game’s)',
    files: ['game/race/frame.ts', ...BITS],
    encode: encodeFrame,
    decode(bytes) {
      const decoded = decodeFrame(bytes)
      assert(decoded.ok, 'a frame is read')
      return decoded.value
    },
  },
  {
    name: 'by phase, eight parameters fitted (before)',
    files: ['bench/wire/by-phase.ts', 'bench/wire/fitted-rice.ts', ...BITS],
    ...fittedRice(BY_PHASE),
  },
  {
    name: 'last difference, two parameters fitted',
    files: ['bench/wire/last-difference.ts', 'bench/wire/fitted-rice.ts', ...BITS],
    ...fittedRice(LAST_DIFFERENCE),
  },
  {
    name: 'differences as varints',
    files: VARINTS,
    encode: encodeVarints,
    decode: decodeVarints,
  },
  {
    name: 'the same, deflated',
    files: VARINTS,
    encode: (frame) => deflateRawSync(encodeVarints(frame), { level: 9 }),
    decode: (bytes) => decodeVarints(inflateRawSync(bytes)),
  },
]
