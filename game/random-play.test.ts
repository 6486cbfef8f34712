import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { due } from './due.ts'
import type { EventType } from './event.ts'
import type { RefusalType } from './refusal.ts'
import { dayOf, dayStep, holdsAtFinale, holdsOfLog, toFinale } from './testing/day.ts'
import { HOST, type Table } from './testing/table.ts'

/** Days that are played: `npm run model` asks for thousands. */
const DAYS = Number(process.env.SCUTTLE_MODEL_DAYS ?? 60)

const steps = fc.array(dayStep, { minLength: 20, maxLength: 80, size: 'max' })

test('random days: views, pearls, refusals and the log hold, and each comes to a finale', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), steps, fc.nat(2), (rng, played, people) => {
      const table = dayOf(rng, people)
      for (const one of played) one(table)
      holdsOfLog(table)
      toFinale(table)
      holdsAtFinale(table)
      table.must(HOST, { type: 'PlayAgain' })
      holdsOfLog(table)
    }),
    { numRuns: DAYS },
  )
}, 0)

test('the stored log of random play restores the state, but for what the clock and sockets tell', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), steps, (rng, played) => {
      const table = dayOf(rng, 2)
      for (const one of played) one(table)
      const { state } = table
      table.restart()
      deepStrictEqual(withoutHeard(table.state), withoutHeard(state))
    }),
    { numRuns: Math.ceil(DAYS / 2) },
  )
}, 0)

/** A shout that no chunk took yet is lost with the process: it was never acknowledged. Nor are cheers and stickers kept. */
const withoutHeard = (state: Table['state']) => ({
  ...state,
  stickers: null,
  seats: state.seats.map((seat) => ({ ...seat, awaySinceMs: seat.awaySinceMs !== null })),
  phase: state.phase.type === 'race' ? { ...state.phase, heard: [], cheers: null } : state.phase,
})

const { GameExpired: _, ...inDays }: Readonly<Record<EventType, true>> = {
  GameCreated: true,
  SettingsChanged: true,
  SeatTaken: true,
  ProfileChanged: true,
  ChainCommitted: true,
  SeatLeft: true,
  SeatRemoved: true,
  SeatKicked: true,
  SeatRestored: true,
  RoomLockChanged: true,
  RoundStarted: true,
  PaddockOpened: true,
  LastCallGiven: true,
  TimeAdded: true,
  CardBought: true,
  CardUsed: true,
  LockedIn: true,
  VoteCast: true,
  CardsRevealed: true,
  Accused: true,
  RaceStarted: true,
  MoveHeard: true,
  CheerHeard: true,
  StickerThrown: true,
  RaceStepped: true,
  RaceRunOut: true,
  PaidOut: true,
  RaceVoided: true,
  GameFinished: true,
  PlayedAgain: true,
  Paused: true,
  Resumed: true,
  PresenceChanged: true,
  HostOffered: true,
  HostMoved: true,
  CommandAccepted: true,
  GameExpired: true,
}
/** All but the end of a game that nobody looks after. */
const HAPPEN = Object.keys(inDays).sort()
/** Some that are hard to come by. */
const REFUSALS: readonly RefusalType[] = [
  'AccusedAlready',
  'CardsClosed',
  'ChainFresh',
  'GameEnding',
  'LockedAlready',
  'NonceWrong',
  'NotInRound',
  'OfferSold',
  'RaceCardPlayed',
  'RemovedByHost',
  'ShoutedAlready',
  'ShoutsClosed',
  'StickersInTheAir',
  'TooManyActions',
  'TooManyStickers',
]

test('random days see all phases, everything that can be due and all that can happen', () => {
  const phases = new Set<string>()
  const scheduled = new Set<string>()
  const events = new Set<string>()
  const refusals = new Set<string>()
  fc.assert(
    fc.property(fc.nat(1_000_000), steps, (rng, played) => {
      const table = dayOf(rng, 2)
      for (const one of played) {
        one(table)
        phases.add(`${table.state.phase.type} ${table.state.pausedAtMs !== null}`)
        scheduled.add(due(table.state).scheduled.type)
      }
      for (const { type } of table.log) events.add(type)
      for (const refusal of table.refusals) refusals.add(refusal)
    }),
    { numRuns: 150, seed: 1 },
  )
  expect([...events].sort()).toEqual(HAPPEN)
  expect([...refusals]).toEqual(expect.arrayContaining([...REFUSALS]))
  const inPlay = ['parade', 'paddock', 'reveal', 'race', 'payout']
  expect([...phases].sort()).toEqual(
    [
      'lobby false',
      'finale false',
      ...inPlay.flatMap((phase) => [`${phase} false`, `${phase} true`]),
    ].sort(),
  )
  expect([...scheduled].sort()).toEqual(['EndPhase', 'Expire', 'GoIdle', 'MoveBots', 'StepRace'])
})
