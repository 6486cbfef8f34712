import { dealHand, dealOffers } from '../cards/deal.ts'
import { entrantsOf } from '../cards/effects.ts'
import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { ODDS_RACES } from '../limits.ts'
import { drawLineUp } from '../race/species.ts'
import { drawTrack } from '../race/track.ts'
import { rngOf } from '../random.ts'
import { timingsOf } from '../settings.ts'
import { type Racer, RULES_VERSION, type State } from '../state.ts'
import { spanFor } from './span.ts'

/** The next round: its racers, their track, the odds of that very race, everybody's offers. */
export function startRound(state: State, number: number, ctx: Context): EventOf<'RoundStarted'> {
  const rng = rngOf(ctx.drawSeed(), 'round')
  const lineUp: Racer[] = drawLineUp(rng, state.settings.racers).map((species) => ({
    species,
    isOnHormone: state.hormones.includes(species),
  }))
  const track = drawTrack(rng, lineUp.length)
  const oddsSeed = ctx.drawSeed()
  const setup = { seed: oddsSeed, track, entrants: entrantsOf(lineUp) }
  const odds = ctx.core.odds(setup, ODDS_RACES)
  const round = {
    number,
    lineUp,
    track,
    oddsSeed,
    odds,
    rulesVersion: RULES_VERSION,
    coreHash: ctx.core.hash,
  }
  const dealt = state.seats.map(({ seat, seed: own }) => {
    const seed = own ?? ctx.drawSeed()
    const offers = dealOffers(seed, number)
    return {
      seat,
      offers,
      hand: own === null ? { seat, seed, hand: dealHand(seed) } : null,
    }
  })
  const hands = dealt.flatMap(({ hand }) => hand ?? [])
  const offers = dealt.map(({ seat, offers: own }) => ({ seat, offers: own }))
  const span = spanFor(ctx, timingsOf(state.settings).paradeMs)
  return { type: 'RoundStarted', round, hands, offers, span }
}
