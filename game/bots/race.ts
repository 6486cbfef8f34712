import { raceCardOf } from '../cards/deeds.ts'
import { isGagged } from '../draft.ts'
import type { RaceActionKind } from '../race.ts'
import { rngOf, type Seed } from '../random.ts'
import type { View } from '../view.ts'
import { byChance, favouriteOf } from './judgement.ts'

/** Earliest and latest tick at which bots move: in the first ten seconds of a race. */
const TICK_MIN = 45
const TICK_SPREAD = 240

interface BotRaceMove {
  readonly kind: RaceActionKind
  readonly racer: number
  readonly tick: number
}

/** What a bot does in a race and when: a shout for its own racer, and the race card that it holds. */
export function botMoves({ phase, mine, settings }: View, seed: Seed): BotRaceMove[] {
  if (phase.type !== 'race' || !mine || !phase.mine) return []
  const rng = rngOf(seed, 'race', phase.round.number)
  const shoutTick = TICK_MIN + rng.below(TICK_SPREAD)
  const cardTick = TICK_MIN + rng.below(TICK_SPREAD)
  const own = phase.moves.filter(({ seat }) => seat === mine.seat)
  const bets = (phase.mine.locked?.bets ?? []).toSorted((a, b) => b.stakePearls - a.stakePearls)
  const hopes = bets.filter(({ kind }) => kind !== 'last').map((bet) => bet.racer)
  const hasShouted = own.some(({ kind }) => kind === 'shout')
  const hasPlayed = own.some(({ kind }) => kind !== 'shout') || isGagged(phase.uses, mine.seat)
  const racer = hopes[0] ?? favouriteOf(phase.round)
  // Who should come last, else the best of those that it has no hopes for.
  const doomed = bets.find(({ kind }) => kind === 'last')?.racer
  const rival = doomed ?? byChance(phase.round).find((one) => one !== racer && !hopes.includes(one))
  const kind = (['megaphone', 'slick'] as const).find((one) => {
    const card = raceCardOf(one)
    return card !== null && mine.hand.includes(card)
  })
  return [
    ...(hasShouted || !settings.hasShouts
      ? []
      : [{ kind: 'shout' as const, racer, tick: shoutTick }]),
    ...(hasPlayed || !kind || rival === undefined
      ? []
      : [{ kind, racer: kind === 'slick' ? rival : racer, tick: cardTick }]),
  ]
}
