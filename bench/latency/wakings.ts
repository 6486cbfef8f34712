import { setTimeout as wait } from 'node:timers/promises'
import type { MadeGame } from '../../game/wire/http.ts'
import { type Client, connect, createGame } from '../client.ts'
import { changeSetting, demand, readMeter } from '../commands.ts'
import { timed } from './acks.ts'

/** Fewer than an isolate keeps the counts of. */
const GAMES = 35
export const SLEEPS = 3
const BOTS = 7
/** An object sleeps ten seconds after its last message, and is looked for now and then. */
export const SLEEP_MS = 14_000

interface Lobby extends MadeGame {
  readonly host: Client
}

/**
 * Milliseconds from sending a command to its answer, where the game slept with its socket open: it
 * is read from storage first. A lobby with seven bots.
 *
 * @throws where the server's meter says that a game did not sleep.
 */
export async function wakingTimes(origin: string): Promise<number[]> {
  const lobbies: Lobby[] = []
  for (let count = 0; count < GAMES; count++) lobbies.push(await openLobby(origin))
  const times: number[] = []
  for (let sleep = 0; sleep < SLEEPS; sleep++) {
    await wait(SLEEP_MS)
    for (const { host } of lobbies) times.push(await timed(() => changeSetting(host)))
  }
  for (const lobby of lobbies) {
    const { wakes } = await readMeter(origin, lobby)
    if (wakes !== 1 + SLEEPS) throw new Error(`a game was woken ${wakes} times, not ${1 + SLEEPS}`)
    await lobby.host.close()
  }
  return times
}

async function openLobby(origin: string): Promise<Lobby> {
  const made = await createGame(origin)
  const host = await connect({ origin, code: made.code, role: 'host', key: made.hostKey })
  for (let count = 0; count < BOTS; count++) {
    await demand(host, { type: 'AddBot', temperament: null })
  }
  return { ...made, host }
}
