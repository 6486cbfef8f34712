import type { CardId } from '../../../game/card.ts'
import { heldPlays } from '../../../game/cards/hand.ts'
import type { DraftBet } from '../../../game/command.ts'
import { STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import { betsWithin, budgetPearls, type Purse, stakeMaxPearls } from '../../../game/money/purse.ts'
import type { CardPlay } from '../../../game/state.ts'

/** What a player has in mind for a round, before it is locked in. Bets in the order of placing. */
export interface Draft {
  readonly bets: readonly DraftBet[]
  /** The one item card of the round. */
  readonly play: CardPlay | null
}

export const EMPTY_DRAFT: Draft = { bets: [], play: null }

export const stakedPearls = ({ bets }: Draft): number =>
  bets.reduce((sum, { stakePearls }) => sum + stakePearls, 0)

export const stakeOn = ({ bets }: Draft, racer: number): number =>
  bets.find((bet) => bet.racer === racer)?.stakePearls ?? 0

export const leftToStakePearls = (draft: Draft, purse: Purse): number =>
  budgetPearls(purse) - stakedPearls(draft)

/** The draft with a racer backed by so many pearls, or as near to it as may be; under 25: not. */
export function withStake(draft: Draft, purse: Purse, racer: number, pearls: number): Draft {
  const stakePearls = Math.min(Math.floor(pearls), stakeMaxPearls(draft.bets, purse, racer))
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
  const isRunner = ({ racer }: { readonly racer: number }) => racer < racers
  const [play = null] = heldPlays(hand, draft.play ? [draft.play] : []).filter(isRunner)
  const bets = betsWithin(purse, draft.bets.filter(isRunner))
  return { bets: bets.map(({ racer, kind, stakePearls }) => ({ racer, kind, stakePearls })), play }
}
