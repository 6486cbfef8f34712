import { deepStrictEqual } from 'node:assert/strict'
import type { ClientRequest, Command, ScheduledCommand, Sender } from '../command.ts'
import { type Context, createGame, type Decision, decide } from '../decide.ts'
import { due } from '../due.ts'
import { type GameEvent, isEphemeral } from '../event.ts'
import { evolve, evolveAll } from '../evolve.ts'
import { fold } from '../fold.ts'
import type { Credential, GameCode } from '../identity.ts'
import { SEATS_MAX } from '../limits.ts'
import type { RaceCore } from '../race/core.ts'
import type { Seed } from '../random.ts'
import { redact } from '../redact.ts'
import { assert } from '../result.ts'
import type { Seat, State } from '../state.ts'
import { type View, type Viewer, view } from '../view.ts'
import type { ViewEvent } from '../view-event.ts'
import { plainCore } from './plain-core.ts'

export const HOST: Sender = { role: 'host' }
export const credentialOf = (name: string) => `key of ${name}` as Credential
export const playerOf = (name: string): Sender => ({
  role: 'player',
  credential: credentialOf(name),
})

export const crowdOf = (name: string): Sender => ({ role: 'crowd', credential: credentialOf(name) })

export const VIEWERS: readonly Viewer[] = [
  { role: 'host' },
  { role: 'crowd' },
  { role: 'player', seat: null },
  ...Array.from({ length: SEATS_MAX }, (_, seat): Viewer => ({ role: 'player', seat })),
]

/** One word is enough to test the rules. */
const isObscene = (name: string): boolean => name.toLowerCase().includes('drat')

/**
 * A game on the table of a test: it takes commands and lets time pass as the shell does, and after
 * every single event it holds what ties the rules together, for every kind of viewer: that folding
 * what was redacted gives what may be seen, and that no pearl is made or lost.
 */
export class Table {
  nowMs = 1_000_000
  core: RaceCore = plainCore()
  state: State
  readonly log: GameEvent[] = []
  /** What each kind of viewer was sent, in the order of `VIEWERS`. */
  readonly sent: ViewEvent[][] = VIEWERS.map(() => [])
  private nextId = 1
  private draws: number
  private views: View[]

  constructor(seed = 1) {
    this.draws = seed * 1_000_000
    const code = 'BCDFGH' as GameCode
    const first = createGame({ code, hostCredential: credentialOf('host'), nowMs: this.nowMs })
    this.state = evolve(null, first)
    this.log.push(first)
    this.views = VIEWERS.map((viewer) => view(this.state, viewer))
  }

  get context(): Context {
    return { nowMs: this.nowMs, core: this.core, drawSeed: () => this.drawSeed(), isObscene }
  }

  /** Somebody asks; what is due by now happens before and after. */
  ask(by: Sender, request: ClientRequest, id = this.nextId++): Decision {
    this.settle()
    const decision = this.take({ by, id, request })
    this.settle()
    return decision
  }

  /** As `ask`, where a refusal is a failure of the test. Returns what happened. */
  must(by: Sender, request: ClientRequest): readonly GameEvent[] {
    const from = this.log.length
    const decision = this.ask(by, request)
    assert(decision.ok, `${request.type} refused: ${JSON.stringify(decision)}`)
    return this.log.slice(from)
  }

  run(scheduled: ScheduledCommand): readonly GameEvent[] {
    const decision = this.take({ by: 'clock', scheduled })
    assert(decision.ok, 'what happens by itself is not refused')
    return decision.value
  }

  /** What would be decided, and nothing more. */
  decideOnly(by: Sender, request: ClientRequest): Decision {
    return decide(this.state, { by, id: this.nextId++, request }, this.context)
  }

  /** As `happen`, without a look at the viewers: for a state that was put in place. */
  evolveOnly(scheduled: ScheduledCommand): readonly GameEvent[] {
    const decision = decide(this.state, { by: 'clock', scheduled }, this.context)
    assert(decision.ok, 'what happens by itself is not refused')
    for (const event of decision.value) this.state = evolve(this.state, event)
    return decision.value
  }

  /** Lets time pass, with everything that becomes due at its moment. */
  pass(ms: number): void {
    const untilMs = this.nowMs + ms
    for (;;) {
      const { atMs } = due(this.state)
      if (atMs > untilMs) break
      this.nowMs = Math.max(this.nowMs, atMs)
      this.settle()
    }
    this.nowMs = untilMs
  }

  /** Lets time pass until the game is in this phase. */
  passUntil(phase: State['phase']['type']): void {
    for (let steps = 0; this.state.phase.type !== phase; steps++) {
      assert(steps < 1_000, `the game never came to the ${phase}`)
      const { atMs, scheduled } = due(this.state)
      assert(scheduled.type !== 'Expire', `the game ended before the ${phase}`)
      this.nowMs = Math.max(this.nowMs, atMs)
      this.run(scheduled)
    }
  }

  /** The state as a restart would find it: from what was stored alone. */
  restored(): State {
    const stored = evolveAll(
      null,
      this.log.filter((event) => !isEphemeral(event)),
    )
    assert(stored, 'a log makes a state')
    return stored
  }

  /**
   * The process ends and another goes on from what was stored: who was away is seen to be so anew,
   * and everybody who looks on is sent a whole view.
   */
  restart(): this {
    const isHere = this.state.seats.map(({ seat, awaySinceMs }) => ({
      seat,
      isHere: awaySinceMs === null,
    }))
    this.state = this.restored()
    this.views = VIEWERS.map((viewer) => view(this.state, viewer))
    for (const note of isHere) this.run({ type: 'NotePresence', ...note })
    this.settle()
    return this
  }

  /** People of these names take seats. */
  seat(...names: readonly string[]): this {
    for (const name of names)
      this.must(playerOf(name), { type: 'Join', name, avatar: 0, tip: null })
    return this
  }

  bots(count: number): this {
    for (let bot = 0; bot < count; bot++) this.must(HOST, { type: 'AddBot', temperament: null })
    return this
  }

  start(): this {
    this.must(HOST, { type: 'StartDay' })
    return this
  }

  /** Gives a player what a test needs; what everybody sees is as if it had always been so. */
  give(
    name: string,
    change: Partial<Pick<Seat, 'pearls' | 'debtPearls' | 'hand' | 'discards'>>,
  ): this {
    const credential = credentialOf(name)
    const pearls = (seat: Seat) => (change.pearls ?? seat.pearls) - seat.pearls
    const owner = this.state.seats.find((seat) => seat.credential === credential)
    assert(owner, `${name} has a seat`)
    this.state = {
      ...this.state,
      housePearls: this.state.housePearls - pearls(owner),
      seats: this.state.seats.map((seat) => (seat === owner ? { ...seat, ...change } : seat)),
    }
    this.views = VIEWERS.map((viewer) => view(this.state, viewer))
    return this
  }

  /** From the lobby to the first paddock. */
  toPaddock(): this {
    this.start().passUntil('paddock')
    return this
  }

  private settle(): void {
    for (let steps = 0; ; steps++) {
      const { atMs, scheduled } = due(this.state)
      if (atMs > this.nowMs) return
      assert(steps < 1_000, 'what is due comes to an end')
      this.run(scheduled)
    }
  }

  protected take(command: Command): Decision {
    const decision = decide(this.state, command, this.context)
    if (decision.ok) for (const event of decision.value) this.apply(event)
    return decision
  }

  private apply(event: GameEvent): void {
    this.state = evolve(this.state, event)
    this.log.push(event)
    VIEWERS.forEach((viewer, at) => {
      const heard = redact(event, viewer, this.state)
      const before = this.views[at] as View
      if (heard) this.sent[at]?.push(heard)
      const after = heard ? fold(before, heard) : before
      deepStrictEqual(
        after,
        view(this.state, viewer),
        `${event.type} for ${JSON.stringify(viewer)}`,
      )
      this.views[at] = after
    })
    const pearls = this.state.seats.reduce((sum, seat) => sum + seat.pearls, 0)
    assert(pearls + this.state.housePearls === 0, `${event.type} made or lost pearls`)
    assert(
      this.state.seats.every((seat) => seat.pearls >= 0 && Number.isInteger(seat.pearls)),
      `${event.type} left a purse below zero or broken`,
    )
  }

  private drawSeed(): Seed {
    const word = () => Math.imul(++this.draws, 0x9e37_79b1) >>> 0
    return [word(), word(), word(), word()]
  }
}
