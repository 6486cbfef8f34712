import { due } from '../game/due.ts'
import type { GameEvent } from '../game/event.ts'
import { evolveAll } from '../game/evolve.ts'
import { assert } from '../game/result.ts'
import type { State } from '../game/state.ts'
import type { AlarmClock } from './alarm-clock.ts'
import { broadcast } from './broadcast.ts'
import { raceCore } from './core.ts'
import type { Log } from './log.ts'
import { logError } from './log-error.ts'
import { isObscene } from './obscene-names.ts'
import { notePresence } from './presence.ts'
import { drawSeed } from './random.ts'
import type { Sockets } from './sockets.ts'
import { Transaction } from './transaction.ts'

/** The first wait before something due that failed is tried again; it doubles each time. */
const RETRY_MS = 2_000
const RETRY_DOUBLINGS_MAX = 8

/** A game's state with what keeps it, tells of it and wakes it. Here a game changes, only here. */
export class Shell {
  readonly #log: Log
  readonly #sockets: Sockets
  readonly #alarm: AlarmClock
  #state: State | null = null
  #isOver = false
  /** Turns in a row that went wrong. */
  #failures = 0

  constructor(log: Log, sockets: Sockets, alarm: AlarmClock) {
    this.#log = log
    this.#sockets = sockets
    this.#alarm = alarm
  }

  /** Null where the object is no game. Assigned only once the events that led to it are stored. */
  get state(): State | null {
    return this.#state
  }

  /** Remembers the state that the log leads to. */
  hydrate(): void {
    this.#state = this.#log.hydrate()
  }

  /** Makes the object a game. */
  begin(created: GameEvent): void {
    assert(this.#state === null, 'a game begins once')
    const state = evolveAll(null, [created])
    assert(state, 'the first event makes a state')
    this.#log.create()
    this.#log.append([created], state)
    this.#state = state
  }

  /**
   * One transaction: decided in memory, stored in one row, made the state, told. Nothing is awaited, so
   * that no other message comes in between; what is sent leaves only once the row is safe.
   * https://developers.cloudflare.com/durable-objects/reference/in-memory-state/
   *
   * @returns what `act` found; null where there is no game, or nothing could be stored.
   */
  take<T>(act: (transaction: Transaction) => T): T | null {
    if (this.#state === null) return null
    const ctx = { nowMs: Date.now(), drawSeed, core: raceCore(), isObscene }
    const transaction = new Transaction(this.#state, ctx)
    const found = this.#store(transaction, act)
    const { code, phase } = this.#state
    for (const fault of transaction.faults)
      logError('transaction', fault, { code, phase: phase.type })
    this.#failures = transaction.faults.length === 0 ? 0 : this.#failures + 1
    if (found === null) return null
    this.#state = transaction.after
    broadcast(transaction, this.#sockets)
    this.#sockets.closeOldHosts(transaction.after.hostCredential)
    if (transaction.isExpired) this.#end()
    return found.value
  }

  /** Null where it failed: then nothing happened. */
  #store<T>(transaction: Transaction, act: (transaction: Transaction) => T): { value: T } | null {
    try {
      const value = act(transaction)
      if (!transaction.isExpired) this.#log.append(transaction.events, transaction.after)
      return { value }
    } catch (error) {
      transaction.faults.push(error)
      return null
    }
  }

  /** What comes last in every handler: the alarm. Resolves to whether the game has just ended. */
  async finish(): Promise<boolean> {
    // A peer that is gone never answers our close, so nobody but us tells that its player is away.
    while (this.#sockets.takeClosed())
      this.take((transaction) => notePresence(transaction, this.#sockets))
    if (this.#state === null) {
      const isOver = this.#isOver
      this.#isOver = false
      return isOver
    }
    const nowMs = Date.now()
    const isStuck = this.#failures > 0 && due(this.#state).atMs <= nowMs
    const waitMs = RETRY_MS * 2 ** Math.min(this.#failures - 1, RETRY_DOUBLINGS_MAX)
    await this.#alarm.set(isStuck ? nowMs + waitMs : due(this.#state).atMs, nowMs)
    return false
  }

  #end(): void {
    this.#state = null
    this.#isOver = true
    for (const socket of this.#sockets.open()) this.#sockets.close(socket, 'GameOver')
  }
}
