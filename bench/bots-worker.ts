import { parentPort } from 'node:worker_threads'
import type { CardId } from '../game/card.ts'
import { assert } from '../game/result.ts'
import { playDay } from './bots-day.ts'
import { builtCore } from './built.ts'

/** A day that is to be played: its number, and the cards that are to be tried. */
export interface DayRequest {
  readonly day: number
  readonly cards: readonly CardId[]
}

// A thread of the suite `bots`: a `DayRequest` in, a `DayResult` out.
const port = parentPort
assert(port, 'this runs as a thread')
const core = await builtCore()
port.on('message', ({ day, cards }: DayRequest) => port.postMessage(playDay(core, day, cards)))
