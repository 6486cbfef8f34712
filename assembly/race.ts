import { CELL, cellOf, firstAt, SIDES } from './cells'
import { seedChance } from './chance'
import { clearFacts, LEAD, NOBODY, note, PHOTO } from './facts'
import { AIRBORNE, FINISHED, OUT } from './flags'
import { hop } from './hop'
import { checkRace } from './invariants'
import { land } from './landing'
import { add, all, div, mul, notAbove, sub } from './lanes'
import {
  AT_BURST, AT_FINISH, AT_FLAGS, AT_KEEPS, AT_LANE, AT_LEFT, AT_SHOUTS, AT_SLICK, AT_VLANE, AT_VX, AT_X,
  FINISH_MS, IN_STATUS, IN_STATUS_OUT, RACERS_MAX, RANKS, SHARES, TRACK_METRES_MAX,
} from './memory'
import { NEVER, placeRacer, prepareRacer } from './racer'
import { writeSample } from './samples'
import { paveTrack } from './track'

export const TICKS_PER_SAMPLE: i32 = 3
export const RACE_TICK_LIMIT: i32 = 1350
/** Seconds of a tick. */
const DT: f32 = 1.0 / 30.0
/** A lead counts as changed when the new leader is this far ahead of the old one, in metres. */
const LEAD_METRES: f32 = 0.3
/** A finish is one for the photograph where the second is less than this behind, a quarter of a second. */
const PHOTO_TICKS: f32 = 7.5
/** What a Megaphone puts into the next hops, as a share of their speed. */
const MEGAPHONE_GIVES: f32 = 0.5
/** The most that all who shout at once can put into them: three Megaphones. */
const BURST_MAX: f32 = 1.5
/** How far ahead of its racer a hazard lies. */
const SLICK_METRES: f32 = 2.5

let racers: i32 = 0
let length: f32 = 0
let perLength: f32 = 0
let leader: i32 = -1
let running: i32 = 0
let sampleIn: i32 = 0
/** How many were on the line at the start, and whether two of them are over the other. */
let starters: i32 = 0
let secondIsIn: bool = false

/** The tick that the race has reached. */
export let tick: i32 = 0
/** 1 where the race is over. */
export let isOver: i32 = 0

/** Takes the line-up of `count` racers from the input, for a track of so many metres. */
export function prepare(count: i32, lengthMetres: f32): void {
  assert(count > 1 && count <= RACERS_MAX && lengthMetres <= <f32>(TRACK_METRES_MAX - 20))
  racers = count
  length = lengthMetres
  perLength = 1 / lengthMetres
  for (let racer = 0; racer < count; racer++) prepareRacer(racer << 2)
  paveTrack()
}

/** Puts everybody on the line for the race of this seed: four words, the highest first. */
export function start(a: u32, b: u32, c: u32, d: u32): void {
  tick = 0
  leader = -1
  clearFacts()
  seedChance(0, a, b, c, d)
  for (let racer = 0; racer < racers; racer++) placeRacer(cellOf(racer, 0))
  sampleIn = TICKS_PER_SAMPLE
  running = countRunning()
  starters = running
  secondIsIn = false
  isOver = running == 0 ? 1 : 0
}

/** One great breath for a racer; each further one gives 0.7 of the one before. */
export function shout(racer: i32): void {
  assert(racer >= 0 && racer < racers)
  const cell = cellOf(racer, 0)
  const shouts = load<f32>(cell, AT_SHOUTS)
  let give: f32 = 0.04
  for (let i: f32 = 0; i < min<f32>(shouts, 12); i += 1) give *= 0.7
  if (shouts < 12) push(cell, give)
  store<f32>(cell, shouts + 1, AT_SHOUTS)
}

/** One great shout: what all small ones together come near to. */
export function megaphone(racer: i32): void {
  assert(racer >= 0 && racer < racers)
  const cell = cellOf(racer, 0)
  push(cell, MEGAPHONE_GIVES)
}

/** Puts more speed into the next hops, as far as a racer can be pushed. */
function push(cell: i32, give: f32): void {
  store<f32>(cell, min<f32>(BURST_MAX, load<f32>(cell, AT_BURST) + give), AT_BURST)
}

/** Drops a hazard in a racer's way: its first landing beyond it is a stumble. */
export function slick(racer: i32): void {
  assert(racer >= 0 && racer < racers)
  const cell = cellOf(racer, 0)
  store<f32>(cell, load<f32>(cell, AT_X) + SLICK_METRES, AT_SLICK)
}

/** Runs the race to a tick, or to its end where that comes first, and writes its samples. */
export function step(toTick: i32): void {
  if (tick == 0) writeSample(0, racers)
  while (tick < toTick && !isOver) {
    advance()
    followLead()
    if (isSecondIn()) notePhoto()
    if (tick % TICKS_PER_SAMPLE == 0) writeSample(tick / TICKS_PER_SAMPLE, racers)
  }
}

/** Runs four races side by side to their ends; each has its seed in its place, see `seedChance`. */
export function finishSides(): void {
  for (let racer = 0; racer < racers; racer++) {
    for (let side = 0; side < SIDES; side++) placeRacer(cellOf(racer, side))
  }
  clearFacts()
  running = SIDES * countRunning()
  for (tick = 0; running > 0 && tick < RACE_TICK_LIMIT; tick++) {
    if (ASC_FEATURE_SIMD) move<v128>(0)
    else for (let side = 0; side < SIDES; side++) move<f32>(cellOf(0, side))
    if (!ASC_NO_ASSERT) {
      for (let side = 0; side < SIDES; side++) checkRace(cellOf(0, side), racers, length, running)
    }
  }
}

// @ts-ignore: decorator
@inline
function advance(): void {
  move<f32>(0)
  if (!ASC_NO_ASSERT) checkRace(0, racers, length, running)
  tick++
  // Only looked at on samples, so that the last sample is the end of the race.
  sampleIn--
  if (sampleIn == 0) {
    sampleIn = TICKS_PER_SAMPLE
    if (running == 0 || tick >= RACE_TICK_LIMIT) isOver = 1
  }
}

/** Moves everybody by a tick, in the race whose racer 0 is at `first`, or in all four from there. */
// @ts-ignore: decorator
@inline
function move<F>(first: i32): void {
  const end = cellOf(racers, 0)
  for (let cell = first; cell < end; cell += CELL) {
    const before = load<F>(cell, AT_X)
    const vx = mul<F>(load<F>(cell, AT_VX), load<F>(cell, AT_KEEPS))
    const x = add<F>(before, mul<F>(vx, all<F>(DT)))
    const left = sub<F>(load<F>(cell, AT_LEFT), all<F>(DT))
    store<F>(cell, vx, AT_VX)
    store<F>(cell, x, AT_X)
    store<F>(cell, add<F>(load<F>(cell, AT_LANE), mul<F>(load<F>(cell, AT_VLANE), all<F>(DT))), AT_LANE)
    store<F>(cell, left, AT_LEFT)
    // First the turn: who hops over the line in this very tick is marked on its way.
    for (let turns = notAbove<F>(left, all<F>(0)); turns != 0; turns &= turns - 1) {
      turn(cell + cellOf(0, ctz<i32>(turns)))
    }
    const line = all<F>(length)
    let over = notAbove<F>(line, x) & ~notAbove<F>(line, before)
    if (over == 0) continue
    store<F>(first, div<F>(sub<F>(line, before), sub<F>(x, before)), SHARES)
    for (; over != 0; over &= over - 1) cross(cell + cellOf(0, ctz<i32>(over)))
  }
}

/** Ends a flight by landing, a crouch by hopping. */
function turn(cell: i32): void {
  // Facts are of the tick that is reached.
  if (load<u32>(cell, AT_FLAGS) & AIRBORNE) land(cell, racers, tick + 1)
  else hop(cell, racers, length, perLength, tick + 1)
}

/** The moment of crossing, by the share of the tick's way that lay before the line. */
function cross(cell: i32): void {
  store<f32>(cell, <f32>tick + load<f32>(firstAt(cell), SHARES), AT_FINISH)
  const flags = load<u32>(cell, AT_FLAGS)
  store<u32>(cell, flags | FINISHED, AT_FLAGS)
  if (!(flags & AIRBORNE)) store<f32>(cell, NEVER, AT_LEFT)
  running--
}

function followLead(): void {
  let best = -1
  let bestX: f32 = leader < 0 ? 1 : load<f32>(cellOf(leader, 0), AT_X) + LEAD_METRES
  if (leader >= 0 && load<f32>(cellOf(leader, 0), AT_FINISH) >= 0) return
  for (let racer = 0; racer < racers; racer++) {
    const x = load<f32>(cellOf(racer, 0), AT_X)
    if (x <= bestX || load<u32>(cellOf(racer, 0), AT_FLAGS) & OUT) continue
    best = racer
    bestX = x
  }
  if (best < 0) return
  if (leader >= 0) note(tick, LEAD, best, leader)
  leader = best
}

/** Whether the second is over the line, and was not when this was asked last. */
function isSecondIn(): bool {
  if (secondIsIn || starters - running < 2) return false
  secondIsIn = true
  return true
}

/** Writes a finish that only a photograph can tell. */
function notePhoto(): void {
  rank()
  const first = load<u32>(0, RANKS)
  const second = load<u32>(4, RANKS)
  const gap = load<f32>(cellOf(second, 0), AT_FINISH) - load<f32>(cellOf(first, 0), AT_FINISH)
  if (gap < PHOTO_TICKS) note(tick, PHOTO, first, second)
}

function countRunning(): i32 {
  let count = 0
  for (let racer = 0; racer < racers; racer++) {
    if (!(load<i32>(racer << 2, IN_STATUS) & IN_STATUS_OUT)) count++
  }
  return count
}

/** Whether the racer at cell `a` is placed before the one at `b`. */
function isBefore(a: i32, b: i32): bool {
  const outA = load<u32>(a, AT_FLAGS) & OUT
  const outB = load<u32>(b, AT_FLAGS) & OUT
  if (outA != outB) return outB != 0
  const atA = load<f32>(a, AT_FINISH)
  const atB = load<f32>(b, AT_FINISH)
  if (atA >= 0 || atB >= 0) {
    if (atA < 0 || atB < 0) return atB < 0
    if (atA != atB) return atA < atB
    return a < b
  }
  const xA = load<f32>(a, AT_X)
  const xB = load<f32>(b, AT_X)
  return xA == xB ? a < b : xA > xB
}

/**
 * Writes the order of finish: those over the line by their moment, then those still running by how
 * far they came, then those who were out; equals by their number.
 */
export function rank(): void {
  rankSide(0)
}

/** The same for the race of one side. */
export function rankSide(side: i32): void {
  for (let racer = 0; racer < racers; racer++) {
    const cell = cellOf(racer, side)
    let place = 0
    for (let other = 0; other < racers; other++) {
      if (other != racer && isBefore(cellOf(other, side), cell)) place++
    }
    store<u32>(place << 2, racer, RANKS)
    const at = load<f32>(cell, AT_FINISH)
    store<f32>(racer << 2, at < 0 ? -1 : at * <f32>(1000.0 / 30.0), FINISH_MS)
  }
}
