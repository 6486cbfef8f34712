import type { Counts } from './counts.ts'
import { MEASURED, pingsOf } from './measured.ts'
import { TALK } from './talk.ts'

/** Messages of one kind in the talk's hour on this product. */
export interface Kind {
  readonly what: string
  readonly messages: number
  /** Rows that each writes by itself. */
  readonly rows: 0 | 1
  /** Messages out that each leads to, its answer among them. */
  readonly sends: number
}

/** Who sits at the talk's sixteen sockets, besides the host. */
export const SEATED = 9
export const VOTERS = 6

/** How often each does what: in the lobby, and in each round. */
export const TALK_PLAN = {
  rounds: 5,
  settings: 10,
  faces: 2,
  /** A first vote and a change of mind. */
  votes: 2,
  votesAgain: 6,
  cheers: 12,
  /** Beyond the one that counts. */
  shoutsAgain: 6,
} as const

const ALL = TALK.sockets
/** The host's screen, the crowd, and whoever did it. */
const SCREENS_AND_OWN = 1 + VOTERS + 1

const { rounds, settings, faces, votes, votesAgain, cheers, shoutsAgain } = TALK_PLAN

const DONE: readonly Kind[] = [
  {
    what: 'taking a seat, another face',
    messages: SEATED * (1 + faces),
    rows: 1,
    sends: ALL,
  },
  {
    what: 'settings, start, a pause in each round',
    messages: settings + 1 + 2 * rounds,
    rows: 1,
    sends: ALL,
  },
  { what: 'locking in', messages: SEATED * rounds, rows: 1, sends: SCREENS_AND_OWN },
  {
    what: 'votes: first ones and changes of mind',
    messages: VOTERS * votes * rounds,
    rows: 1,
    sends: 1,
  },
  {
    what: 'votes that change nothing',
    messages: VOTERS * votesAgain * rounds,
    rows: 0,
    sends: 1,
  },
  // Those of half a second are passed on to seven screens at once: about one to each cheer.
  { what: 'cheers', messages: VOTERS * cheers * rounds, rows: 0, sends: 2 },
  // Answered with their chunk of race.
  { what: 'shouts', messages: SEATED * rounds, rows: 0, sends: 0 },
  {
    what: 'shouts beyond one a race, refused',
    messages: SEATED * shoutsAgain * rounds,
    rows: 0,
    sends: 1,
  },
]
const SAID = DONE.reduce((all, { messages }) => all + messages, 0)
const MESSAGES = TALK.sockets * TALK.messagesEach

/**
 * The talk's 1,600 messages as this game has them. What must survive is one row, and a vote must;
 * cheers and what changes nothing are answered from memory, and shouts are stored with the stretch
 * of race that they fall into. `npm run bench -- talk` sends these.
 */
export const TALK_MIX: readonly Kind[] = [
  ...DONE,
  {
    what: 'in place of reads: what changes nothing, refused',
    messages: MESSAGES - SAID,
    rows: 0,
    sends: 1,
  },
]

/** Messages that must be refused, or the work is another. */
export const REFUSALS = MESSAGES - SAID + SEATED * shoutsAgain * rounds

/** Rows of an alarm: that it is set, and what it found due. */
const ROWS_AN_ALARM = 2
/** As the suite `talk` counted, beyond those of messages and alarms: the making of a game and such. */
const ROWS_BESIDES = 7
/** As the suite `talk` counted: most are answers of a few bytes. */
const BYTES_A_SEND = 77
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
  const { alarms, requests } = MEASURED
  const answers = mix.reduce((all, { messages, sends }) => all + messages * sends, 0)
  // What time does is told to everybody, and whoever comes is told the whole view.
  const sends = answers + TALK.sockets * (alarms + 1)
  return {
    sockets: TALK.sockets,
    minutes: TALK.hours * 60,
    requests,
    messagesIn,
    messagesOut: sends,
    bytesOut: sends * BYTES_A_SEND,
    pings: pingsOf(TALK.sockets, TALK.hours * 60),
    alarms,
    rowsWritten: durable + ROWS_AN_ALARM * alarms + ROWS_BESIDES,
    rowsRead: WAKINGS * ROWS_A_WAKING,
    cpuMs:
      CPU_MS.message * messagesIn + CPU_MS.row * durable + CPU_MS.alarm * alarms + CPU_MS.oddsOfAll,
  }
}
