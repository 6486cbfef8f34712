import type { CardId } from '../card.ts'
import { dealCards, dealCrowd, dealHand, dealOffers, dealRival } from '../cards/deal.ts'
import { entrantsOf } from '../cards/effects.ts'
import type { Context } from '../context.ts'
import type { DealtSeat, EventOf } from '../event.ts'
import { commitmentOf } from '../fairness/seed.ts'
import { CROWD_SEAT, ODDS_RACES } from '../limits.ts'
import type { Contributor, RaceSecret } from '../nonce.ts'
import { drawLineUp } from '../race/species.ts'
import { drawTrack } from '../race/track.ts'
import { hexOf, rngOf } from '../random.ts'
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
  const bound = {
    number,
    lineUp,
    track,
    oddsSeed,
    odds,
    rulesVersion: RULES_VERSION,
    coreHash: ctx.core.hash,
    contributors: contributorsOf(state),
    crowdCards: state.settings.hasCrowd ? dealCrowd(ctx.drawSeed(), state.settings) : [],
  }
  const secret = (hexOf(ctx.drawSeed()) + hexOf(ctx.drawSeed())) as RaceSecret
  const round = { ...bound, commitment: commitmentOf(secret, state.code, bound) }
  const dealt = state.seats.map((seat) =>
    seat.sitter === 'crowd' ? dealtToCrowd(bound.crowdCards) : dealtTo(seat, number, state, ctx),
  )
  const span = spanFor(ctx, timingsOf(state.settings).paradeMs)
  return { type: 'RoundStarted', round, secret, dealt, span }
}

/** People with a chain of nonces; what a bot gave would be the server's own. */
const contributorsOf = ({ seats }: State): Contributor[] =>
  seats.flatMap(({ seat, sitter, chain }) =>
    sitter === 'human' && chain !== null ? [{ seat, tip: chain.tip }] : [],
  )

const dealtToCrowd = (offers: readonly CardId[]): DealtSeat => ({
  seat: CROWD_SEAT,
  seed: null,
  cards: [],
  offers,
  rival: null,
})

/** Cards and offers of a seat; with its first round its chance and its hand. */
function dealtTo(
  { seat, seed: own }: Seat,
  round: number,
  { settings, seats }: State,
  ctx: Context,
): DealtSeat {
  const seed = own ?? ctx.drawSeed()
  const others = seats.map((one) => one.seat).filter((one) => one !== seat && one !== CROWD_SEAT)
  return {
    seat,
    seed: own === null ? seed : null,
    cards: own === null ? dealHand(seed, settings) : dealCards(seed, round, settings),
    offers: dealOffers(seed, round, settings),
    rival: settings.hasRivals ? dealRival(seed, round, others) : null,
  }
}
