import { createSignal } from 'solid-js'
import { vi } from 'vitest'
import type { ClientRequest, Sender } from '../../game/command.ts'
import { fold } from '../../game/fold.ts'
import type { GameCode } from '../../game/identity.ts'
import { err, ok } from '../../game/result.ts'
import { crowdOf, HOST, playerOf, type Table, VIEWERS } from '../../game/testing/table.ts'
import { type View, type Viewer, view } from '../../game/view.ts'
import type { ViewEvent } from '../../game/view-event.ts'
import { createPlayout } from '../shared/playout.ts'
import type { Session } from '../shared/session.ts'

/** A page at a table of a test: what it asks is decided there, and it sees what it would be sent. */
export interface Sitting {
  readonly session: Session
  /** A signal. */
  view(): View
  /** What the page has asked for. */
  readonly asked: ClientRequest[]
  /** Takes in what happened at the table without this page. */
  catchUp(): void
  /** Lets the table's time pass, and that of the page with it; wants fake timers. */
  pass(ms: number): void
}

export const sitAsHost = (table: Table): Sitting => sitDown(table, { role: 'host' }, HOST)

/** The page of somebody who looks on. */
export const sitInCrowd = (table: Table, name: string): Sitting =>
  sitDown(table, { role: 'crowd' }, crowdOf(name))

/** The phone of whoever has, or will have, a seat by this name. */
export function sitAs(table: Table, name: string): Sitting {
  const seat = table.state.seats.find((one) => one.name === name)?.seat ?? null
  return sitDown(table, { role: 'player', seat }, playerOf(name))
}

function sitDown(table: Table, viewer: Viewer, by: Sender): Sitting {
  const sent = table.sent[VIEWERS.findIndex((one) => isSame(one, viewer))] ?? []
  const [current, setCurrent] = createSignal(view(table.state, viewer), { equals: false })
  const asked: ClientRequest[] = []
  const listeners = new Set<(event: ViewEvent) => void>()
  let taken = sent.length
  const catchUp = () => {
    const fresh = sent.slice(taken)
    taken = sent.length
    setCurrent(fresh.reduce(fold, current()))
    for (const event of fresh) for (const listener of listeners) listener(event)
  }
  const session: Session = {
    code: table.state.code as GameCode,
    view: current,
    isRemoved: () => false,
    status: () => 'open',
    roundTripMs: () => null,
    goneCode: () => null,
    refusedReason: () => null,
    serverNowMs: () => table.nowMs,
    async ask(request) {
      asked.push(request)
      const decision = table.ask(by, request)
      catchUp()
      return decision.ok ? ok(undefined) : err(decision.error)
    },
    playout: createPlayout(),
    witnesses: () => [],
    onFrame: () => () => undefined,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => undefined,
  }
  return {
    session,
    view: current,
    asked,
    catchUp,
    pass(ms) {
      table.pass(ms)
      catchUp()
      vi.advanceTimersByTime(ms)
    },
  }
}

const isSame = (one: Viewer, other: Viewer) => JSON.stringify(one) === JSON.stringify(other)
