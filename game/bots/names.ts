import { isSameName } from '../name.ts'
import type { Rng } from '../random.ts'

const NAMES = [
  'Bartleby',
  'Cornelia',
  'Duchess',
  'Fitzgerald',
  'Gertie',
  'Humphrey',
  'Ines',
  'Josephine',
  'Klaus',
  'Lucky Lou',
  'Mortimer',
  'Nadia',
  'Old Tom',
  'Petunia',
  'Quentin',
  'Rosalind',
  'Sir Bets',
  'Tallulah',
  'Uncle Gus',
  'Winifred',
] as const

/** A name for a bot that nobody at the table has. There are more names than seats. */
export const botName = (rng: Rng, taken: readonly string[]): string =>
  rng.pick(NAMES.filter((name) => !taken.some((other) => isSameName(name, other))))
