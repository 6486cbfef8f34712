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
export interface Note {
  readonly socket: number
  readonly atMs: number
  readonly bytes: number
}

/** Everything that the sockets of one game sent and heard. */
export interface Trace {
  readonly opened: readonly { readonly atMs: number; readonly greetingBytes: number }[]
  readonly sent: readonly Note[]
  readonly heard: readonly Note[]
  readonly endedAtMs: number
}

/** What comes so soon after a message is taken for its answer; alarms lie seconds apart. */
const ANSWER_MS = 60

/**
 * The events behind a trace: what was heard just after a message was its doing, the rest came of
 * alarms, all of one within a moment. `rows`: those that the game's object says it wrote.
 */
export function planOf(trace: Trace, rows: number): Plan {
  const fromMs = trace.opened[0]?.atMs ?? 0
  const messages = trace.sent.map(({ socket, atMs, bytes }) => ({
    socket,
    bytes,
    atMs: atMs - fromMs,
    rows: 1,
    sends: [] as Send[],
  }))
  const alarms: { atMs: number; rows: number; sends: Send[] }[] = []
  for (const { socket, atMs, bytes } of trace.heard) {
    const at = atMs - fromMs
    const cause =
      messages.findLast((one) => one.atMs <= at && at - one.atMs < ANSWER_MS) ??
      alarms.findLast((one) => at - one.atMs < ANSWER_MS)
    if (cause) cause.sends.push([socket, bytes])
    else alarms.push({ atMs: at, rows: 0, sends: [[socket, bytes]] })
  }
  // An alarm writes a row for the next one; what is left of the rows are events that alarms stored.
  const left = Math.max(0, rows - messages.length - alarms.length)
  return {
    greetings: trace.opened.map(({ greetingBytes }) => greetingBytes),
    opensAtMs: trace.opened.map(({ atMs }) => atMs - fromMs),
    messages,
    alarms: alarms.map((one, at) => ({ ...one, rows: at < left ? 1 : 0 })),
    endsAtMs: trace.endedAtMs - fromMs,
  }
}
