import type { CardId } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import { EMPTY_DRAFT } from '../draft.ts'
import { nonceFor, tipOf } from '../fairness/chain.ts'
import type { Nonce } from '../nonce.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { credentialOf, HOST, playerOf } from './table.ts'
import { type Tamper, Trace } from './trace.ts'

// A day of two rounds with Ada (0), Bo (1), Cy (2) and Di (3). Bo is the one who keeps a secret.

export const BO = 1
export const CY = 2
/** What Bo does to Di is told to Di too. */
export const DI = 3

export const NAMES = ['Ada', 'Bo', 'Cy', 'Di'] as const
export type Name = (typeof NAMES)[number]

/** Cards of Bo's that act at once, and what the others can answer with. */
export const BO_HAND: readonly CardId[] = ['pickpocket', 'shakedown', 'alms', 'bad-oyster', 'anvil']
export const BO_QUIET_HAND: readonly CardId[] = ['periscope', 'inside-tip', 'beachcomber']

export const BO_ROOT = 'b0'.repeat(32) as Nonce
export const BO_TIP = tipOf(BO_ROOT)

interface Day {
  readonly round?: 1 | 2
  readonly hasTrials?: boolean
  readonly bots?: number
  readonly tip?: Nonce | null
  readonly tamper?: Tamper
}

/** In the lobby, before Bo has a seat. */
export function beforeBo(seed: number, { hasTrials = true, tamper }: Day = {}): Trace {
  const table = new Trace(seed, tamper)
  const settings = { ...DEFAULT_SETTINGS, rounds: 2, racers: 4, timers: 'fast' as const }
  table.must(HOST, {
    type: 'ChangeSettings',
    settings: { ...settings, hasRivals: true, hasTrials },
  })
  return table.seat('Ada')
}

export function inLobby(seed: number, day: Day = {}): Trace {
  const table = beforeBo(seed, day)
  const { tip = BO_TIP, bots = 0 } = day
  table.must(playerOf('Bo'), { type: 'Join', name: 'Bo', avatar: 0, tip })
  return table.seat('Cy', 'Di').bots(bots)
}

/** In a paddock, where bots have moved; in the second round Di is poor. */
export function inPaddock(seed: number, day: Day = {}): Trace {
  const table = inLobby(seed, day).toPaddock()
  if (day.round === 2) {
    table.must(playerOf('Di'), lockInRequest({ loanSteps: 1 }))
    table.passUntil('payout')
    table.passUntil('paddock')
  }
  table.pass(2_000)
  return table
}

export const lockInRequest = (more: Partial<Omit<LockInRequest, 'type'>> = {}): LockInRequest => ({
  type: 'LockIn',
  ...EMPTY_DRAFT,
  nonce: null,
  ...more,
})

export type LockInRequest = Extract<ClientRequest, { type: 'LockIn' }>

/** They lock in; what is refused becomes an empty draft, at the same moment. */
export function lockIn(table: Trace, name: Name, request: LockInRequest = lockInRequest()): void {
  table.pass(100)
  if (!table.ask(playerOf(name), request).ok) table.must(playerOf(name), lockInRequest())
}

/** As many moments as there may be secret acts, whatever is done in them. */
export function actInSecret(
  table: Trace,
  requests: readonly ClientRequest[],
  slots: number,
  by: Name = 'Bo',
): void {
  for (let slot = 0; slot < slots; slot++) {
    table.pass(100)
    const request = requests[slot]
    if (request) table.ask(playerOf(by), request)
  }
}

export const use = (
  card: CardId,
  target: Extract<ClientRequest, { type: 'UseCard' }>['target'] = { type: 'none' },
  offer: number | null = null,
): ClientRequest => ({ type: 'UseCard', card, offer, loanSteps: 0, target })

/** The nonce that Bo's chain has next. */
export function nonceOfBo({ state }: Trace): Nonce | null {
  const seat = state.seats.find(({ credential }) => credential === credentialOf('Bo'))
  return seat?.chain ? nonceFor(BO_ROOT, seat.chain.tip) : null
}

/** The rest of the day, in which nobody does anything any more. */
export const toFinale = (table: Trace): Trace => {
  table.passUntil('finale')
  return table
}

/** To the payout of the round, where Bo locks in this and the others nothing. */
export function raceOf(table: Trace, request: LockInRequest): Trace {
  for (const name of ['Ada', 'Cy', 'Di'] as const) lockIn(table, name)
  lockIn(table, 'Bo', request)
  return toFinale(table)
}
