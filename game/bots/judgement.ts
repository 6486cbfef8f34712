import type { CardId } from '../card.ts'
import type { Round } from '../state.ts'

/** What a card is for, in a bot's eyes. */
export const HELPFUL: readonly CardId[] = [
  'kelp-shake',
  'espresso',
  'growth-hormone',
  'head-start',
  'tin-shell',
  'royal-taster',
  'earplugs',
]
export const HARMFUL: readonly CardId[] = ['bad-oyster', 'lullaby', 'brain-coral', 'anvil']

/** Racers by their posted chance, best first. */
export const byChance = ({ lineUp, odds }: Round): number[] =>
  lineUp
    .map((_, racer) => racer)
    .toSorted((a, b) => (odds.wins[b] as number) - (odds.wins[a] as number) || a - b)

export const favouriteOf = (round: Round): number => byChance(round)[0] as number
