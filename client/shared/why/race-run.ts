import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { entrantsAfter } from '../../../game/cards/effects.ts'
import type { ShownRace } from '../../../game/race/stumbles.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { isOwnCore } from '../page-core.ts'
import type { Session } from '../session.ts'
import type { RunAnswer } from './run-worker.ts'
import type { RaceRun } from './why.ts'

/**
 * What happened in the race that has just been run: it is run again from what this page was shown,
 * in the page's own core and in a worker. Null until that is done, and for good where the round has
 * another core or the page did not see all of the moves.
 */
export function createRaceRun(
  session: Session,
  { round, cards, outcome }: PhaseViewOf<'payout'>,
): Accessor<RaceRun | null> {
  const [run, setRun] = createSignal<RaceRun | null>(null)
  const witness = session.witnesses().find((one) => one.round.number === round.number)
  const moves = witness?.moves ?? null
  if (outcome.type !== 'run' || moves === null || !isOwnCore(round)) return run

  const { seed, placings } = outcome
  const entrants = entrantsAfter(round.lineUp, cards)
  const worker = new Worker(new URL('./run-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data: stumbles }: MessageEvent<RunAnswer>) => {
    setRun(stumbles && { stumbles, moves })
    worker.terminate()
  })
  const shown: ShownRace = { setup: { seed, track: round.track, entrants }, moves, placings }
  worker.postMessage(shown)
  onCleanup(() => worker.terminate())
  return run
}
