import type { ClientMessage, ServerMessage } from '../../game/wire/messages.ts'

/** Bytes that one event sends to one socket. */
export type Send = readonly [socket: number, bytes: number]

/** What one event makes the object do. */
export interface Deed {
  /** Rows that it stores, without that of an alarm. */
  readonly rows: number
  readonly sends: readonly Send[]
}

/** A game as its platform sees it: when which event comes, and what it leads to. */
export interface Plan {
  /** Bytes of the greeting of each socket, in the order in which they open. */
  readonly greetings: readonly number[]
  /** When each socket opens, milliseconds after the first. */
  readonly opensAtMs: readonly number[]
  /** Messages by people, in order. */
  readonly messages: readonly (Deed & { atMs: number; socket: number; bytes: number })[]
  /** In order. */
  readonly alarms: readonly (Deed & { atMs: number })[]
  readonly endsAtMs: number
}

/** Something that a client sent or heard, at a time of the whole process. */
interface Note {
  readonly socket: number
  readonly atMs: number
  readonly bytes: number
}

export interface Sent extends Note {
  readonly message: ClientMessage
}

export interface Heard extends Note {
  readonly message: ServerMessage
}

/** Everything that the sockets of one game sent and heard. */
export interface Trace {
  /** Of each socket, in the order in which they opened: when, and its greeting. */
  readonly opened: readonly Omit<Heard, 'socket'>[]
  readonly sent: readonly Sent[]
  readonly heard: readonly Heard[]
  readonly endedAtMs: number
}

/** What comes so soon after a message is taken for its answer; alarms lie seconds apart. */
const ANSWER_MS = 60

/**
 * The events behind a trace, in order, their times milliseconds after the first socket opened: what
 * was heard just after a message was its doing, the rest came of alarms, all of one within a moment.
 */
export function causesOf(trace: Trace): {
  readonly messages: readonly (Sent & { readonly heard: readonly Heard[] })[]
  readonly alarms: readonly { readonly atMs: number; readonly heard: readonly Heard[] }[]
} {
  const fromMs = trace.opened[0]?.atMs ?? 0
  const messages = trace.sent.map((sent) => ({
    ...sent,
    atMs: sent.atMs - fromMs,
    heard: [] as Heard[],
  }))
  const alarms: { atMs: number; heard: Heard[] }[] = []
  for (const heard of trace.heard) {
    const at = heard.atMs - fromMs
    const cause =
      messages.findLast(({ atMs }) => atMs <= at && at - atMs < ANSWER_MS) ??
      alarms.findLast(({ atMs }) => at - atMs < ANSWER_MS)
    if (cause) cause.heard.push(heard)
    else alarms.push({ atMs: at, heard: [heard] })
  }
  return { messages, alarms }
}

/** The game behind a trace as its platform sees it. `rows`: those that its object says it wrote. */
export function planOf(trace: Trace, rows: number): Plan {
  const fromMs = trace.opened[0]?.atMs ?? 0
  const { messages, alarms } = causesOf(trace)
  // An alarm writes a row for the next one; what is left of the rows are events that alarms stored.
  const left = Math.max(0, rows - messages.length - alarms.length)
  return {
    greetings: trace.opened.map(({ bytes }) => bytes),
    opensAtMs: trace.opened.map(({ atMs }) => atMs - fromMs),
    messages: messages.map(({ atMs, socket, bytes, heard }) => ({
      atMs,
      socket,
      bytes,
      rows: 1,
      sends: sendsOf(heard),
    })),
    alarms: alarms.map(({ atMs, heard }, at) => ({
      atMs,
      rows: at < left ? 1 : 0,
      sends: sendsOf(heard),
    })),
    endsAtMs: trace.endedAtMs - fromMs,
  }
}

const sendsOf = (heard: readonly Heard[]): readonly Send[] =>
  heard.map(({ socket, bytes }) => [socket, bytes])
