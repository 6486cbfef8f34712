import { type GameCode, parseGameCode } from '../../game/identity.ts'

/** The game that the page's address names, or null. */
export const codeOfPage = (): GameCode | null =>
  parseGameCode(new URLSearchParams(location.search).get('game') ?? '')
