import { sha256Of } from './built.ts'
import { openCpuMeter } from './process-cpu.ts'
import { startSmallWorker } from './workerd.ts'

/** Rounds asked for at a time, so that the clock of the process is fine enough. */
const BATCH = 5
const BATCHES = 12
/** Batches that are thrown away, while the runtime makes up its mind. */
const WARM_UPS = 3

/** What a game does when a round begins; `/idle` does all of it but the odds. */
const WORKER = `
  import coreModule from './race.wasm'
  import { ODDS_RACES } from './game/limits.ts'
  import { createRaceCore } from './game/race/core.ts'
  import { setupOf } from './bench/setups.ts'
  const core = createRaceCore(coreModule, 'HASH')
  export default {
    fetch(request) {
      const { pathname, searchParams } = new URL(request.url)
      const setup = setupOf(Number(searchParams.get('round')))
      return Response.json(pathname === '/odds' ? core.odds(setup, ODDS_RACES) : setup)
    },
  }
`

/**
 * Milliseconds of CPU of workerd, all threads, for one round's opening odds: of a batch of rounds,
 * less what as many rounds without odds cost right after it.
 */
export async function measureOddsCpu(
  wasm: Uint8Array,
): Promise<{ readonly ms: readonly number[]; readonly how: string }> {
  const meter = await openCpuMeter()
  const worker = await startSmallWorker(WORKER.replace('HASH', sha256Of(wasm)), wasm)
  const cpuOf = async (path: string, batch: number): Promise<number> => {
    const before = await meter.read(worker.pid)
    for (let at = 0; at < BATCH; at++) {
      await worker.ask(`${path}?round=${(batch + WARM_UPS) * BATCH + at}`)
    }
    return (await meter.read(worker.pid)) - before
  }
  try {
    const ms: number[] = []
    for (let batch = -WARM_UPS; batch < BATCHES; batch++) {
      const odds = await cpuOf('/odds', batch)
      const idle = await cpuOf('/idle', batch)
      if (batch >= 0) ms.push((odds - idle) / BATCH)
    }
    return { ms, how: meter.how }
  } finally {
    await worker.stop()
  }
}
