import { setTimeout as wait } from 'node:timers/promises'
import { tickAtMs } from '../../game/race/clock.ts'
import { DEFAULT_SETTINGS } from '../../game/settings.ts'
import type { PhaseViewOf, View } from '../../game/view.ts'
import type { Client } from '../client.ts'
import { demand } from '../commands.ts'
import { gather, goHome, type Party } from '../party.ts'
import { timed } from './acks.ts'

/** At once, each with 15 players who all lock in and shout. */
export const GAMES = 7
const STAKE_PEARLS = 50
/** The odds of all games are done by then. */
const SETTLE_MS = 1_500
const LOCK_EVERY_MS = 600
/**
 * Shouts fall into this much of a race from its off on. They close with the chunk in which the leader
 * comes half-way, which is stepped up to two and a half seconds before it is seen.
 */
const SHOUTS_MS = 4_000
/** Spreads players evenly over a stretch, however many there are. */
const GOLDEN = 0.618_034

/** Milliseconds of each, from sending. */
export interface RoundTimes {
  /** A lock-in to the host's screen that shows it. */
  readonly lockIn: number[]
  /** A shout to the frame of race that carries it, at the host's screen. */
  readonly shoutToFrame: number[]
  /** A shout to the moment at which its tick plays there, by the server's clock. */
  readonly shoutToScreen: number[]
}

/** Plays a round in which time is the host's to give, all games in step. */
export async function roundTimes(origin: string): Promise<RoundTimes> {
  const settings = { ...DEFAULT_SETTINGS, rounds: 1, timers: 'none' } as const
  const parties = await Promise.all(Array.from({ length: GAMES }, () => gather(origin, settings)))
  const times: RoundTimes = { lockIn: [], shoutToFrame: [], shoutToScreen: [] }
  await Promise.all(parties.map((party) => openRound(party)))
  await wait(SETTLE_MS)
  await Promise.all(parties.map((party) => lockAll(party, times)))
  await Promise.all(
    parties.map(({ host }) => demand(host, { type: 'Next', phase: 'reveal', round: 1 })),
  )
  await Promise.all(parties.map((party) => shoutAll(party, times)))
  await Promise.all(parties.map(goHome))
  return times
}

const isIn =
  (type: View['phase']['type']) =>
  ({ phase }: View): boolean =>
    phase.type === type

async function openRound({ host, players }: Party): Promise<void> {
  await demand(host, { type: 'StartDay' })
  await host.until(isIn('parade'))
  await demand(host, { type: 'Next', phase: 'parade', round: 1 })
  await Promise.all(players.map((player) => player.until(isIn('paddock'))))
}

async function lockAll({ host, players }: Party, { lockIn }: RoundTimes): Promise<void> {
  for (const [at, player] of players.entries()) {
    await wait(LOCK_EVERY_MS * (0.5 + spread(at)))
    const seat = player.view().mine?.seat
    // The last one ends the paddock.
    const isShown = ({ phase }: View) =>
      phase.type !== 'paddock' ||
      (phase.locked !== 'hidden' && phase.locked.some((one) => one === seat))
    const shown = timed(async () => void (await host.until(isShown)))
    await demand(player, {
      type: 'LockIn',
      loanSteps: 0,
      buys: [],
      bets: [{ racer: at % 6, kind: 'win', stakePearls: STAKE_PEARLS }],
      plays: [],
      nonce: null,
    })
    lockIn.push(await shown)
  }
}

async function shoutAll({ host, players }: Party, times: RoundTimes): Promise<void> {
  const { phase } = await host.until(isIn('race'))
  if (phase.type !== 'race') return
  const offMs = phase.clock.atMs
  await Promise.all(
    players.map(async (player, at) => {
      await wait(Math.max(0, offMs + SHOUTS_MS * spread(at) - Date.now()))
      await shout(host, player, at, times)
    }),
  )
}

const spread = (at: number): number => ((at + 1) * GOLDEN) % 1

async function shout(host: Client, player: Client, at: number, times: RoundTimes): Promise<void> {
  const seat = player.view().mine?.seat
  const sentAtMs = Date.now()
  const answered = demand(player, { type: 'Shout', racer: at % 6 })
  const view = await host.until(({ phase }) => moveOf(phase, seat) !== undefined)
  const framedAtMs = Date.now()
  await answered
  const race = view.phase as PhaseViewOf<'race'>
  const tick = moveOf(race, seat)?.tick ?? Number.NaN
  // Client and server share one clock here. A frame that comes late plays as it comes.
  const playsAtMs = tickAtMs(race.clock, tick, view.settings.speedPercent)
  times.shoutToFrame.push(framedAtMs - sentAtMs)
  times.shoutToScreen.push(Math.max(framedAtMs, playsAtMs) - sentAtMs)
}

const moveOf = (phase: View['phase'], seat: number | undefined) =>
  phase.type === 'race' ? phase.moves.find((move) => move.seat === seat) : undefined
