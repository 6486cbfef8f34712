import type { CardId } from '../game/card.ts'
import { entrantsAfter, entrantsOf } from '../game/cards/effects.ts'
import { oddsOf, timesWon } from '../game/money/odds.ts'
import type { RaceCore } from '../game/race/core.ts'
import { type Entrant, RACE_TICK_LIMIT, type RaceAction, type Stats } from '../game/race.ts'
import { BET_KINDS, type BetKind } from '../game/round.ts'
import { type Card, middling } from './balance-races.ts'
import { mean } from './figures.ts'

/** Items whose effect is a shift: no counters, no Spot Check, no Anvil. */
export const SHIFTING = [
  'bad-oyster',
  'kelp-shake',
  'lullaby',
  'espresso',
  'brain-coral',
  'growth-hormone',
  'head-start',
] as const satisfies readonly CardId[]
type Shifting = (typeof SHIFTING)[number]

const STATS = ['power', 'cadence', 'stamina', 'nerve'] as const
/** Races for a chance with a card or another stat: means over line-ups need no more. */
const SHIFTED_RACES = 1_000
/** Races for a chance with actions in it: those cannot be counted by the core in one call. */
const ACTED_RACES = 150

export interface CardShift {
  readonly card: Shifting
  /** By how much it moves a middling racer's chance to win, in percentage points. */
  readonly points: number
  /** What a pearl on the same racer comes back as, by kind of bet. */
  readonly returns: Readonly<Record<BetKind, number>>
}

/** What each item does to the middling racers of these line-ups. */
export function cardShifts(core: RaceCore, cards: readonly Card[]): CardShift[] {
  return SHIFTING.map((card) => {
    const all = cards.map((one) => shiftOf(core, one, card))
    const returns = (kind: BetKind) => mean(all.map((shift) => shift.returns[kind]))
    return {
      card,
      points: mean(all.map(({ points }) => points)),
      returns: { win: returns('win'), place: returns('place'), last: returns('last') },
    }
  })
}

function shiftOf(core: RaceCore, card: Card, item: Shifting): CardShift {
  const racer = middling(card)
  const turned = [{ card: item, racer, verdict: 'works' }] as const
  const entrants = entrantsAfter(card.lineUp, turned)
  const after = core.odds({ seed: otherSeed(card), track: card.track, entrants }, SHIFTED_RACES)
  const chance = (kind: BetKind) => timesWon(after, racer, kind) / after.races
  const paid = (kind: BetKind) => (chance(kind) * oddsOf(card.odds, racer, kind)) / 100
  const [win = 0, place = 0, last = 0] = BET_KINDS.map(paid)
  const before = timesWon(card.odds, racer, 'win') / card.odds.races
  return { card: item, points: 100 * (chance('win') - before), returns: { win, place, last } }
}

/** What one more of each stat moves a middling racer's chance by, in percentage points. */
export function statWorths(core: RaceCore, cards: readonly Card[]): Record<keyof Stats, number> {
  const chanceOf = (card: Card, entrants: readonly Entrant[]) =>
    (core.odds({ seed: otherSeed(card), track: card.track, entrants }, SHIFTED_RACES).wins[
      middling(card)
    ] ?? 0) / SHIFTED_RACES
  const plainChances = cards.map((card) => chanceOf(card, entrantsOf(card.lineUp)))
  const worthOf = (stat: keyof Stats) =>
    mean(
      cards.map((card, at) => {
        const racer = middling(card)
        const better = (entrant: Entrant): Entrant => ({
          ...entrant,
          stats: { ...entrant.stats, [stat]: entrant.stats[stat] + 1 },
        })
        const raised = entrantsOf(card.lineUp).map((one, lane) =>
          lane === racer ? better(one) : one,
        )
        return 100 * (chanceOf(card, raised) - (plainChances[at] ?? 0))
      }),
    )
  const [power = 0, cadence = 0, stamina = 0, nerve = 0] = STATS.map(worthOf)
  return { power, cadence, stamina, nerve }
}

/** What people do in mid-race, a third of the way in. */
export const ACTS = {
  'fifteen shouts': Array.from({ length: 15 }, () => 'shout' as const),
  'a Megaphone': ['megaphone' as const],
  'a Slick': ['slick' as const],
}
const ACT_TICK = 180

/** What it moves a middling racer's chance by, in percentage points. */
export function actShifts(
  core: RaceCore,
  cards: readonly Card[],
): Record<keyof typeof ACTS, number> {
  const plainChances = cards.map((card) => chanceWith(core, card, middling(card), []))
  const shift = (kinds: readonly RaceAction['kind'][]) =>
    mean(
      cards.map((card, at) => {
        const racer = middling(card)
        const actions = kinds.map((kind) => ({ tick: ACT_TICK, racer, kind }))
        return 100 * (chanceWith(core, card, racer, actions) - (plainChances[at] ?? 0))
      }),
    )
  return {
    'fifteen shouts': shift(ACTS['fifteen shouts']),
    'a Megaphone': shift(ACTS['a Megaphone']),
    'a Slick': shift(ACTS['a Slick']),
  }
}

function chanceWith(
  core: RaceCore,
  card: Card,
  racer: number,
  actions: readonly RaceAction[],
): number {
  const [a, b, c] = otherSeed(card)
  const entrants = entrantsOf(card.lineUp)
  let wins = 0
  for (let at = 0; at < ACTED_RACES; at++) {
    const setup = { seed: [a, b, c, at] as const, track: card.track, entrants }
    const { finish } = core.run(setup, actions, RACE_TICK_LIMIT)
    if (finish?.placings[0]?.racer === racer) wins++
  }
  return wins / ACTED_RACES
}

/** One that the posted odds did not use. */
const otherSeed = ({ oddsSeed: [a, b, c, d] }: Card) => [d, a, (b ^ 0x0dd5) >>> 0, c] as const
