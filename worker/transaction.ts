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
import { type Step, stepsOf } from '../game/evolve.ts'
import { DUE_COMMANDS_MAX } from '../game/limits.ts'
import type { Refusal } from '../game/refusal.ts'
import { err, ok, type Result } from '../game/result.ts'
import type { State } from '../game/state.ts'

/** What became of a person's command. */
export type Answer =
  | { readonly type: 'Accepted' }
  /** It had been accepted before: nothing happened now. */
  | { readonly type: 'Repeated' }
  | { readonly type: 'Refused'; readonly refusal: Refusal }
  /** We failed. Nothing happened, and nobody is told what did not. */
  | { readonly type: 'Failed' }

/**
 * One transaction of a game: what happens by itself and what somebody asks for, one after the other, in
 * memory alone. A step that throws leaves everything as the step before left it.
 */
export class Transaction {
  readonly before: State
  readonly ctx: Context
  readonly faults: unknown[] = []
  #steps: readonly Step[] = []

  constructor(state: State, ctx: Context) {
    this.before = state
    this.ctx = ctx
  }

  get after(): State {
    return this.#steps.at(-1)?.after ?? this.before
  }

  /** What happened so far, each event with the state after it. */
  get steps(): readonly Step[] {
    return this.#steps
  }

  get events(): readonly GameEvent[] {
    return this.#steps.map(({ event }) => event)
  }

  /** The game has come to its end: nothing of it is kept. */
  get isExpired(): boolean {
    return this.#steps.some(({ event }) => event.type === 'GameExpired')
  }

  /** Lets everything happen that is due by now. */
  catchUp(): void {
    for (let count = 0; ; count++) {
      const next = due(this.after)
      if (next.atMs > this.ctx.nowMs || this.isExpired) return
      if (count < DUE_COMMANDS_MAX && this.run(next.scheduled)) continue
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
    const done = this.#step({ by, id, request }, this.ctx, isLogFull)
    if (done === null) return { type: 'Failed' }
    if (!done.ok) return { type: 'Refused', refusal: done.error }
    if (done.value > 0) return { type: 'Accepted' }
    // What changes nothing may be asked for as often as one likes; only a shout is answered later.
    const isWaiting = request.type === 'Shout' && !wasAccepted(this.after, by, id)
    return { type: isWaiting ? 'Accepted' : 'Repeated' }
  }

  /** The number of events that came of a command; null where it failed. */
  #step(command: Command, ctx: Context, isLogFull = false): Result<number, Refusal> | null {
    try {
      const decision = decide(this.after, command, ctx)
      if (!decision.ok) return err(decision.error)
      if (isLogFull && decision.value.length > 0) return err({ type: 'LogFull' })
      this.#steps = [...this.#steps, ...stepsOf(this.after, decision.value)]
      return ok(decision.value.length)
    } catch (error) {
      this.faults.push(error)
      return null
    }
  }
}
