import type { RoundWorths, Standing } from '../phase.ts'
import type { Seat } from '../state.ts'

/** What a player is worth: pearls less debt. */
export const worthPearls = ({
  pearls,
  debtPearls,
}: {
  readonly pearls: number
  readonly debtPearls: number
}): number => pearls - debtPearls

/** The table with what was shown of it last, by worth; equals by seat. */
export const standingsOf = (seats: readonly Seat[]): Standing[] =>
  seats
    .map(({ seat, pearls, debtPearls, shownPearls, shownDebtPearls }) => ({
      seat,
      pearls,
      debtPearls,
      beforePearls: shownPearls - shownDebtPearls,
    }))
    .sort(byWorth)

/** What is remembered of the standings of a round. */
export const worthsOf = (round: number, standings: readonly Standing[]): RoundWorths => ({
  round,
  worths: standings.map((one) => ({ seat: one.seat, pearls: worthPearls(one) })),
})

/** The richest first; equals by seat. */
export const byWorth = (a: Standing, b: Standing): number =>
  worthPearls(b) - worthPearls(a) || a.seat - b.seat
