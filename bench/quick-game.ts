import type { ClientRequest, Command, Sender } from '../game/command.ts'
import { createGame, decide } from '../game/decide.ts'
import { due } from '../game/due.ts'
import { evolve } from '../game/evolve.ts'
import type { Credential, GameCode } from '../game/identity.ts'
import type { PayoutPhase } from '../game/phase.ts'
import type { RaceCore } from '../game/race/core.ts'
import type { OddsCounts } from '../game/race.ts'
import { rngOf, type Seed } from '../game/random.ts'
import { assert } from '../game/result.ts'
import type { State, Temperament } from '../game/state.ts'

/** Where games of one day are played: they have the same racers, tracks, odds and races. */
export interface RaceDay {
  readonly core: RaceCore
  readonly number: number
}

/** A game at a moment. A value: whoever keeps one may play on from it more than once. */
export interface Moment {
  readonly state: State
  readonly nowMs: number
}

/** A game that was played to its end. */
export interface Played {
  readonly end: State
  /** As they opened. */
  readonly paddocks: readonly Moment[]
  readonly payouts: readonly PayoutPhase[]
}

/** Who sits at the table of a bench; the crowd stays away. */
export type Player = 'human' | Temperament

const HOST: Sender = { role: 'host' }
const STEPS_MAX = 2_000

/** Odds that were asked for before are remembered: they are most of what a game takes. */
export function raceDay(core: RaceCore, number: number): RaceDay {
  const known = new Map<string, OddsCounts>()
  const odds: RaceCore['odds'] = (setup, races) => {
    const key = JSON.stringify([setup, races])
    const counted = known.get(key) ?? core.odds(setup, races)
    known.set(key, counted)
    return counted
  }
  return { core: { ...core, odds }, number }
}

/** A game at its start: bots by temperament, and people who take a seat and do nothing. */
export function seated(sitters: readonly Player[], day: RaceDay): Moment {
  const nowMs = 0
  const made = createGame({
    code: 'BCDFGH' as GameCode,
    hostCredential: 'host' as Credential,
    nowMs,
  })
  const lobby = sitters.reduce<Moment>(
    (moment, sitter, at) =>
      sitter === 'human'
        ? asked(moment, player(at), { type: 'Join', name: `P${at}`, avatar: 0, tip: null }, day)
        : asked(moment, HOST, { type: 'AddBot', temperament: sitter }, day),
    { state: evolve(null, made), nowMs },
  )
  return asked(lobby, HOST, { type: 'StartDay' }, day)
}

/** Lets time pass until the game is over. */
export function playedOut(from: Moment, day: RaceDay): Played {
  const paddocks: Moment[] = []
  const payouts: PayoutPhase[] = []
  let moment = from
  for (let steps = 0; moment.state.phase.type !== 'finale'; steps++) {
    assert(steps < STEPS_MAX, 'a game comes to its end')
    const before = moment.state.phase.type
    moment = afterNext(moment, day)
    const { phase } = moment.state
    if (phase.type === before) continue
    if (phase.type === 'paddock') paddocks.push(moment)
    if (phase.type === 'payout') payouts.push(phase)
  }
  return { end: moment.state, paddocks, payouts }
}

/** Once the next thing that time alone does is done. */
export function afterNext({ state, nowMs }: Moment, day: RaceDay): Moment {
  const { atMs, scheduled } = due(state)
  return taken({ state, nowMs: Math.max(nowMs, atMs) }, { by: 'clock', scheduled }, day)
}

const player = (at: number): Sender => ({
  role: 'player',
  credential: `player ${at}` as Credential,
})

function asked(moment: Moment, by: Sender, request: ClientRequest, day: RaceDay): Moment {
  const id = 1 + Object.values(moment.state.accepted).flat().length
  return taken(moment, { by, id, request }, day)
}

function taken({ state, nowMs }: Moment, command: Command, day: RaceDay): Moment {
  const { core } = day
  const ctx = { nowMs, core, drawSeed: chanceOf(state, day), isObscene: () => false }
  const decision = decide(state, command, ctx)
  assert(decision.ok, `refused: ${JSON.stringify(decision)}`)
  return { state: decision.value.reduce<State>(evolve, state), nowMs }
}

/** Chance of the day, its round and its phase alone: what players do does not change what they meet. */
function chanceOf({ phase }: State, { number }: RaceDay): () => Seed {
  const round = 'round' in phase ? phase.round.number : 0
  const rng = rngOf([0, 0, 0, number], 'day', round, phase.type)
  const word = () => rng.below(2 ** 32)
  return () => [word(), word(), word(), word()]
}
