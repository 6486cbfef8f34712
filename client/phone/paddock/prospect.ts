import type { CardId } from '../../../game/card.ts'
import { entrantsAfter } from '../../../game/cards/effects.ts'
import { turnPlays } from '../../../game/cards/turn.ts'
import type { Entrant, OddsCounts } from '../../../game/race.ts'
import type { CardPlay, Round } from '../../../game/round.ts'

/** A racer's chance to win, as a share of all races; null: not counted yet. */
export interface Prospect {
  readonly now: number | 'out' | null
  /** With the card on it. */
  readonly after: number | 'out' | null
}

export type Field = readonly Entrant[]

/** The racers on the line without a card and, by racer, with that card on this one. */
export interface Fields {
  readonly now: Field
  readonly after: readonly Field[]
}

/** What a card would make of the line-up, beside the player's other plays. */
export function fieldsOf(round: Round, kept: readonly CardPlay[], card: CardId): Fields {
  const { lineUp } = round
  const standing = (plays: readonly CardPlay[]) =>
    entrantsAfter(lineUp, turnPlays(lineUp, plays).cards)
  const on = (racer: number): CardPlay => ({ card, target: { type: 'racer', racer } })
  return { now: standing(kept), after: lineUp.map((_, racer) => standing([...kept, on(racer)])) }
}

/** The fields that no count is known of: those that a card changes, and not by taking somebody out. */
export function uncounted({ now, after }: Fields, kept: readonly CardPlay[]): readonly Field[] {
  const changed = after.filter((field, racer) => !isSame(field, now) && !field[racer]?.isOut)
  return kept.length > 0 ? [now, ...changed] : changed
}

/** A racer's chances, by what is counted so far; without plays, the opening odds stand. */
export function prospectOf(
  { now, after }: Fields,
  racer: number,
  counted: ReadonlyMap<Field, OddsCounts>,
): Prospect {
  const chanceIn = (field: Field) => {
    if (field[racer]?.isOut) return 'out'
    const odds = counted.get(field)
    return odds ? (odds.wins[racer] ?? 0) / odds.races : null
  }
  const field = after[racer] ?? now
  return { now: chanceIn(now), after: chanceIn(isSame(field, now) ? now : field) }
}

/** Which way a card would turn a racer's chance, by whole percents; null: not known yet. */
export function turnOf({ now, after }: Prospect): 'better' | 'worse' | 'same' | 'out' | null {
  if (after === 'out') return now === 'out' ? 'same' : 'out'
  if (now === null || after === null) return null
  const change = percents(after) - (now === 'out' ? 0 : percents(now))
  return change === 0 ? 'same' : change > 0 ? 'better' : 'worse'
}

const percents = (share: number): number => Math.round(100 * share)

const isSame = (a: Field, b: Field): boolean => JSON.stringify(a) === JSON.stringify(b)
