import type { Counts } from './counts.ts'
import { MEASURED, pingsOf } from './measured.ts'
import { TALK } from './talk.ts'

/** Messages of one kind in the talk's hour on this product. */
export interface Kind {
  readonly what: string
  readonly messages: number
  /** Rows that each writes by itself. */
  readonly rows: 0 | 1
}

/**
 * The talk's 1,600 messages as this game has them. What must survive is one row; votes, cheers and
 * reads are answered from memory, and shouts are stored with the stretch of race that they fall
 * into. Modelled, not yet measured.
 */
export const TALK_MIX: readonly Kind[] = [
  { what: 'taking a seat', messages: 15, rows: 1 },
  { what: 'settings, start, what else the host does', messages: 10, rows: 1 },
  { what: 'locking in: purchases, bets and cards of five rounds', messages: 75, rows: 1 },
  { what: 'talk cards, purchases used at once, new names', messages: 50, rows: 1 },
  { what: 'votes', messages: 400, rows: 0 },
  { what: 'cheers', messages: 500, rows: 0 },
  { what: 'shouts', messages: 300, rows: 0 },
  { what: 'reads: a view anew, the standings', messages: 250, rows: 0 },
]

/** Rows of an alarm: that it is set, and what it found due. */
const ROWS_AN_ALARM = 2
/**
 * From an otherwise empty object on two cores: a message spaced out, a row more, an alarm. The odds
 * are those of five rounds, as the suite `game` measured them.
 */
const CPU_MS = { message: 1, row: 0.5, alarm: 2, oddsOfAll: 651 } as const
/** A waking in every ten seconds of the hour, with the rows since the last snapshot. */
const WAKINGS = 360
const ROWS_A_WAKING = 25

/** The counts of that hour: five rounds, with the alarms that they were measured to take. */
export function talkCounts(mix: readonly Kind[] = TALK_MIX): Counts {
  const messagesIn = mix.reduce((all, { messages }) => all + messages, 0)
  const durable = mix.reduce((all, { messages, rows }) => all + messages * rows, 0)
  const { alarms, requests, bytesOut, messagesOut } = MEASURED
  // Each message is answered; what is stored, and what time does, is told to everybody.
  const sends = messagesIn + TALK.sockets * (durable + alarms)
  return {
    sockets: TALK.sockets,
    minutes: TALK.hours * 60,
    requests,
    messagesIn,
    messagesOut: sends,
    bytesOut: (sends * bytesOut) / messagesOut,
    pings: pingsOf(TALK.sockets, TALK.hours * 60),
    alarms,
    rowsWritten: durable + ROWS_AN_ALARM * alarms,
    rowsRead: WAKINGS * ROWS_A_WAKING,
    cpuMs:
      CPU_MS.message * messagesIn + CPU_MS.row * durable + CPU_MS.alarm * alarms + CPU_MS.oddsOfAll,
  }
}
