import type { Track } from '../../../game/race.ts'
import type { RacerAt } from '../../shared/playout.ts'
import { COLOURS } from '../../shared/tokens.ts'
import type { Throw } from './particles.ts'

const SAND = ['#f6c983', '#e5ad62', '#fff0c9']
const MUD = ['#6a3d20', '#8a5a36', '#57311a']
const FOAM = ['#ffffff', '#a8fff4', COLOURS.boost]
const SWEAT = '#bdf0ff'
const STARS = ['#ffe14d', '#ffffff']

/** What lies under a racer. */
export function groundUnder(track: Track, xMetres: number, lane: number): string {
  const row = Math.round(lane)
  const found = track.patches.findLast(
    (patch) =>
      xMetres >= patch.fromMetres &&
      xMetres < patch.toMetres &&
      (patch.lane === null || patch.lane === row),
  )
  return found?.kind ?? 'sand'
}

/**
 * What a racer throws up as it goes: sand where it takes off and lands, mud, streaks on a boost,
 * sweat, stars. Chance is only for looks here.
 */
export function createSpray(track: Track, add: (thrown: Throw) => void) {
  let wasAirborne = false
  let sinceMs = 0

  const puff = (racer: RacerAt, across: number, colours: readonly string[], count: number) => {
    for (let grain = 0; grain < count; grain++) {
      add({
        xMetres: racer.xMetres - 0.3 + Math.random() * 0.5,
        across: across + (Math.random() - 0.5) * 0.03,
        heightMetres: 0.02,
        speedX: -1.6 + Math.random() * 2.4,
        speedUp: 0.7 + Math.random() * 1.7,
        sizeMetres: 0.06 + Math.random() * 0.11,
        colour: colours[grain % colours.length] as string,
        lifeMs: 420 + Math.random() * 280,
        gravity: 6,
      })
    }
  }
  const around = (racer: RacerAt, across: number, colour: string) =>
    add({
      xMetres: racer.xMetres - 0.2 + Math.random() * 0.7,
      across,
      heightMetres: racer.heightMetres * 2 + 0.8 + Math.random() * 0.5,
      speedX: -0.8 + Math.random() * 0.6,
      speedUp: 0.6 + Math.random() * 0.8,
      sizeMetres: 0.08 + Math.random() * 0.06,
      colour,
      lifeMs: 650,
      gravity: 3.4,
    })

  return (racer: RacerAt, across: number, elapsedMs: number): void => {
    const { flags } = racer
    const ground = groundUnder(track, racer.xMetres, racer.lane)
    if (flags.isAirborne !== wasAirborne && !flags.isOut) {
      const colours = ground === 'mud' ? MUD : ground === 'boost' ? FOAM : SAND
      puff(racer, across, colours, flags.isAirborne ? 5 : ground === 'mud' ? 14 : 8)
      if (flags.isStumbling) puff(racer, across, SAND, 12)
    }
    wasAirborne = flags.isAirborne
    sinceMs += elapsedMs
    if (sinceMs < 110) return
    sinceMs = 0
    if (flags.isTired && !flags.isFinished) around(racer, across, SWEAT)
    if (flags.isAstray || flags.isStumbling) around(racer, across, STARS[0] as string)
    if (flags.isCheered) around(racer, across, COLOURS.mango)
    if (ground === 'boost') puff(racer, across, FOAM, 3)
  }
}
