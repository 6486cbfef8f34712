import type { FactKind, RaceFact } from '../../../game/race.ts'
import type { ViewEvent } from '../../../game/view-event.ts'
import { createNewSince } from '../race/new-since.ts'
import type { EffectName } from './effects.ts'

const OF_EVENTS: Readonly<Partial<Record<ViewEvent['type'], EffectName>>> = {
  SeatTaken: 'join',
  RoundStarted: 'fanfare',
  PaddockOpened: 'bell',
  SeatLockedIn: 'lock',
  LastCallGiven: 'hurry',
  Cheered: 'cheer',
  PaidOut: 'coins',
  RaceVoided: 'void',
  Paused: 'pause',
  Resumed: 'resume',
}

/** What is heard of an event the moment it comes in; cards and races have times of their own. */
export const cueOf = ({ type }: ViewEvent): EffectName | null => OF_EVENTS[type] ?? null

const OF_FACTS: Readonly<Record<FactKind, EffectName>> = {
  sand: 'stumble',
  crowd: 'barge',
  hurdle: 'clip',
  slick: 'slip',
  stray: 'stray',
  lead: 'lead',
  photo: 'photo',
}

/** What a race has to be heard of. */
export interface RaceHeard {
  readonly tick: number
  readonly facts: readonly RaceFact[]
  readonly moves: readonly { readonly tick: number }[]
  /** Way of the first, metres. */
  readonly leaderMetres: number
  readonly lengthMetres: number
  /** Racers that are in the air. */
  readonly airborne: readonly boolean[]
}

/**
 * Says what is heard of a race from one look at it to the next, each thing once. A page that comes
 * in mid-race, or was hidden for long, hears nothing of what it missed.
 */
export function createRaceCues(): (now: RaceHeard) => EffectName[] {
  const newSince = createNewSince()
  let hasFinished = false
  let wasAirborne: readonly boolean[] = []
  return (now) => {
    const isNew = newSince(now.tick)
    const isOver = now.leaderMetres >= now.lengthMetres
    const isFinish = isOver && !hasFinished
    hasFinished = isOver
    const landed = wasAirborne.some((wasUp, racer) => wasUp && !now.airborne[racer])
    wasAirborne = now.airborne
    if (isNew === null) return []
    return [
      ...now.facts.filter(isNew).map(({ kind }) => OF_FACTS[kind]),
      ...now.moves.filter(isNew).map((): EffectName => 'shout'),
      ...(isFinish ? (['finish'] as const) : []),
      ...(landed && !isOver ? (['hop'] as const) : []),
    ]
  }
}
