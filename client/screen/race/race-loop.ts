import type { CardId } from '../../../game/card.ts'
import { isStumble, type RaceFact, type Track } from '../../../game/race.ts'
import type { RaceMove } from '../../../game/round.ts'
import { type Playout, type RacerAt, standing } from '../../shared/playout.ts'
import { createPlayhead } from '../../shared/race-time.ts'
import { isSlow, photoTickOf } from '../../shared/slow-motion.ts'
import type { RacerLook } from '../racers.ts'
import { calmPicture } from '../switches.ts'
import { calledAt } from './caller.ts'
import { type Camera, closeUp, createCamera, wantedCamera } from './camera.ts'
import type { StandNow } from './guests.ts'
import { createImpacts } from './impacts.ts'
import { createLazyStage } from './lazy-stage.ts'
import { projection, seenShare } from './projection.ts'
import { addCrossed, rankingOf } from './ranking.ts'
import { createSlicks } from './slicks.ts'
import { createTagPlacer } from './tags.tsx'
import { createWalkOn } from './walk-on.ts'

/** What the page writes about the race, some times a second. */
export interface RaceNow {
  readonly tick: number
  /** Racers from the first to the last. */
  readonly order: readonly number[]
  readonly xMetres: readonly number[]
  /** Which of them are in the air. */
  readonly airborne: readonly boolean[]
  /** How many are home. */
  readonly crossed: number
  /** Two are on the line together, as the core has it, and pass slowly. */
  readonly isPhoto: boolean
  /** What the caller speaks of, or null. */
  readonly called: RaceFact | null
}

/** A race to be shown: live, again, or for show. */
export interface RaceSource {
  readonly playout: Playout
  /** The tick that should play now. */
  wantedTick(): number
  /** Shouts and race cards that are in it. */
  moves(): readonly RaceMove[]
  stand(): StandNow
}

interface LoopOptions {
  readonly source: RaceSource
  /** What the picture is put into. */
  readonly host: HTMLElement
  readonly overlay: HTMLElement
  readonly racers: readonly RacerLook[]
  /** The cards that work on each racer; none where it is not known. */
  readonly cards: readonly (readonly CardId[])[]
  readonly track: Track
  tell(now: RaceNow): void
  withoutPicture(): void
}

const TELL_EVERY_MS = 100
/** A tab that was hidden does not play all it missed. */
const ELAPSED_MAX_MS = 1_000
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'

/** Moves the race on with every picture of the display. */
export function startRaceLoop(options: LoopOptions): { stop(): void } {
  const { source, overlay, racers, track } = options
  const { playout } = source
  const playhead = createPlayhead()
  const shoot = createShot(track)
  const placeTags = createTagPlacer(overlay)
  const slicks = createSlicks(playout)
  const impactsAt = createImpacts()
  const isCalm = () => calmPicture.isOn() || matchMedia(REDUCED_MOTION).matches
  const positions: RacerAt[] = []
  const startedAtMs = performance.now()
  let lastMs = startedAtMs
  const picture = createLazyStage({ ...options, isCalm })
  const walkOn = createWalkOn(racers.length)
  const tell = createTeller(options)
  let crossed: number[] = []
  let request = 0

  const frame = (nowMs: number) => {
    request = requestAnimationFrame(frame)
    const elapsedMs = Math.min(ELAPSED_MAX_MS, Math.max(0, nowMs - lastMs))
    lastMs = nowMs
    const wanted = Math.max(0, source.wantedTick())
    const tick = playhead.advance(wanted, Math.max(0, playout.lastTick()), elapsedMs)
    if (playout.racers === racers.length) playout.at(tick, positions)
    else standAtStart(positions, racers.length)
    crossed = addCrossed(positions, crossed)
    const called = calledAt(playout.facts, tick)
    const isPhoto = isSlow(tick, photoTickOf(playout.facts))
    tell(positions, { tick, crossed: crossed.length, isPhoto, called }, crossed, nowMs)
    const now = shoot(positions, {
      isClose: isPhoto,
      fallen: called && isStumble(called) ? called.racer : null,
      share: seenShare(picture.size),
      elapsedMs,
    })
    walkOn.step(positions, crossed, elapsedMs)
    const world = projection(now, racers.length, picture.size)
    const seconds = (nowMs - startedAtMs) / 1_000
    const impacts = impactsAt(tick, playout.facts, source.moves())
    picture.stage?.paint({
      racers: positions,
      slicks: slicks.at(source.moves(), tick),
      impacts: impacts.length > 0 && isCalm() ? [] : impacts,
      world,
      cameraMetres: now.xMetres,
      stand: source.stand(),
      seconds,
      elapsedMs,
    })
    placeTags(positions, world, picture.stage?.extents ?? [])
  }

  request = requestAnimationFrame(frame)
  return {
    stop() {
      cancelAnimationFrame(request)
      picture.stop()
    },
  }
}

interface Shot {
  /** Two cross the line together. */
  readonly isClose: boolean
  /** The racer whose fall the caller speaks of, or null. */
  readonly fallen: number | null
  /** As `seenShare` has it. */
  readonly share: number
  readonly elapsedMs: number
}

/** Follows the field, with the one cut of a race: to those who cross the line together, and back. */
function createShot({ lengthMetres }: Track) {
  const camera = createCamera()
  let wasClose: boolean | null = null
  return (positions: readonly RacerAt[], { isClose, fallen, share, elapsedMs }: Shot): Camera => {
    const aim = isClose
      ? closeUp(positions, lengthMetres, share)
      : wantedCamera(positions, lengthMetres, share, fallen)
    if (isClose !== wasClose) camera.cutTo(aim)
    wasClose = isClose
    return camera.follow(aim, elapsedMs)
  }
}

/** Tells the page how the race stands, some times a second. */
function createTeller({ tell }: LoopOptions) {
  let toldAtMs = 0
  let order: number[] = []
  return (
    positions: readonly RacerAt[],
    moment: Pick<RaceNow, 'tick' | 'crossed' | 'isPhoto' | 'called'>,
    crossed: readonly number[],
    nowMs: number,
  ): void => {
    if (nowMs - toldAtMs < TELL_EVERY_MS) return
    toldAtMs = nowMs
    order = rankingOf(positions, order, crossed)
    const xMetres = positions.map((racer) => racer.xMetres)
    const airborne = positions.map(({ flags }) => flags.isAirborne)
    tell({ ...moment, order, xMetres, airborne })
  }
}

/** Before the first samples are in, everybody is on the line. */
function standAtStart(positions: RacerAt[], count: number): void {
  while (positions.length < count) positions.push({ ...standing(), lane: positions.length })
}
