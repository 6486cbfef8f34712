import { setTimeout as wait } from 'node:timers/promises'
import type { ClientRequest } from '../../game/command.ts'
import type { PhaseType } from '../../game/phase.ts'
import { DEFAULT_SETTINGS } from '../../game/settings.ts'
import type { Role } from '../../game/view.ts'
import type { MadeGame } from '../../game/wire/http.ts'
import { type Client, connect, createGame, freshKey } from '../client.ts'
import { TALK } from '../cost/talk.ts'
import { SEATED, TALK_PLAN, VOTERS } from '../cost/talk-mix.ts'

/** Longer than an object waits before it sleeps. */
const REST_MS = 13_000
/** Between two messages of one socket, which all begin at times of their own. */
const EVERY_MS = 450
const { rounds, settings, faces, votes, votesAgain, cheers, shoutsAgain } = TALK_PLAN
const MESSAGES_A_ROUND = TALK.messagesEach / rounds

/** The game when its hour is over, all sockets open. */
export interface Hour {
  readonly game: MadeGame
  readonly clients: readonly Client[]
  /** Messages that were answered with a refusal: that they came too late, or once too often. */
  readonly refused: number
  close(): Promise<void>
}

interface Guest {
  readonly client: Client
  /** Asks and waits for the answer, whatever it is. */
  say(request: ClientRequest): Promise<void>
  /** Brings what this socket has said up to a hundred's share, with what changes nothing. */
  fill(round: number, request: ClientRequest): Promise<void>
}

/** Plays the talk's hour: 16 sockets, 100 messages from each, silence long enough to sleep between. */
export async function playHour(origin: string): Promise<Hour> {
  const game = await createGame(origin)
  let refused = 0
  const enter = async (role: Role, key: string): Promise<Guest> => {
    const client = await connect({ origin, code: game.code, role, key })
    let said = 0
    const say = async (request: ClientRequest) => {
      said += 1
      const answer = await client.ask(request)
      if (!answer.ok) refused += 1
      await wait(EVERY_MS)
    }
    return {
      client,
      say,
      async fill(round, request) {
        while (said < round * MESSAGES_A_ROUND) await say(request)
      },
    }
  }
  const host = await enter('host', game.hostKey)
  const players: Guest[] = []
  const crowd: Guest[] = []
  for (let at = 0; at < SEATED; at++) players.push(await enter('player', freshKey()))
  for (let at = 0; at < VOTERS; at++) crowd.push(await enter('crowd', freshKey()))
  const clients = [host, ...players, ...crowd].map(({ client }) => client)
  await gatherInLobby(host, players)
  for (let round = 1; round <= rounds; round++) await playRound({ host, players, crowd }, round)
  await reached(host, 'finale')
  return {
    game,
    clients,
    refused,
    async close() {
      for (const client of clients) await client.close()
    },
  }
}

async function gatherInLobby(host: Guest, players: readonly Guest[]): Promise<void> {
  for (let count = settings; count > 0; count--) {
    const pearls = DEFAULT_SETTINGS.startingPearls + 100 * (count - 1)
    await host.say({
      type: 'ChangeSettings',
      settings: { ...DEFAULT_SETTINGS, rounds, timers: 'fast', startingPearls: pearls },
    })
  }
  for (const [at, { say }] of players.entries()) {
    const name = `Player ${at + 1}`
    await say({ type: 'Join', name, avatar: at, tip: null })
    for (let face = 1; face <= faces; face++) {
      await say({ type: 'ChangeProfile', name, avatar: (at + face) % 24 })
    }
  }
  await wait(REST_MS)
  await host.say({ type: 'StartDay' })
}

interface Table {
  readonly host: Guest
  readonly players: readonly Guest[]
  readonly crowd: readonly Guest[]
}

async function playRound({ host, players, crowd }: Table, round: number): Promise<void> {
  const everybody = [host, ...players, ...crowd]
  await Promise.all(everybody.map((guest) => reached(guest, 'paddock')))
  await Promise.all(crowd.map((guest, at) => vote(guest, at)))
  await Promise.all(players.map(({ say }, at) => wait(50 * at).then(() => say(lockInOf(at)))))
  await Promise.all([
    ...players.map((guest, at) => shout(guest, at)),
    ...crowd.map((guest, at) => cheer(guest, at)),
  ])
  await reached(host, 'payout')
  await host.say({ type: 'Pause' })
  await wait(REST_MS)
  await host.say({ type: 'Resume' })
  await fillUp({ host, players, crowd }, round)
}

/** In place of reads, which nobody needs who is told of every change: what changes nothing. */
async function fillUp({ host, players, crowd }: Table, round: number): Promise<void> {
  await Promise.all([
    host.fill(round, { type: 'Resume' }),
    ...[...players, ...crowd].map(async ({ fill }, at) => {
      await wait(25 * at)
      await fill(round, { type: 'Shout', racer: 0 })
    }),
  ])
}

const reached = ({ client }: Guest, phase: PhaseType) =>
  client.until((view) => view.phase.type === phase)

async function vote({ say }: Guest, at: number): Promise<void> {
  await wait(70 * at)
  for (let count = 0; count < votes + votesAgain; count++) {
    await say({ type: 'Vote', racer: Math.min(count, votes - 1), card: 0 })
  }
}

const lockInOf = (at: number): ClientRequest => ({
  type: 'LockIn',
  loanSteps: 0,
  buys: [],
  bets: [{ racer: at % DEFAULT_SETTINGS.racers, kind: 'win', stakePearls: 50 }],
  plays: [],
  nonce: null,
})

/** A shout is answered with its chunk, one too many at once. */
async function shout(guest: Guest, at: number): Promise<void> {
  await reached(guest, 'race')
  await wait(50 * at)
  for (let count = 0; count < 1 + shoutsAgain; count++) {
    await guest.say({ type: 'Shout', racer: at % DEFAULT_SETTINGS.racers })
  }
}

async function cheer(guest: Guest, at: number): Promise<void> {
  await reached(guest, 'race')
  await wait(70 * at)
  for (let count = 0; count < cheers; count++) {
    await guest.say({ type: 'Cheer', racer: at % DEFAULT_SETTINGS.racers, times: 1 })
  }
}
