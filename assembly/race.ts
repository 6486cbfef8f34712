import { seedChance } from './chance'
import { clearFacts, noteLead } from './facts'
import { AIRBORNE, FINISHED, OUT } from './flags'
import { hop } from './hop'
import { land } from './landing'
import {
  AT_BURST, AT_FINISH, AT_FLAGS, AT_KEEPS, AT_LANE, AT_LEFT, AT_SHOUTS, AT_SLICK, AT_VLANE, AT_VX, AT_X,
  FINISH_MS, RANKS,
} from './memory'
import { NEVER, placeRacer, prepareRacer } from './racer'
import { writeSample } from './samples'

export const TICKS_PER_SAMPLE: i32 = 3
export const RACE_TICK_LIMIT: i32 = 1350
/** Seconds of a tick. */
const DT: f32 = 1.0 / 30.0
/** A lead counts as changed when the new leader is this far ahead of the old one, in metres. */
const LEAD_METRES: f32 = 0.3
/** What a Megaphone puts into the next hops, as a share of their speed. */
const MEGAPHONE_GIVES: f32 = 0.5
/** How far ahead of its racer a hazard lies. */
const SLICK_METRES: f32 = 2.5

let racers: i32 = 0
let length: f32 = 0
let perLength: f32 = 0
let leader: i32 = -1
let running: i32 = 0
let sampleIn: i32 = 0

/** The tick that the race has reached. */
export let tick: i32 = 0
/** 1 where the race is over. */
export let isOver: i32 = 0

/** Takes the line-up of `count` racers from the input, for a track of so many metres. */
export function prepare(count: i32, lengthMetres: f32): void {
  racers = count
  length = lengthMetres
  perLength = 1 / lengthMetres
  for (let racer = 0; racer < count; racer++) prepareRacer(racer << 2)
}

/** Puts everybody on the line for the race of this seed: four words, the highest first. */
export function start(a: u32, b: u32, c: u32, d: u32): void {
  tick = 0
  leader = -1
  clearFacts()
  seedChance(a, b, c, d)
  for (let racer = 0; racer < racers; racer++) placeRacer(racer << 2)
  sampleIn = TICKS_PER_SAMPLE
  running = countRunning()
  isOver = running == 0 ? 1 : 0
}

/** One great breath for a racer; each further one gives 0.7 of the one before. */
export function shout(racer: i32): void {
  const cell = racer << 2
  const shouts = load<f32>(cell, AT_SHOUTS)
  let give: f32 = 0.04
  for (let i: f32 = 0; i < min<f32>(shouts, 12); i += 1) give *= 0.7
  if (shouts < 12) store<f32>(cell, load<f32>(cell, AT_BURST) + give, AT_BURST)
  store<f32>(cell, shouts + 1, AT_SHOUTS)
}

/** One great shout: what all small ones together come near to. */
export function megaphone(racer: i32): void {
  const cell = racer << 2
  store<f32>(cell, load<f32>(cell, AT_BURST) + MEGAPHONE_GIVES, AT_BURST)
}

/** Drops a hazard in a racer's way: its first landing beyond it is a stumble. */
export function slick(racer: i32): void {
  const cell = racer << 2
  store<f32>(cell, load<f32>(cell, AT_X) + SLICK_METRES, AT_SLICK)
}

/** Runs the race to a tick, or to its end where that comes first, and writes its samples. */
export function step(toTick: i32): void {
  if (tick == 0) writeSample(0, racers)
  while (tick < toTick && !isOver) {
    advance()
    followLead()
    if (tick % TICKS_PER_SAMPLE == 0) writeSample(tick / TICKS_PER_SAMPLE, racers)
  }
}

/** Runs the race to its end without samples. */
export function finish(): void {
  while (!isOver) advance()
}

// @ts-ignore: decorator
@inline
function advance(): void {
  const end = racers << 2
  for (let cell = 0; cell < end; cell += 4) {
    const before = load<f32>(cell, AT_X)
    const vx = load<f32>(cell, AT_VX) * load<f32>(cell, AT_KEEPS)
    const x = before + vx * DT
    const left = load<f32>(cell, AT_LEFT) - DT
    store<f32>(cell, vx, AT_VX)
    store<f32>(cell, x, AT_X)
    store<f32>(cell, load<f32>(cell, AT_LANE) + load<f32>(cell, AT_VLANE) * DT, AT_LANE)
    store<f32>(cell, left, AT_LEFT)
    // First the turn: who hops over the line in this very tick is marked on its way.
    if (left <= 0) turn(cell)
    if (x >= length && before < length) cross(cell, before, x)
  }
  tick++
  // Only looked at on samples, so that the last sample is the end of the race.
  sampleIn--
  if (sampleIn == 0) {
    sampleIn = TICKS_PER_SAMPLE
    if (running == 0 || tick >= RACE_TICK_LIMIT) isOver = 1
  }
}

/** Ends a flight by landing, a crouch by hopping. */
function turn(cell: i32): void {
  if (load<u32>(cell, AT_FLAGS) & AIRBORNE) land(cell, racers, tick)
  else hop(cell, racers, length, perLength)
}

/** The moment of crossing, by the share of the tick's way that lay before the line. */
function cross(cell: i32, before: f32, after: f32): void {
  store<f32>(cell, <f32>tick + (length - before) / (after - before), AT_FINISH)
  const flags = load<u32>(cell, AT_FLAGS)
  store<u32>(cell, flags | FINISHED, AT_FLAGS)
  if (!(flags & AIRBORNE)) store<f32>(cell, NEVER, AT_LEFT)
  running--
}

function followLead(): void {
  let best = -1
  let bestX: f32 = leader < 0 ? 1 : load<f32>(leader << 2, AT_X) + LEAD_METRES
  if (leader >= 0 && load<f32>(leader << 2, AT_FINISH) >= 0) return
  for (let racer = 0; racer < racers; racer++) {
    const x = load<f32>(racer << 2, AT_X)
    if (x <= bestX || load<u32>(racer << 2, AT_FLAGS) & OUT) continue
    best = racer
    bestX = x
  }
  if (best < 0) return
  if (leader >= 0) noteLead(tick, best)
  leader = best
}

function countRunning(): i32 {
  let count = 0
  for (let racer = 0; racer < racers; racer++) {
    if (!(load<u32>(racer << 2, AT_FLAGS) & OUT)) count++
  }
  return count
}

/** Whether racer `a` is placed before racer `b`. */
function isBefore(a: i32, b: i32): bool {
  const outA = load<u32>(a << 2, AT_FLAGS) & OUT
  const outB = load<u32>(b << 2, AT_FLAGS) & OUT
  if (outA != outB) return outB != 0
  const atA = load<f32>(a << 2, AT_FINISH)
  const atB = load<f32>(b << 2, AT_FINISH)
  if (atA >= 0 || atB >= 0) {
    if (atA < 0 || atB < 0) return atB < 0
    if (atA != atB) return atA < atB
    return a < b
  }
  const xA = load<f32>(a << 2, AT_X)
  const xB = load<f32>(b << 2, AT_X)
  return xA == xB ? a < b : xA > xB
}

/**
 * Writes the order of finish: those over the line by their moment, then those still running by how
 * far they came, then those who were out; equals by their number.
 */
export function rank(): void {
  for (let racer = 0; racer < racers; racer++) {
    let place = 0
    for (let other = 0; other < racers; other++) {
      if (other != racer && isBefore(other, racer)) place++
    }
    store<u32>(place << 2, racer, RANKS)
    const at = load<f32>(racer << 2, AT_FINISH)
    store<f32>(racer << 2, at < 0 ? -1 : at * <f32>(1000.0 / 30.0), FINISH_MS)
  }
}
