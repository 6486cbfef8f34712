import { chanceOf } from '../random.ts'
import type { Context } from '../context.ts'
import { dealHand, dealOffers } from '../cards/deal.ts'
import { entrantsOf } from '../cards/effects.ts'
import type { EventOf } from '../event.ts'
import { ODDS_RACES } from '../limits.ts'
import { seedOf } from '../race-phase.ts'
import { assert } from '../result.ts'
import { timingsOf } from '../settings.ts'
import { drawLineUp } from '../race/species.ts'
import { type Racer, RULES_VERSION, type State } from '../state.ts'
import { drawTrack } from '../race/track.ts'
import { spanFor } from './span.ts'

/** The next round: its racers, their track, the odds of that very race, everybody's offers. */
export function startRound(state: State, number: number, ctx: Context): EventOf<'RoundStarted'> {
  const chance = chanceOf(ctx.drawChance(), 'round')
  const lineUp: Racer[] = drawLineUp(chance, state.settings.racers).map((species) => ({
    species,
    isOnHormone: state.hormones.includes(species),
  }))
  const track = drawTrack(chance, lineUp.length)
  const oddsSeed = seedOf(ctx.drawChance())
  const setup = { seed: oddsSeed, track, entrants: entrantsOf(lineUp) }
  const odds = ctx.core.odds(setup, ODDS_RACES)
  assert(odds.ok, 'the core races what was drawn')
  const round = {
    ...{ number, lineUp, track, oddsSeed, odds: odds.value },
    ...{ rulesVersion: RULES_VERSION, coreHash: ctx.core.hash },
  }
  const dealt = state.seats.map(({ seat, chance: own }) => {
    const seed = own ?? ctx.drawChance()
    const offers = dealOffers(seed, number)
    return {
      seat,
      offers,
      hand: own === null ? { seat, chance: seed, hand: dealHand(seed) } : null,
    }
  })
  const hands = dealt.flatMap(({ hand }) => hand ?? [])
  const offers = dealt.map(({ seat, offers: own }) => ({ seat, offers: own }))
  const span = spanFor(ctx, timingsOf(state.settings).paradeMs)
  return { type: 'RoundStarted', round, hands, offers, span }
}
