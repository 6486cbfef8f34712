import { onCleanup } from 'solid-js'
import { createStore } from 'solid-js/store'
import { CORE_HASH } from '../../../build/race-hash.ts'
import { entrantsAfter } from '../../../game/cards/effects.ts'
import { ODDS_RACES } from '../../../game/limits.ts'
import { postedOdds } from '../../../game/money/odds.ts'
import type { Round, TurnedCard } from '../../../game/round.ts'
import type { OddsAnswer, OddsQuestion } from './odds-worker.ts'

/** Odds by racer in hundredths; null where a racer is out, or the number is not known yet. */
export type Odds = readonly (number | null)[]

/**
 * What the odds would be after so many turned cards: a thousand races for each, in the page's own
 * core and in a worker of their own, so that no picture waits for them. For show: bets pay at the
 * opening odds.
 */
export function createMovingOdds(
  round: Round,
  cards: readonly TurnedCard[],
): (turned: number) => Odds {
  const opening = round.odds.wins.map((wins) => postedOdds(wins, round.odds.races))
  const [steps, setSteps] = createStore<Record<number, Odds>>({ 0: opening })
  const latest = (turned: number): Odds => {
    for (let step = turned; step > 0; step--) {
      const known = steps[step]
      if (known !== undefined) return known
    }
    return steps[0] ?? opening
  }
  if (cards.length === 0 || round.coreHash !== CORE_HASH) return latest

  const worker = new Worker(new URL('./odds-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<OddsAnswer>) => {
    setSteps(data.step, data.odds)
    if (data.step === cards.length) worker.terminate()
  })
  for (const step of cards.keys()) {
    const entrants = entrantsAfter(round.lineUp, cards.slice(0, step + 1))
    const setup = { seed: round.oddsSeed, track: round.track, entrants }
    worker.postMessage({ step: step + 1, setup, races: ODDS_RACES } satisfies OddsQuestion)
  }
  onCleanup(() => worker.terminate())
  return latest
}
