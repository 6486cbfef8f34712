import type { CardId } from '../../../game/card.ts'
import type { DraftBet } from '../../../game/command.ts'
import { BETS_MAX, STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import type { CardPlay } from '../../../game/state.ts'

/** What a player has in mind for a round, before it is locked in. Bets in the order of placing. */
export interface Draft {
  readonly bets: readonly DraftBet[]
  /** The one item card of the round. */
  readonly play: CardPlay | null
}

/** What a player may stake from, in pearls. */
export interface Purse {
  readonly pearls: number
  /** The most that all stakes of this round may come to. */
  readonly capPearls: number
}

export const EMPTY_DRAFT: Draft = { bets: [], play: null }

/** With fewer pearls than the smallest stake, the house lends one that pays winnings only. */
export const isFreeBetOnly = ({ pearls }: Purse): boolean => pearls < STAKE_MIN_PEARLS

/** What all stakes together may come to, in pearls. */
export const budgetPearls = (purse: Purse): number =>
  isFreeBetOnly(purse) ? STAKE_MIN_PEARLS : Math.min(purse.pearls, purse.capPearls)

export const stakedPearls = ({ bets }: Draft): number =>
  bets.reduce((sum, { stakePearls }) => sum + stakePearls, 0)

export const stakeOn = ({ bets }: Draft, racer: number): number =>
  bets.find((bet) => bet.racer === racer)?.stakePearls ?? 0

export const leftToStakePearls = (draft: Draft, purse: Purse): number =>
  budgetPearls(purse) - stakedPearls(draft)

/** The most that this racer can be backed with beside the other bets, in pearls; 0: not at all. */
export function stakeMaxPearls(draft: Draft, purse: Purse, racer: number): number {
  const others = draft.bets.filter((bet) => bet.racer !== racer)
  if (others.length >= BETS_MAX) return 0
  const left = budgetPearls(purse) - stakedPearls({ ...draft, bets: others })
  return left < STAKE_MIN_PEARLS ? 0 : left
}

/** The draft with a racer backed by so many pearls, or as near to it as may be; under 25: not. */
export function withStake(draft: Draft, purse: Purse, racer: number, pearls: number): Draft {
  const stakePearls = Math.min(Math.floor(pearls), stakeMaxPearls(draft, purse, racer))
  // Not a number compares false, and so takes the bet away.
  if (!(stakePearls >= STAKE_MIN_PEARLS)) {
    return { ...draft, bets: draft.bets.filter((bet) => bet.racer !== racer) }
  }
  const bet: DraftBet = { racer, kind: 'win', stakePearls }
  const isBacked = draft.bets.some((other) => other.racer === racer)
  const bets = isBacked
    ? draft.bets.map((other) => (other.racer === racer ? bet : other))
    : [...draft.bets, bet]
  return { ...draft, bets }
}

export const withPlay = (draft: Draft, card: CardId, racer: number): Draft => ({
  ...draft,
  play: { card, racer },
})

export const withoutPlay = (draft: Draft): Draft => ({ ...draft, play: null })

/** What still holds of a draft, when the purse or the hand is no longer what it was. */
export function fitted(draft: Draft, purse: Purse, hand: readonly CardId[], racers: number): Draft {
  const { play } = draft
  const isHeld = play !== null && hand.includes(play.card) && play.racer < racers
  const fresh: Draft = { bets: [], play: isHeld ? play : null }
  // In their order, as the server cuts them.
  return draft.bets
    .filter(({ racer }) => racer < racers)
    .reduce((kept, bet) => withStake(kept, purse, bet.racer, bet.stakePearls), fresh)
}
