import { parentPort } from 'node:worker_threads'
import { assert } from '../game/result.ts'
import { cardOf, raced } from './balance-races.ts'
import { builtCore } from './built.ts'

// A thread of the suite `balance`: the number of a line-up in, its odds and races out.
const port = parentPort
assert(port, 'this runs as a thread')
const core = await builtCore()
port.on('message', (number: number) => port.postMessage(raced(core, cardOf(core, number))))
