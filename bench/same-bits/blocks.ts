import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { createRaceCore, type ExactRaceCore } from '../../game/race/core.ts'
import { RACE_TICK_LIMIT } from '../../game/race.ts'
import { rngOf } from '../../game/random.ts'
import { anyRace } from '../../game/testing/race-vectors.ts'
import type { RaceToRun } from '../bare-race.ts'

/** Races whose outcomes are hashed together, so that little has to leave an engine. */
export const BLOCK_RACES = 100
export const BLOCKS = 100

/** A hash for each block of races in the engine that this runs in. */
export function hashBlocks(module: object, coreHash: string): string[] {
  const core = createRaceCore(module, coreHash)
  return Array.from({ length: BLOCKS }, (_, block) =>
    hashOf(blockRaces(block).flatMap((race) => outcomeWords(core, race))),
  )
}

/** Any races that the core takes, of any size and with any actions; the same in every engine. */
export const blockRaces = (block: number): RaceToRun[] =>
  Array.from({ length: BLOCK_RACES }, (_, race) =>
    anyRace(rngOf([block, race, 0x5a3e, 0xb175], 'same bits')),
  )

/** As BareCore has it: bits of the positions, bits of the moments of finish, racers by place. */
function outcomeWords(core: ExactRaceCore, { setup, actions }: RaceToRun): number[] {
  const positions = core.positions(setup, actions, RACE_TICK_LIMIT)
  const placings = core.run(setup, actions, RACE_TICK_LIMIT).finish?.placings ?? []
  const finishesMs = positions.map(
    (_, racer) => placings.find((one) => one.racer === racer)?.finishMs ?? NOT_FINISHED_MS,
  )
  return [...bitsOf([...positions, ...finishesMs]), ...placings.map(({ racer }) => racer)]
}

/** What the core writes in place of a moment. */
const NOT_FINISHED_MS = -1

const bitsOf = (values: readonly number[]) => new Uint32Array(Float32Array.from(values).buffer)

/** SHA-256 in hexadecimal over words, the lowest byte first as on every machine that we know. */
export const hashOf = (words: readonly number[]): string =>
  bytesToHex(sha256(new Uint8Array(Uint32Array.from(words).buffer)))
