import { dealCards, dealHand, dealOffers, dealRival } from '../cards/deal.ts'
import { entrantsOf } from '../cards/effects.ts'
import type { Context } from '../context.ts'
import type { DealtSeat, EventOf } from '../event.ts'
import { ODDS_RACES } from '../limits.ts'
import { drawLineUp } from '../race/species.ts'
import { drawTrack } from '../race/track.ts'
import { rngOf } from '../random.ts'
import type { Racer } from '../round.ts'
import { timingsOf } from '../settings.ts'
import { RULES_VERSION, type Seat, type State } from '../state.ts'
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
  const dealt = state.seats.map((seat) => dealtTo(seat, number, state, ctx))
  const span = spanFor(ctx, timingsOf(state.settings).paradeMs)
  return { type: 'RoundStarted', round, dealt, span }
}

/** Cards and offers of a seat; with its first round its chance and its hand. */
function dealtTo(
  { seat, seed: own }: Seat,
  round: number,
  { settings, seats }: State,
  ctx: Context,
): DealtSeat {
  const seed = own ?? ctx.drawSeed()
  const others = seats.map((one) => one.seat).filter((one) => one !== seat)
  return {
    seat,
    seed: own === null ? seed : null,
    cards: own === null ? dealHand(seed, settings) : dealCards(seed, round, settings),
    offers: dealOffers(seed, round, settings),
    rival: settings.hasRivals ? dealRival(seed, round, others) : null,
  }
}
