import { CARD_IDS, type CardId } from '../card.ts'
import { quirkNumber, SPECIES } from '../race/species.ts'
import type { Entrant, Stats } from '../race.ts'
import { STAT_MAX, STAT_MIN } from '../race.ts'
import type { CardPlay, Racer, Round, SpeciesNumber, TurnedCard, Verdict } from '../state.ts'
import { CARDS, ITEM_EFFECTS } from './cards.ts'

/** The racers as they come to the line, before any card of the round. */
export const entrantsOf = (lineUp: readonly Racer[]): Entrant[] =>
  lineUp.map((racer) => entrant(racer, []))

/** The racers as they come to the line after these turned cards. */
export const entrantsAfter = (
  { lineUp }: Pick<Round, 'lineUp'>,
  cards: readonly TurnedCard[],
): Entrant[] =>
  lineUp.map((racer, at) => {
    const working = cards.filter((one) => one.racer === at && one.verdict === 'works')
    return entrant(
      racer,
      working.map(({ card }) => card),
    )
  })

/**
 * All cards of a round in the order in which they are turned: racer by racer, then as in the table
 * of cards, so that the order says nothing of who played them. The same card on one racer counts
 * once; counters stop what they counter; a Spot Check looks at what is left.
 */
export function turnCards(lineUp: readonly Racer[], plays: readonly CardPlay[]): TurnedCard[] {
  const place = ({ racer, card }: CardPlay) => racer * CARD_IDS.length + CARD_IDS.indexOf(card)
  const ordered = plays.toSorted((a, b) => place(a) - place(b))
  return ordered.map(({ racer, card }, at) => {
    const before = ordered[at - 1]
    const isRepeated = before?.racer === racer && before.card === card
    const onRacer = ordered.filter((one) => one.racer === racer).map((one) => one.card)
    const verdict = isRepeated ? 'repeated' : verdictOf(card, onRacer, lineUp[racer] as Racer)
    return { card, racer, verdict }
  })
}

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
  const { stoppedBy } = CARDS[card]
  if (stoppedBy !== null && onRacer.includes(stoppedBy)) return 'stopped'
  if (card === 'spot-check') return isCaught(onRacer, racer) ? 'works' : 'idle'
  const stopped = CARD_IDS.filter((one) => CARDS[one].stoppedBy === card)
  if (stopped.length > 0) return stopped.some((one) => onRacer.includes(one)) ? 'works' : 'idle'
  return 'works'
}

/** On hormone, or with two different boosts at work today. */
function isCaught(onRacer: readonly CardId[], racer: Racer): boolean {
  const boosts = new Set(
    onRacer.filter((card) => {
      const { isBoost, stoppedBy } = CARDS[card]
      return isBoost && !(stoppedBy !== null && onRacer.includes(stoppedBy))
    }),
  )
  return racer.isOnHormone || boosts.has('growth-hormone') || boosts.size >= 2
}

function entrant(racer: Racer, working: readonly CardId[]): Entrant {
  const species = SPECIES[racer.species] as (typeof SPECIES)[number]
  const has = (card: CardId) => working.includes(card)
  const factor =
    racer.isOnHormone || has('growth-hormone') ? ITEM_EFFECTS.growthHormonePowerFactor : 1
  const power =
    (has('bad-oyster') ? ITEM_EFFECTS.badOysterPower : 0) +
    (has('kelp-shake') ? ITEM_EFFECTS.kelpShakePower : 0)
  const cadence =
    (has('lullaby') ? ITEM_EFFECTS.lullabyCadence : 0) +
    (has('espresso') ? ITEM_EFFECTS.espressoCadence : 0)
  const nerve = has('brain-coral') ? ITEM_EFFECTS.brainCoralNerve : 0
  const stats: Stats = {
    power: held(species.stats.power * factor + power),
    cadence: held(species.stats.cadence + cadence),
    stamina: held(species.stats.stamina),
    nerve: held(species.stats.nerve + nerve),
  }
  return {
    stats,
    quirk: quirkNumber(species.quirk),
    isOut: has('anvil') || has('spot-check'),
    isConfused: has('brain-coral'),
    headStartMetres: has('head-start') ? ITEM_EFFECTS.headStartMetres : 0,
  }
}

const held = (stat: number): number => Math.min(STAT_MAX, Math.max(STAT_MIN, stat))
