import { PRICE_NAMES, PRICES, type PriceName } from './prices.ts'

/** How much of what is charged for, in the units of the price table. */
export type Usage = Readonly<Partial<Record<PriceName, number>>>

export const DAYS_A_MONTH = 30

/** Which units cost nothing: none, those of every month, or those of an account's first year too. */
export type Allowance = 'none' | 'included' | 'first year'

/** Dollars for each thing that is charged for, dearest first; what costs nothing is left out. */
export function billOf(usage: Usage, allowance: Allowance): readonly BillLine[] {
  return PRICE_NAMES.map((name) => {
    const { dollars, per } = PRICES[name]
    const charged = Math.max(0, (usage[name] ?? 0) - unitsFree(name, allowance))
    return { name, dollars: (charged * dollars) / per }
  })
    .filter((line) => line.dollars > 0)
    .toSorted((a, b) => b.dollars - a.dollars)
}

export interface BillLine {
  readonly name: PriceName
  readonly dollars: number
}

export const dollarsOf = (usage: Usage, allowance: Allowance): number =>
  billOf(usage, allowance).reduce((all, { dollars }) => all + dollars, 0)

function unitsFree(name: PriceName, allowance: Allowance): number {
  const { included, firstYear = 0 } = PRICES[name]
  return { none: 0, included, 'first year': included + firstYear }[allowance]
}

/** How many games fit what costs nothing, and what runs out first; infinitely many, of null. */
export interface FreeGames {
  readonly games: number
  readonly limit: PriceName | null
}

/** Games a day on Cloudflare's free plan. */
export const freeGamesADay = (game: Usage): FreeGames =>
  firstToRunOut(game, (name) => PRICES[name].freeADay ?? Number.POSITIVE_INFINITY)

/** Games a month within what costs nothing. */
export const freeGamesAMonth = (game: Usage, allowance: Allowance): FreeGames =>
  firstToRunOut(game, (name) => unitsFree(name, allowance))

function firstToRunOut(game: Usage, unitsOf: (name: PriceName) => number): FreeGames {
  return PRICE_NAMES.reduce<FreeGames>(
    (least, name) => {
      const used = game[name] ?? 0
      const games = used > 0 ? unitsOf(name) / used : Number.POSITIVE_INFINITY
      return games < least.games ? { games, limit: name } : least
    },
    { games: Number.POSITIVE_INFINITY, limit: null },
  )
}

export function times(usage: Usage, factor: number): Usage {
  return Object.fromEntries(Object.entries(usage).map(([name, amount]) => [name, amount * factor]))
}

export function plus(one: Usage, other: Usage): Usage {
  const names = PRICE_NAMES.filter((name) => name in one || name in other)
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]))
}

/** What Cloudflare's free plan does not carry. */
export const beyondFreePlan = (usage: Usage): Usage =>
  Object.fromEntries(
    PRICE_NAMES.filter((name) => name in usage && PRICES[name].freeADay === undefined).map(
      (name) => [name, usage[name]],
    ),
  )
