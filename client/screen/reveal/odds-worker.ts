import { postedOdds } from '../../../game/money/odds.ts'
import type { RaceSetup } from '../../../game/race.ts'
import { pageCore } from '../../shared/page-core.ts'

export interface OddsQuestion {
  readonly step: number
  readonly setup: RaceSetup
  readonly races: number
}

export interface OddsAnswer {
  readonly step: number
  readonly odds: readonly (number | null)[]
}

const core = pageCore()

addEventListener('message', async ({ data }: MessageEvent<OddsQuestion>) => {
  const { step, setup, races } = data
  const counted = (await core).odds(setup, races)
  const odds = setup.entrants.map(({ isOut }, racer) =>
    isOut ? null : postedOdds(counted.wins[racer] ?? 0, races),
  )
  postMessage({ step, odds } satisfies OddsAnswer)
})
