import { CARD_IDS, type CardId } from '../card.ts'
import { quirkNumber, SPECIES } from '../race/species.ts'
import { type Entrant, STAT_MAX, STAT_MIN } from '../race.ts'
import type { LockedItem, Racer, SpeciesNumber, Swap, TurnedCard, Verdict } from '../round.ts'
import type { ItemEffect } from './card-facts.ts'
import { itemOf } from './cards.ts'
import { growthHormone } from './growth-hormone.ts'
import { byRacer } from './locked-items.ts'

/** The racers as they come to the line, before any card of the round. */
export const entrantsOf = (lineUp: readonly Racer[]): Entrant[] =>
  lineUp.map((racer) => entrant(racer, []))

/** The racers as they come to the line after these turned cards. */
export const entrantsAfter = (lineUp: readonly Racer[], cards: readonly TurnedCard[]): Entrant[] =>
  lineUp.map((racer, at) => {
    const working = cards.filter((one) => one.racer === at && one.verdict === 'works')
    return entrant(
      racer,
      working.map(({ card }) => card),
    )
  })

/**
 * All items of a round in the order in which they are turned: racer by racer, then as in the table
 * of cards, so that the order says nothing of who played them. The same card on one racer counts
 * once; counters stop what they counter; a Spot Check looks at what is left.
 */
export function turnCards(lineUp: readonly Racer[], items: readonly LockedItem[]): TurnedCard[] {
  const ordered = items.toSorted(byRacer)
  return ordered.map(({ racer, card }, at) => {
    const before = ordered[at - 1]
    const isRepeated = before?.racer === racer && before.card === card
    const onRacer = ordered.filter((one) => one.racer === racer).map((one) => one.card)
    const verdict = isRepeated ? 'repeated' : verdictOf(card, onRacer, lineUp[racer] as Racer)
    return { card, racer, verdict }
  })
}

/** Where an item lies after all swaps, in their order. */
export const swapped = (racer: number, swaps: readonly Swap[]): number =>
  swaps
    .filter(({ verdict }) => verdict === 'works')
    .reduce((at, { first, second }) => (at === first ? second : at === second ? first : at), racer)

/** Species that the turned cards have just put on hormone. */
export const newlyOnHormone = (
  lineUp: readonly Racer[],
  cards: readonly TurnedCard[],
): SpeciesNumber[] =>
  cards
    .filter(({ card, verdict }) => card === 'growth-hormone' && verdict === 'works')
    .map(({ racer }) => lineUp[racer] as Racer)
    .filter((racer) => !racer.isOnHormone)
    .map((racer) => racer.species)

function verdictOf(card: CardId, onRacer: readonly CardId[], racer: Racer): Verdict {
  if (isStopped(card, onRacer)) return 'stopped'
  if (card === 'spot-check') return isCaught(onRacer, racer) ? 'works' : 'idle'
  const stopped = CARD_IDS.filter((one) => itemOf(one)?.stoppedBy === card)
  if (stopped.length > 0) return stopped.some((one) => onRacer.includes(one)) ? 'works' : 'idle'
  return 'works'
}

function isStopped(card: CardId, onRacer: readonly CardId[]): boolean {
  const counter = itemOf(card)?.stoppedBy ?? null
  return counter !== null && onRacer.includes(counter)
}

/** On hormone, or with two different boosts at work today. */
function isCaught(onRacer: readonly CardId[], racer: Racer): boolean {
  const boosts = new Set(
    onRacer.filter((card) => itemOf(card)?.isBoost && !isStopped(card, onRacer)),
  )
  return racer.isOnHormone || boosts.has('growth-hormone') || boosts.size >= 2
}

function entrant(racer: Racer, working: readonly CardId[]): Entrant {
  const species = SPECIES[racer.species] as (typeof SPECIES)[number]
  const effects: ItemEffect[] = working.flatMap((card) => itemOf(card)?.effect ?? [])
  const sum = (of: (effect: ItemEffect) => number | undefined) =>
    effects.reduce((all, effect) => all + (of(effect) ?? 0), 0)
  const isHormone = racer.isOnHormone || working.includes('growth-hormone')
  const factor = isHormone ? (growthHormone.effect.powerFactor ?? 1) : 1
  const { power, cadence, stamina, nerve } = species.stats
  return {
    stats: {
      power: held(power * factor + sum((effect) => effect.power)),
      cadence: held(cadence + sum((effect) => effect.cadence)),
      stamina: held(stamina),
      nerve: held(nerve + sum((effect) => effect.nerve)),
    },
    quirk: quirkNumber(species.quirk),
    isOut: effects.some((effect) => effect.isOut === true),
    isConfused: effects.some((effect) => effect.isConfused === true),
    headStartMetres: sum((effect) => effect.headStartMetres),
  }
}

const held = (stat: number): number => Math.min(STAT_MAX, Math.max(STAT_MIN, stat))
