import { parentPort } from 'node:worker_threads'
import { assert } from '../game/result.ts'
import { builtCore } from './built.ts'
import { triedBets } from './odds-round.ts'

// A thread of the suite `odds`: the number of a round in, its bets out.
const port = parentPort
assert(port, 'this runs as a thread')
const core = await builtCore()
port.on('message', (round: number) => port.postMessage(triedBets(core, round)))
