import fc from 'fast-check'
import type { EventType } from '../event.ts'
import type { Viewer } from '../view.ts'
import { type Mask, messagesTo, overheard, type Sight } from './overhear.ts'
import { CY, DI } from './secret-play.ts'
import type { Trace } from './trace.ts'

/** A kind of secret: games that differ in nothing else sound alike to others until it is told. */
export interface SecretKind {
  readonly name: string
  /** Two such games: what one who should not know the difference was sent in each. */
  readonly pairs: fc.Arbitrary<Pair>
  /** As these, but with all that a card told its player. */
  readonly unmasked: fc.Arbitrary<Pair>
}

export interface Pair {
  /** What each of those who must not know was sent in either game, with a name to call them by. */
  readonly compare: (sight: Sight) => readonly Comparison[]
  /** The two secrets, to be shown where a test fails. */
  readonly toString: () => string
}

export interface Comparison {
  readonly who: string
  readonly sent: readonly [readonly string[], readonly string[]]
}

export const SCREENS: readonly Viewer[] = [{ role: 'host' }, { role: 'crowd' }]
export const player = (seat: number | null): Viewer => ({ role: 'player', seat })
export const ADA = player(0)
export const PHONES: readonly Viewer[] = [player(null), ADA, player(CY), player(DI)]
/** All but Bo. */
export const OTHERS: readonly Viewer[] = [...SCREENS, ...PHONES]
export const withoutDi = OTHERS.filter((viewer) => viewer.role !== 'player' || viewer.seat !== DI)

interface Rule<S> {
  readonly secret: fc.Arbitrary<S>
  readonly play: (seed: number, secret: S) => Trace
  /** The event that tells it; the batch that has it is not compared any more. */
  readonly until: EventType
  /** In which round, where it is not the first. */
  readonly round?: 2
  readonly others?: readonly Viewer[]
  /** Somebody who is told, by a card bought for it, what this takes out of the messages. */
  readonly buyer?: { readonly viewer: Viewer; readonly mask: Mask }
}

/** Games are played once, however often they are looked at. */
export function kind<S>(name: string, rule: Rule<S>): SecretKind {
  const { secret, until, round = 1, others = OTHERS, buyer } = rule
  const played = new Map<string, Trace>()
  const play = (seed: number, one: S): Trace => {
    const key = JSON.stringify([seed, one])
    const known = played.get(key)
    if (known) return known
    const table = rule.play(seed, one)
    played.set(key, table)
    return table
  }
  const pairsBy = (mask: Mask) =>
    fc.tuple(fc.nat(20), secret, secret).map(([seed, one, other]): Pair => {
      const compare = (sight: Sight) => {
        const tables = [play(seed, one), play(seed, other)] as const
        const sent = (hear: (table: Trace) => string[]) =>
          [hear(tables[0]), hear(tables[1])] as const
        const bought = buyer
          ? [
              {
                who: `the buyer, ${JSON.stringify(buyer.viewer)}`,
                sent: sent((table) =>
                  messagesTo(table, before(table, until, round), buyer.viewer, sight, mask),
                ),
              },
            ]
          : []
        return [
          ...others.map((viewer) => ({
            who: JSON.stringify(viewer),
            sent: sent((table) => overheard(table, before(table, until, round), viewer, sight)),
          })),
          ...bought,
        ]
      }
      return { compare, toString: () => JSON.stringify({ seed, one, other }) }
    })
  return {
    name,
    pairs: pairsBy(buyer?.mask ?? ((event) => event)),
    unmasked: pairsBy((event) => event),
  }
}

/** The batches from before the one that tells, in its round. */
function before({ batches }: Trace, until: EventType, round: number) {
  const tells = [...batches.keys()].filter((at) =>
    batches[at]?.steps.some(({ event }) => event.type === until),
  )
  return batches.slice(0, tells[round - 1])
}
