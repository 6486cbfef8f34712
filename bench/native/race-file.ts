import { RACE_ACTION_KINDS, RACE_TICK_LIMIT } from '../../game/race.ts'
import type { CoreExports, RaceImage } from '../bare-race.ts'

/**
 * Races as main.c reads them, in 32-bit words, the lowest byte first. The head: how many races,
 * where the input lies and its bytes, where the track lies and its bytes, the last tick. Then of
 * each race: racers, metres (f32), the seed's four words, how many actions, of each its tick, kind
 * and racer; then the bytes of the input and of the track.
 */
export function raceFile(core: CoreExports, images: readonly RaceImage[]): Uint8Array {
  const first = images[0]
  const head = Uint32Array.of(
    images.length,
    core.IN_POWER.value,
    first?.input.length ?? 0,
    core.TRACK.value,
    first?.track.length ?? 0,
    RACE_TICK_LIMIT,
  )
  return Buffer.concat([
    bytesOf(head),
    ...images.flatMap((image) => [bytesOf(wordsOf(image)), image.input, image.track]),
  ])
}

function wordsOf({ racers, lengthMetres, seed, actions }: RaceImage): Uint32Array {
  const [metres] = new Uint32Array(Float32Array.of(lengthMetres).buffer)
  return Uint32Array.from([
    racers,
    metres as number,
    ...seed,
    actions.length,
    ...actions.flatMap(({ tick, kind, racer }) => [tick, RACE_ACTION_KINDS.indexOf(kind), racer]),
  ])
}

const bytesOf = (words: Uint32Array) => new Uint8Array(words.buffer)
