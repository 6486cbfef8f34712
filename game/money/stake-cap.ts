import { STAKE_MIN_PEARLS } from '../limits.ts'

const CAPS_PEARLS = [400, 500, 700, 900, 1_200] as const

/**
 * The most that all stakes of a round may come to. Games of five rounds read the rules' table;
 * other lengths interpolate in it, first round to first and last to last, rounded to 25.
 */
export function stakeCapPearls(round: number, rounds: number): number {
  const last = CAPS_PEARLS.length - 1
  const position = rounds <= 1 ? last : ((round - 1) / (rounds - 1)) * last
  const below = CAPS_PEARLS[Math.floor(position)] as number
  const above = CAPS_PEARLS[Math.ceil(position)] as number
  const cap = below + (above - below) * (position - Math.floor(position))
  return Math.round(cap / STAKE_MIN_PEARLS) * STAKE_MIN_PEARLS
}
