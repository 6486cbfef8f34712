import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entrantsAfter } from '../cards/effects.ts'
import { due } from '../due.ts'
import type { Nonce, RaceSecret } from '../nonce.ts'
import type { RaceProof } from '../phase.ts'
import { createRaceCore } from '../race/core.ts'
import type { FrameSamples } from '../race/frame.ts'
import { decodeFrame } from '../race/frame.ts'
import { RACE_TICK_LIMIT } from '../race.ts'
import { frameOf } from '../race-phase.ts'
import { lockIn } from '../testing/card-table.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'
import { type Viewer, view } from '../view.ts'
import { hashOf, nonceFor, tipOf } from './chain.ts'
import { checkDay, checkRace, type Finding } from './check.ts'
import { commitmentOf, raceSeedOf } from './seed.ts'
import { testify, type Witness } from './witness.ts'

const core = createRaceCore(
  new WebAssembly.Module(readFileSync('build/race.wasm')),
  'c0'.repeat(32),
)
const rootOf = (name: string) => Buffer.from(name).toString('hex').padStart(64, '0') as Nonce
const PAGES: readonly { viewer: Viewer; root: Nonce | null }[] = [
  { viewer: { role: 'player', seat: 0 }, root: rootOf('Ada') },
  { viewer: { role: 'player', seat: 1 }, root: rootOf('Bo') },
  { viewer: { role: 'host' }, root: null },
  { viewer: { role: 'crowd' }, root: null },
]

interface Day {
  readonly code: string
  readonly proofs: readonly RaceProof[]
  readonly witnesses: readonly Witness[]
}

/** Ada locks in with her nonce and shouts, Bo gives none in the second round; what each page saw. */
function play(): Day[] {
  const table = new Table(7)
  table.core = core
  const days: (readonly Witness[])[] = PAGES.map(() => [])
  const see = (events: ReturnType<Table['run']>) => {
    const packed = frameOf(core, table.state, events)
    const frame = packed && decodeFrame(packed)
    PAGES.forEach(({ viewer, root }, at) => {
      days[at] = testify(days[at] as Witness[], {
        view: view(table.state, viewer),
        frame: frame?.ok ? frame.value : null,
        root: () => root,
      })
    })
  }
  const ask = (...asked: Parameters<Table['must']>) => see(table.must(...asked))
  const lock = (name: string, seat: number) => {
    const nonce = nonceFor(rootOf(name), table.state.seats[seat]?.chain?.tip as Nonce)
    ask(playerOf(name), lockIn([], { nonce }))
  }
  ask(HOST, { type: 'ChangeSettings', settings: { ...table.state.settings, rounds: 3 } })
  for (const name of ['Ada', 'Bo']) {
    ask(playerOf(name), { type: 'Join', name, avatar: 0, tip: tipOf(rootOf(name)) })
  }
  table.bots(3)
  ask(HOST, { type: 'StartDay' })
  while (table.state.phase.type !== 'finale') {
    const { atMs, scheduled } = due(table.state)
    table.nowMs = Math.max(table.nowMs, atMs)
    see(table.run(scheduled))
    const { phase } = table.state
    const isOpen = phase.type === 'paddock' && phase.entries[0]?.locked === null
    if (isOpen) {
      lock('Ada', 0)
      if (phase.round.number !== 2) lock('Bo', 1)
    }
    const isRacing = phase.type === 'race' && phase.finish === null && phase.steppedTick > 0
    if (isRacing) table.ask(playerOf('Ada'), { type: 'Shout', racer: 1 })
  }
  const { proofs } = table.state
  return days.map((witnesses) => ({ code: table.state.code, proofs, witnesses }))
}

const days = play()
const honest = days[0] as Day

test('an honest day matches for every page, and names who gave no nonce', () => {
  for (const { code, proofs, witnesses } of days) {
    expect(witnesses).toHaveLength(3)
    expect(checkDay(code, proofs, witnesses, core)).toEqual(
      [1, 2, 3].map((round) => ({
        round,
        findings: [],
        withheld: round === 2 ? [1] : [],
        isRun: true,
        isWatched: true,
      })),
    )
  }
  for (const { own, shown } of honest.witnesses) {
    expect(own?.isGiven).toBe(true)
    expect(shown?.samples).toBeGreaterThan(60)
  }
  expect(honest.proofs.some(({ moves }) => moves.length > 0)).toBe(true)
})

test('a page that came for the finale can check all but what it was shown', () => {
  const checks = checkDay(honest.code, honest.proofs, [], core)
  expect(checks.map(({ findings, isWatched }) => [findings, isWatched])).toEqual(
    [1, 2, 3].map(() => [[], false]),
  )
})

test('a race of another core or of other rules is not run again, and says so', () => {
  const other = createRaceCore(
    new WebAssembly.Module(readFileSync('build/race.wasm')),
    '0'.repeat(64),
  )
  const { code, proofs, witnesses } = honest
  for (const check of checkDay(code, proofs, witnesses, other)) {
    expect(check).toMatchObject({ findings: [], isRun: false, isWatched: false })
  }
})

// What an operator would do: a cheat in race 1, and all else made to fit it as well as can be.
interface Race {
  readonly proof: RaceProof
  readonly witness: Witness
}
const race: Race = {
  proof: honest.proofs[0] as RaceProof,
  witness: honest.witnesses[0] as Witness,
}
function outcomeOf({ witness }: Race) {
  if (witness.outcome?.type !== 'run') throw new Error('no race was run')
  return witness.outcome
}
const OTHER = 'ab'.repeat(32)

const withoutFirstFact = (shown: FrameSamples | null): FrameSamples | null =>
  shown && { ...shown, facts: shown.facts.slice(1) }

/** The race run as the changed proof says, shown so, and paid so. */
function fitted(change: Partial<RaceProof>, { hasSeed = true } = {}): Race {
  const changed = { ...race.proof, ...change }
  const seed = hasSeed ? raceSeedOf(changed.secret, changed.nonces) : changed.seed
  const { round, secret, nonces, cards, moves } = changed
  const setup = { seed, track: round.track, entrants: entrantsAfter(round.lineUp, cards) }
  const placings = core.run(setup, moves, RACE_TICK_LIMIT).finish?.placings ?? []
  return {
    proof: { ...changed, seed, placings },
    witness: {
      ...race.witness,
      shown: core.samples(setup, moves, -1, RACE_TICK_LIMIT),
      outcome: { type: 'run', placings, seed, secret, nonces },
    },
  }
}
const withRound = (change: Partial<RaceProof['round']>) => ({ ...race.proof.round, ...change })
/** A round committed to as if it had always been so. */
function recommitted(change: Partial<RaceProof['round']>) {
  const round = withRound(change)
  return { ...round, commitment: commitmentOf(race.proof.secret, honest.code, round) }
}
/** The cheat of an operator who published so from the parade on. */
const published = (one: Race): Race => ({
  ...one,
  witness: { ...one.witness, round: one.proof.round },
})
const others = race.proof.nonces.filter(({ seat }) => seat !== 0)
const lineUp = race.proof.round.lineUp.toReversed()
const { track } = race.proof.round
const longer = { ...track, lengthMetres: track.lengthMetres + 1 }
const shout = { seat: 3, racer: 0, kind: 'shout', tick: 33 } as const
const item = { card: 'kelp-shake', racer: 0, verdict: 'works' } as const
const [first, second, ...rest] = race.proof.placings
const swappedFinish = [
  { ...second, place: 1 },
  { ...first, place: 2 },
  ...rest,
] as RaceProof['placings']

const CHEATS: readonly (readonly [string, Race, readonly Finding[]])[] = [
  [
    'another secret, chosen after the bets',
    fitted({ secret: OTHER as RaceSecret }),
    ['commitment'],
  ],
  ['the nonce of this page dropped', fitted({ nonces: others }), ['own-nonce']],
  [
    'a nonce of this page made up',
    fitted({ nonces: [{ seat: 0, nonce: OTHER as Nonce }, ...others] }),
    ['nonces', 'own-nonce'],
  ],
  [
    'a nonce of somebody who is not in the list',
    fitted({ nonces: [...race.proof.nonces, { seat: 3, nonce: OTHER as Nonce }] }),
    ['nonces'],
  ],
  ['a nonce counted twice', fitted({ nonces: [...race.proof.nonces, ...others] }), ['nonces']],
  ['a seed of choice', fitted({ seed: [1, 2, 3, 4] }, { hasSeed: false }), ['seed']],
  [
    'the line-up changed after the bets',
    fitted({ round: withRound({ lineUp }) }),
    ['round', 'commitment', 'odds'],
  ],
  [
    'the line-up changed and committed to anew',
    fitted({ round: recommitted({ lineUp }) }),
    ['round', 'odds'],
  ],
  [
    'the track changed and committed to anew',
    fitted({ round: recommitted({ track: longer }) }),
    ['round', 'odds'],
  ],
  [
    'a seat left out of the list',
    published(
      fitted({
        round: recommitted({
          contributors: race.proof.round.contributors.filter(({ seat }) => seat !== 0),
        }),
        nonces: others,
      }),
    ),
    ['own-seat', 'own-nonce'],
  ],
  [
    'a chain of the operator in the list, in the place of this page',
    published(
      fitted({
        round: recommitted({
          contributors: race.proof.round.contributors.map(({ seat, tip }) => ({
            seat,
            tip: seat === 0 ? hashOf(OTHER as Nonce) : tip,
          })),
        }),
        nonces: [{ seat: 0, nonce: OTHER as Nonce }, ...others],
      }),
    ),
    ['own-seat', 'own-nonce'],
  ],
  [
    'odds that are not those of the race',
    published(
      fitted({
        round: withRound({ odds: { ...race.proof.round.odds, wins: race.proof.round.odds.lasts } }),
      }),
    ),
    ['odds'],
  ],
  ['a card that was not turned', fitted({ cards: [...race.proof.cards, item] }), ['cards']],
  ['a shout that nobody heard', fitted({ moves: [...race.proof.moves, shout] }), ['moves']],
  [
    'frames of another race',
    {
      ...race,
      witness: { ...race.witness, shown: fitted({ secret: OTHER as RaceSecret }).witness.shown },
    },
    ['frames'],
  ],
  [
    'a stumble that was not one',
    {
      ...race,
      witness: { ...race.witness, shown: withoutFirstFact(fitted({}).witness.shown) },
    },
    ['frames'],
  ],
  [
    'the first two swapped at the line',
    {
      proof: { ...race.proof, placings: swappedFinish },
      witness: {
        ...race.witness,
        outcome: { ...outcomeOf(race), placings: swappedFinish },
      },
    },
    ['finish'],
  ],
  [
    'another finish told at the payout',
    {
      ...race,
      witness: { ...race.witness, outcome: { ...outcomeOf(race), placings: swappedFinish } },
    },
    ['outcome'],
  ],
  [
    'a race that was run called void',
    { ...race, witness: { ...race.witness, outcome: { type: 'void' } } },
    ['outcome'],
  ],
]

test.each(CHEATS)('finds: %s', (_name, { proof, witness }, findings) => {
  expect(checkRace(honest.code, proof, witness, core).findings).toEqual(findings)
})

test('finds: a race left out of the proofs', () => {
  const [, ...left] = honest.proofs
  const checks = checkDay(honest.code, left, honest.witnesses, core)
  expect(checks.map(({ round, findings }) => [round, findings])).toEqual([
    [1, ['missing']],
    [2, []],
    [3, []],
  ])
})

// What one page cannot see: docs/protocol.md names each.
test.each<[string, Race]>([
  [
    'a nonce of another phone dropped: it is named as withheld here, and found there',
    fitted({ nonces: race.proof.nonces.filter(({ seat }) => seat === 0) }),
  ],
  [
    'a seat of the operator that locks in with whichever of two draws is better',
    fitted({ nonces: race.proof.nonces.filter(({ seat }) => seat !== 1) }),
  ],
])('cannot find: %s', (_name, { proof, witness }) => {
  expect(checkRace(honest.code, proof, witness, core).findings).toEqual([])
})
