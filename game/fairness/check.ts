import { entrantsAfter, entrantsOf } from '../cards/effects.ts'
import { ODDS_RACES } from '../limits.ts'
import type { GivenNonce } from '../nonce.ts'
import type { RaceProof } from '../phase.ts'
import type { RaceCore } from '../race/core.ts'
import type { FrameSamples } from '../race/frame.ts'
import { RACE_TICK_LIMIT, type RaceFact, type RaceSetup, TICKS_PER_SAMPLE } from '../race.ts'
import type { SeatNumber } from '../round.ts'
import { RULES_VERSION } from '../state.ts'
import { hashOf } from './chain.ts'
import { commitmentOf, raceSeedOf, withheldBy } from './seed.ts'
import type { Witness } from './witness.ts'

/**
 * What does not match.
 *
 * - `round`: line-up, track, odds, commitment or list of contributors are not those of the parade;
 * - `commitment`: the secret, or what it was bound to, is another than was committed to;
 * - `nonces`: one is not of the chain in the list, comes twice, or from somebody who is not in it;
 * - `own-seat`: this page's seat is missing in the list, or stands there with another chain;
 * - `own-nonce`: what this page gave is missing, or is another;
 * - `seed`: it does not come of secret and nonces;
 * - `odds`: the race core counts others;
 * - `cards`, `moves`: others were shown;
 * - `finish`: the race core comes to another;
 * - `frames`: another race was shown;
 * - `outcome`: the payout told another;
 * - `missing`: a race that was run is not there.
 */
export const FINDINGS = [
  'round',
  'commitment',
  'nonces',
  'own-seat',
  'own-nonce',
  'seed',
  'odds',
  'cards',
  'moves',
  'finish',
  'frames',
  'outcome',
  'missing',
] as const
export type Finding = (typeof FINDINGS)[number]

/** Notes a finding where something is not so. */
type Hold = (isSo: boolean, finding: Finding) => void

export interface RaceCheck {
  readonly round: number
  /** Empty: all that could be checked matches. */
  readonly findings: readonly Finding[]
  /** The seats that were to give a nonce and did not. */
  readonly withheld: readonly SeatNumber[]
  /** False where another core or other rules ran it: it could not be run again. */
  readonly isRun: boolean
  /** This page was shown all of it, from the open bets to the last frame, and could compare. */
  readonly isWatched: boolean
}

/** Every race of a day, against what was shown of it while it was on. */
export function checkDay(
  code: string,
  proofs: readonly RaceProof[],
  witnesses: readonly Witness[],
  core: RaceCore,
): readonly RaceCheck[] {
  const found = proofs.map((proof) => {
    const witness = witnesses.find(({ round }) => round.number === proof.round.number)
    return checkRace(code, proof, witness ?? null, core)
  })
  const missing = witnesses.filter(
    ({ round, outcome }) =>
      outcome?.type === 'run' && !proofs.some((proof) => proof.round.number === round.number),
  )
  return [...found, ...missing.map(checkMissing)].toSorted((a, b) => a.round - b.round)
}

const checkMissing = ({ round }: Witness): RaceCheck => ({
  round: round.number,
  findings: ['missing'],
  withheld: [],
  isRun: false,
  isWatched: true,
})

/** One race; `witness`: what this page was shown of it, null where it came later. */
export function checkRace(
  code: string,
  proof: RaceProof,
  witness: Witness | null,
  core: RaceCore,
): RaceCheck {
  const { round, secret, nonces, seed } = proof
  const isRun = round.coreHash === core.hash && round.rulesVersion === RULES_VERSION
  const found = new Set<Finding>()
  const hold: Hold = (isSo, finding) => {
    if (!isSo) found.add(finding)
  }
  hold(commitmentOf(secret, code, round) === round.commitment, 'commitment')
  hold(areOfTheList(proof), 'nonces')
  hold(isSame(raceSeedOf(secret, nonces), seed), 'seed')
  const again = isRun ? runAgain(proof, core) : null
  if (again) {
    const shown = witness?.shown ?? null
    hold(isSame(again.odds, round.odds), 'odds')
    hold(isSame(again.placings, proof.placings), 'finish')
    hold(shown === null || beginsWith(again.samples, shown), 'frames')
  }
  if (witness) holdAgainst(witness, proof, hold)
  return {
    round: round.number,
    findings: FINDINGS.filter((finding) => found.has(finding)),
    withheld: withheldBy(round.contributors, nonces),
    isRun,
    isWatched: witness?.isEarly === true && again?.samples.samples === witness.shown?.samples,
  }
}

/** Each nonce is the next link of a chain that was in the list, and none comes twice. */
function areOfTheList({ round, nonces }: RaceProof): boolean {
  const isListed = ({ seat, nonce }: GivenNonce) =>
    round.contributors.some((one) => one.seat === seat && one.tip === hashOf(nonce))
  return nonces.every(isListed) && new Set(nonces.map(({ seat }) => seat)).size === nonces.length
}

/** The race, and its odds, in this core. */
function runAgain({ round, seed, cards, moves }: RaceProof, core: RaceCore) {
  const { track, lineUp, oddsSeed } = round
  const setup: RaceSetup = { seed, track, entrants: entrantsAfter(lineUp, cards) }
  return {
    odds: core.odds({ seed: oddsSeed, track, entrants: entrantsOf(lineUp) }, ODDS_RACES),
    placings: core.run(setup, moves, RACE_TICK_LIMIT).finish?.placings,
    samples: core.samples(setup, moves, -1, RACE_TICK_LIMIT),
  }
}

/** What the proof says against what was shown. */
function holdAgainst(
  { round, own, cards, moves, outcome }: Witness,
  proof: RaceProof,
  hold: Hold,
): void {
  const { placings, seed, secret, nonces } = proof
  hold(isSame(round, proof.round), 'round')
  if (own) {
    const listed = round.contributors.find(({ seat }) => seat === own.seat)
    const given = nonces.find(({ seat }) => seat === own.seat)
    hold(listed?.tip === hashOf(own.next), 'own-seat')
    hold(given ? given.nonce === own.next : !own.isGiven, 'own-nonce')
  }
  hold(cards === null || isSame(cards, proof.cards), 'cards')
  hold(moves === null || isSame(moves, proof.moves), 'moves')
  const told = { type: 'run', placings, seed, secret, nonces }
  hold(outcome === null || isSame(outcome, told), 'outcome')
}

function beginsWith(whole: FrameSamples, part: FrameSamples): boolean {
  const isStart = (all: ArrayLike<number>, some: ArrayLike<number>) =>
    Array.from(some).every((value, at) => value === all[at])
  const isShown = ({ tick }: RaceFact) => tick <= (part.samples - 1) * TICKS_PER_SAMPLE
  return (
    whole.racers === part.racers &&
    isStart(whole.x, part.x) &&
    isStart(whole.lane, part.lane) &&
    isStart(whole.flags, part.flags) &&
    isSame(part.facts, whole.facts.filter(isShown))
  )
}

/** The same plain data, whatever the order of its fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const left = Object.entries(a)
  const right: Readonly<Record<string, unknown>> = { ...b }
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === Object.keys(right).length &&
    left.every(([key, value]) => key in right && isSame(value, right[key]))
  )
}
