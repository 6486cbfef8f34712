import type {
  ClientRequest,
  Command,
  CommandId,
  ScheduledCommand,
  Sender,
} from '../game/command.ts'
import { type Context, decide, wasAccepted } from '../game/decide.ts'
import { due } from '../game/due.ts'
import type { GameEvent } from '../game/event.ts'
import { evolveAll } from '../game/evolve.ts'
import type { Refusal } from '../game/refusal.ts'
import { assert, err, ok, type Result } from '../game/result.ts'
import type { State } from '../game/state.ts'

/** Happenings in one turn, before we call it a bug: a long game that slept through a day has 300. */
const DUE_MAX = 1_000

/** What became of a person's command. */
export type Answer =
  | { readonly type: 'Accepted' }
  /** It had been accepted before: nothing happened now. */
  | { readonly type: 'Repeated' }
  | { readonly type: 'Refused'; readonly refusal: Refusal }
  /** We failed. Nothing happened, and nobody is told what did not. */
  | { readonly type: 'Failed' }

/**
 * One turn of a game: what happens by itself and what somebody asks for, one after the other, in
 * memory alone. A step that throws leaves everything as the step before left it.
 */
export class Transaction {
  readonly before: State
  readonly ctx: Context
  readonly faults: unknown[] = []
  #after: State
  #events: readonly GameEvent[] = []

  constructor(state: State, ctx: Context) {
    this.before = state
    this.ctx = ctx
    this.#after = state
  }

  get after(): State {
    return this.#after
  }

  get events(): readonly GameEvent[] {
    return this.#events
  }

  /** The game has come to its end: nothing of it is kept. */
  get isExpired(): boolean {
    return this.#events.some(({ type }) => type === 'GameExpired')
  }

  /** Lets everything happen that is due by now. */
  catchUp(): void {
    for (let count = 0; ; count++) {
      const next = due(this.#after)
      if (next.atMs > this.ctx.nowMs || this.isExpired) return
      if (count < DUE_MAX && this.run(next.scheduled)) continue
      this.faults.push(new Error(`${next.scheduled.type} was due and did not happen`))
      return
    }
  }

  /** Lets one thing happen by itself; false where nothing came of it. */
  run(scheduled: ScheduledCommand, nowMs: number = this.ctx.nowMs): boolean {
    const happened = this.#step({ by: 'clock', scheduled }, { ...this.ctx, nowMs })
    return happened?.ok === true && happened.value > 0
  }

  /** Does what somebody asks for, or says why not. */
  ask(by: Sender, id: CommandId, request: ClientRequest, isLogFull: boolean): Answer {
    if (wasAccepted(this.#after, by, id)) return { type: 'Repeated' }
    if (isLogFull) return { type: 'Refused', refusal: { type: 'LogFull' } }
    const done = this.#step({ by, id, request }, this.ctx)
    if (done === null) return { type: 'Failed' }
    // What changes nothing may be asked for as often as one likes; only a shout is answered later.
    if (done.ok && done.value === 0 && request.type !== 'Shout') return { type: 'Repeated' }
    return done.ok ? { type: 'Accepted' } : { type: 'Refused', refusal: done.error }
  }

  /** The number of events that came of a command; null where it failed. */
  #step(command: Command, ctx: Context): Result<number, Refusal> | null {
    try {
      const decision = decide(this.#after, command, ctx)
      if (!decision.ok) return err(decision.error)
      const after = evolveAll(this.#after, decision.value)
      assert(after, 'a game does not vanish')
      this.#after = after
      this.#events = [...this.#events, ...decision.value]
      return ok(decision.value.length)
    } catch (error) {
      this.faults.push(error)
      return null
    }
  }
}
