import type { ClientRequest, Command, Sender } from '../command.ts'
import { type Decision, decide } from '../decide.ts'
import type { GameEvent } from '../event.ts'
import { type Step, stepsOf } from '../evolve.ts'
import type { RaceCore } from '../race/core.ts'
import { nameOf } from '../redact.ts'
import type { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { viewerOf } from '../viewer.ts'
import { plainCore } from './plain-core.ts'
import { Table } from './table.ts'

/** What one command did, and when. */
export interface Batch {
  readonly nowMs: number
  readonly after: State
  readonly steps: readonly Step[]
  /** Told to the sender alone. */
  readonly refused: { readonly to: string; readonly id: number; readonly refusal: Refusal } | null
}

/** Changes what was dealt: the secrets that nobody chooses. */
export type Tamper = (event: GameEvent) => GameEvent

/**
 * A game that remembers all that was done, and leaves what is told of it to whoever reads it. Ids
 * of commands count for each sender by itself: one who asks more than another tells nothing by it.
 */
export class Trace extends Table {
  override core: RaceCore = tellingCore()
  readonly batches: Batch[] = []
  private readonly tamper: Tamper
  private readonly ids = new Map<string, number>()

  constructor(seed: number, tamper: Tamper = (event) => event) {
    super(seed)
    this.tamper = tamper
  }

  override ask(by: Sender, request: ClientRequest): Decision {
    const name = 'credential' in by ? by.credential : by.role
    const id = (this.ids.get(name) ?? 0) + 1
    this.ids.set(name, id)
    return super.ask(by, request, id)
  }

  protected override take(command: Command): Decision {
    const decision = decide(this.state, command, this.context)
    const steps = stepsOf(this.state, decision.ok ? decision.value.map(this.tamper) : [])
    const refused =
      decision.ok || command.by === 'clock'
        ? null
        : {
            to: nameOf(viewerOf(this.state, command.by)),
            id: command.id,
            refusal: decision.error,
          }
    this.state = steps.at(-1)?.after ?? this.state
    for (const { event } of steps) this.log.push(event)
    this.batches.push({ nowMs: this.nowMs, after: this.state, steps, refused })
    return decision
  }
}

/** As the plain core, but its frames and odds look another way with all that went into them. */
function tellingCore(): RaceCore {
  const plain = plainCore()
  return {
    ...plain,
    samples: (setup, actions, fromTick, toTick) => {
      const samples = plain.samples(setup, actions, fromTick, toTick)
      const told = actions.reduce((sum, { racer, tick }) => sum * 31 + (racer + 1) * 7 + tick, 1)
      return { ...samples, x: samples.x.map((_, at) => (told + at) & 0x3fff) }
    },
    odds: (setup, races) => {
      const odds = plain.odds(setup, races)
      const told = JSON.stringify(setup.entrants).length % 100
      return { ...odds, wins: odds.wins.map((wins) => wins - told) }
    },
  }
}
