import type { Finding } from '../../../game/fairness/check.ts'
import { all } from './formats.ts'

const findings: Readonly<Record<Finding, string>> = {
  round: 'line-up, track, odds or list of players are not those of the parade',
  commitment: 'the secret is not the one that was sealed before the bets',
  nonces: 'a number is not from the chain that its player had named',
  'own-seat': 'the number of this phone was not asked for',
  'own-nonce': 'the number of this phone was not used',
  seed: 'the draw does not come of the secret and the numbers',
  odds: 'the odds are not those of this race',
  cards: 'other cards were turned',
  moves: 'other shouts or race cards were shown',
  finish: 'the same race ends in another order here',
  frames: 'another race was shown',
  outcome: 'another finish was paid',
  missing: 'it is not in the record',
}

const LIMIT =
  'What no page can see: whoever runs the server and also holds k seats can choose among 2ᵏ draws. One honest phone that locks in keeps every draw blind.'

/** What the check of the day's races says. */
export const fairness = {
  title: 'Fair play',
  checking: 'Running every race again …',
  failed: 'The record of this day cannot be read: nothing could be checked.',
  verified: (races: number) => `Verified: ${races} ${races === 1 ? 'race' : 'races'}`,
  broken: 'Not what was promised',
  open: 'Not everything could be checked',
  nothing: 'No race was run.',
  races: (rounds: readonly number[]) =>
    `${rounds.length === 1 ? 'race' : 'races'} ${all(rounds.map(String))}`,
  mismatch: (round: number, what: readonly string[]) =>
    `Race ${round} does not match: ${what.join('; ')}.`,
  unrun: (races: string) =>
    `${capital(races)}: run by another version of the game, so this page cannot run it again.`,
  unseen: (races: string) =>
    `${capital(races)}: this page did not see all of it, and has only the record to go by.`,
  withheld: (who: readonly string[]) => `No number came from: ${who.join('; ')}.`,
  withholder: (name: string, races: string) => `${name} (${races})`,
  findings,
  limit: `Every race was sealed before the bets, drawn with a number from each phone, and run again by this page: same seed, same finish, same pictures. ${LIMIT}`,
  limitOnly: LIMIT,
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
