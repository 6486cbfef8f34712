import { expect, test } from 'vitest'
import { Table } from '../testing/table.ts'
import { view } from '../view.ts'
import type { ViewEvent } from '../view-event.ts'
import { FRESH_CLIENT, receive, withCommand } from './client.ts'
import type { ServerMessage } from './messages.ts'

const snapshot = (table = new Table()): ServerMessage => ({
  type: 'Snapshot',
  nowMs: 5,
  view: view(table.state, { role: 'host' }),
  frame: null,
})

const accepted = (id: number): ServerMessage => ({
  type: 'Update',
  nowMs: 5,
  events: [{ type: 'CommandAccepted', id }],
  frame: null,
})

const asked = [7, 8].reduce(
  (client, id) => withCommand(client, { id, request: { type: id === 7 ? 'Pause' : 'Resume' } }),
  receive(FRESH_CLIENT, snapshot()).client,
)

test('a client keeps what it asked for until it is answered', () => {
  expect(asked.pending.map(({ id }) => id)).toEqual([7, 8])
  const first = receive(asked, accepted(7))
  expect(first.answers).toEqual([{ id: 7, result: { ok: true, value: undefined } }])
  const refusal = { type: 'GameNotPaused' } as const
  const second = receive(first.client, { type: 'Refused', nowMs: 5, id: 8, refusal })
  expect(second.answers).toEqual([{ id: 8, result: { ok: false, error: refusal } }])
  expect(second.client.pending).toEqual([])
})

test('a refusal without an id is for the oldest command', () => {
  const refusal = { type: 'MessageMalformed' } as const
  const { answers, client } = receive(asked, { type: 'Refused', nowMs: 5, id: 0, refusal })
  expect(answers.map(({ id }) => id)).toEqual([7])
  expect(client.pending.map(({ id }) => id)).toEqual([8])
})

test('answers that nobody waits for change nothing', () => {
  const refusal = { type: 'MessageMalformed' } as const
  const idle = receive(FRESH_CLIENT, snapshot()).client
  expect(receive(idle, accepted(3)).client).toEqual(idle)
  expect(receive(idle, { type: 'Refused', nowMs: 5, id: 0, refusal }).answers).toEqual([])
})

test('a snapshot replaces the view and keeps what was asked', () => {
  const table = new Table().bots(2)
  const { client } = receive(asked, snapshot(table))
  expect(client.view?.seats).toHaveLength(2)
  expect(client.pending).toEqual(asked.pending)
})

test('what does not follow from what is known throws', () => {
  const update = { nowMs: 5, frame: null, type: 'Update' } as const
  expect(() => receive(FRESH_CLIENT, accepted(1))).toThrow('begins with a snapshot')
  const closed = { type: 'MovesClosed', endsAtMs: 1 } as const
  expect(() => receive(asked, { ...update, events: [closed] })).toThrow('the phase is lobby')
  const frame = new Uint8Array([1, 2, 3])
  expect(() => receive(asked, { ...update, events: [], frame })).toThrow('a frame can be read')
})

const update = (...events: ViewEvent[]): ServerMessage => ({
  type: 'Update',
  nowMs: 5,
  events,
  frame: null,
})
const seenBy = (table: Table, seat: number | null): ServerMessage => ({
  type: 'Snapshot',
  nowMs: 5,
  view: view(table.state, { role: 'player', seat }),
  frame: null,
})

test('a client knows that it was removed, over a reconnect too', () => {
  const table = new Table().seat('Ada', 'Bo')
  const bo = receive(FRESH_CLIENT, seenBy(table, 1)).client
  const other = receive(bo, update({ type: 'SeatRemoved', seat: 0 })).client
  expect(other.isRemoved).toBe(false)
  const removed = receive(other, update({ type: 'SeatRemoved', seat: 1 })).client
  expect(removed.isRemoved).toBe(true)
  expect(receive(removed, seenBy(new Table(), null)).client.isRemoved).toBe(true)
})

test('who gave the seat up meanwhile is not removed with the next one who sat there', () => {
  const table = new Table().seat('Ada')
  const seated = receive(FRESH_CLIENT, seenBy(table, 0)).client
  const back = receive(seated, seenBy(table, null)).client
  expect(receive(back, update({ type: 'SeatRemoved', seat: 0 })).client.isRemoved).toBe(false)
})
