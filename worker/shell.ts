import { due } from '../game/due.ts'
import type { Event } from '../game/event.ts'
import { evolveAll } from '../game/evolve.ts'
import { assert } from '../game/result.ts'
import type { State } from '../game/state.ts'
import type { AlarmClock } from './alarm-clock.ts'
import { drawChance } from './random.ts'
import { raceCore } from './core.ts'
import type { Log } from './log.ts'
import { notePresence } from './presence.ts'
import { report } from './log-error.ts'
import type { Sockets } from './sockets.ts'
import { tell } from './broadcast.ts'
import { Turn } from './transaction.ts'

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
  load(): void {
    this.#state = this.#log.load()
  }

  /** Makes the object a game. */
  begin(created: Event): void {
    assert(this.#state === null, 'a game begins once')
    const state = evolveAll(null, [created])
    assert(state, 'the first event makes a state')
    this.#log.create()
    this.#log.append([created], state)
    this.#state = state
  }

  /**
   * One turn: decided in memory, stored in one row, made the state, told. Nothing is awaited, so
   * that no other message comes in between; what is sent leaves only once the row is safe.
   * https://developers.cloudflare.com/durable-objects/reference/in-memory-state/
   */
  take(act: (turn: Turn) => void): Turn | null {
    if (this.#state === null) return null
    const ctx = { nowMs: Date.now(), drawChance, core: raceCore() }
    const turn = new Turn(this.#state, ctx)
    let isStored = false
    try {
      act(turn)
      if (!turn.isExpired) this.#log.append(turn.events, turn.after)
      isStored = true
    } catch (error) {
      turn.faults.push(error)
    }
    const { code, phase } = this.#state
    for (const fault of turn.faults) report('turn', fault, { code, phase: phase.type })
    this.#failures = turn.faults.length === 0 ? 0 : this.#failures + 1
    if (!isStored) return null
    this.#state = turn.after
    tell(turn, this.#sockets)
    if (turn.isExpired) this.#end()
    return turn
  }

  /** What comes last in every handler: the alarm. Resolves to whether the game has just ended. */
  async finish(): Promise<boolean> {
    // A peer that is gone never answers our close, so nobody but us tells that its player is away.
    while (this.#sockets.takeShut()) this.take((turn) => notePresence(turn, this.#sockets))
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
    for (const socket of this.#sockets.open()) this.#sockets.shut(socket, 'GameOver')
  }
}
