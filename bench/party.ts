import { setTimeout as wait } from 'node:timers/promises'
import { CARDS, itemOf } from '../game/cards/cards.ts'
import { nonceFor, tipOf } from '../game/fairness/chain.ts'
import type { Nonce } from '../game/nonce.ts'
import type { PhaseType } from '../game/phase.ts'
import type { Settings } from '../game/settings.ts'
import type { MyEntry, View } from '../game/view.ts'
import { type Client, connect, createGame, freshKey } from './client.ts'
import { demand } from './commands.ts'

export const PLAYERS = 15
/** One in so many players shouts in a race. */
export const SHOUTERS_ONE_IN = 3
const STAKE_PEARLS = 50

/** When players act, each at a time of its own, as people do: no two messages come in one burst. */
const JOIN_EVERY_MS = 150
const LOCK_FROM_MS = 8_000
const PLAYER_EVERY_MS = 400
const SHOUT_FROM_MS = 500
const SHOUT_EVERY_MS = 700

/** Who is at the table. */
export interface Party {
  readonly code: string
  readonly hostKey: string
  readonly host: Client
  readonly players: readonly Client[]
}

/** The host's own view of how far a game is. */
export interface Moment {
  readonly phase: PhaseType
  /** 0 in the lobby and at the finale. */
  readonly round: number
  readonly endsAtMs: number | null
}

/** A game with its host and 15 players in their seats. */
export async function gather(origin: string, settings: Settings): Promise<Party> {
  const { code, hostKey } = await createGame(origin)
  const host = await connect({ origin, code, role: 'host', key: hostKey })
  await demand(host, { type: 'ChangeSettings', settings })
  const players: Client[] = []
  for (let at = 0; at < PLAYERS; at++) {
    await wait(JOIN_EVERY_MS)
    const player = await connect({ origin, code, role: 'player', key: freshKey() })
    await demand(player, {
      type: 'Join',
      name: `Player ${at + 1}`,
      avatar: at,
      tip: tipOf(rootOf(at)),
    })
    players.push(player)
  }
  return { code, hostKey, host, players }
}

/**
 * Plays from the lobby to the finale. Every player buys a card, locks in a bet and a card in every
 * round; every third shouts once in every race. Nothing may be refused: then the work is not the
 * one that is stated.
 *
 * @param onMoment told at every new phase that the host sees, at once.
 */
export async function play(party: Party, onMoment: (moment: Moment) => void): Promise<void> {
  const { host, players } = party
  const { rounds, speedPercent } = host.view().settings
  const watching = watch(host, onMoment)
  const playing = players.map(async (player, at) => {
    for (let round = 1; round <= rounds; round++) {
      await playPaddock(player, at, round)
      if (at % SHOUTERS_ONE_IN === 0) await shout(player, at, round, speedPercent)
    }
    await player.until(({ phase }) => phase.type === 'finale')
  })
  await demand(host, { type: 'StartDay' })
  await Promise.all([...playing, watching])
}

export async function goHome({ host, players }: Party): Promise<void> {
  await Promise.all([host, ...players].map((client) => client.close()))
}

async function watch(host: Client, onMoment: (moment: Moment) => void): Promise<void> {
  for (let last = momentOf(host.view()); last.phase !== 'finale'; ) {
    const { phase, round } = last
    const view = await host.until((now) => {
      const moment = momentOf(now)
      return moment.phase !== phase || moment.round !== round
    })
    last = momentOf(view)
    onMoment(last)
  }
}

const momentOf = ({ phase }: View): Moment => ({
  phase: phase.type,
  round: roundOf(phase),
  endsAtMs: phase.span.endsAtMs,
})

const roundOf = (phase: View['phase']): number => ('round' in phase ? phase.round.number : 0)

async function playPaddock(player: Client, at: number, round: number): Promise<void> {
  const { phase } = await player.until(
    (view) => view.phase.type === 'paddock' && roundOf(view.phase) === round,
  )
  await wait(LOCK_FROM_MS + at * PLAYER_EVERY_MS)
  const entry = 'mine' in phase ? phase.mine : null
  if (entry === null) throw new Error('a player has an entry in every round')
  const { mine } = player.view()
  const offer = cheapest(entry)
  const held = [...(mine?.hand ?? []), entry.offers[offer]?.card]
  const card = held.find((one) => one && itemOf(one))
  const racers = 'round' in phase ? phase.round.lineUp.length : 1
  const racer = (at + round) % racers
  await demand(player, {
    type: 'LockIn',
    loanSteps: 0,
    buys: [offer],
    bets: [{ racer, kind: 'win', stakePearls: STAKE_PEARLS }],
    plays: card ? [{ card, target: { type: 'racer', racer: (racer + 1) % racers } }] : [],
    nonce: nonceOf(player.view(), at),
  })
}

/** A chain of nonces for each player, the same in every run. */
const rootOf = (at: number): Nonce => at.toString(16).padStart(64, '0') as Nonce

function nonceOf({ phase, mine }: View, at: number): Nonce | null {
  const contributors = 'round' in phase ? phase.round.contributors : []
  const own = contributors.find(({ seat }) => seat === mine?.seat)
  return own ? nonceFor(rootOf(at), own.tip) : null
}

function cheapest({ offers }: MyEntry): number {
  const prices = offers.map(({ card }) => CARDS[card].pricePearls)
  return prices.indexOf(Math.min(...prices))
}

async function shout(player: Client, at: number, round: number, speed: number): Promise<void> {
  const { phase } = await player.until(
    (view) => view.phase.type === 'race' && roundOf(view.phase) === round,
  )
  if (phase.type !== 'race') return
  const raceMs = SHOUT_FROM_MS + (at / SHOUTERS_ONE_IN) * SHOUT_EVERY_MS
  await wait(Math.max(0, phase.clock.atMs + (raceMs * 100) / speed - Date.now()))
  await demand(player, { type: 'Shout', racer: at % phase.round.lineUp.length })
}

/** What the players do, in words. */
export const WORKLOAD =
  `1 host and ${PLAYERS} players; in every round each player locks in a purchase, a bet and an ` +
  `item card, each at a time of its own (${PLAYER_EVERY_MS} ms apart); every third shouts in every race`
