import { decodeFrame, type FrameSamples } from '../../game/race/frame.ts'
import type { ServerMessage } from '../../game/wire/messages.ts'
import { causesOf, type Heard, type Trace } from '../floor/plan.ts'

/** Something that a server tells some of the sockets: an object as JSON has them. */
export interface Telling {
  readonly seats: readonly number[]
  readonly content: object
}

/** A message by one of the people, and what they are all told because of it. */
export interface Move {
  readonly atMs: number
  readonly seat: number
  readonly content: object
  readonly tells: readonly Telling[]
}

/** Where the racers are: what a server that sends ten of them a second has in each. */
export interface RaceUpdate {
  readonly tick: number
  readonly racers: readonly { readonly x: number; readonly lane: number; readonly flags: number }[]
}

/** Some seconds of a race. */
export interface Stretch {
  readonly atMs: number
  /** Ten to a second. */
  readonly updates: readonly RaceUpdate[]
  /** All of it as this product packs it. */
  readonly frame: Uint8Array
}

/** A game as any server can play it. Times are milliseconds after the first socket opens. */
export interface Script {
  readonly opensAtMs: readonly number[]
  /** What each socket is told first. */
  readonly greetings: readonly object[]
  readonly moves: readonly Move[]
  /** What the server tells on its own. */
  readonly cues: readonly { readonly atMs: number; readonly tells: readonly Telling[] }[]
  readonly stretches: readonly Stretch[]
  readonly endsAtMs: number
}

const HOST = 0

/** The game behind the trace of one: same people, same times, same content, nothing of the protocol. */
export function scriptOf(trace: Trace): Script {
  const fromMs = trace.opened[0]?.atMs ?? 0
  const { messages, alarms } = causesOf(trace)
  return {
    opensAtMs: trace.opened.map(({ atMs }) => atMs - fromMs),
    greetings: trace.opened.map(({ message }) => contentOf(message)),
    moves: messages.flatMap(({ atMs, socket, message, heard }) =>
      message.type === 'Command'
        ? [{ atMs, seat: socket, content: message.request, tells: tellsOf(heard) }]
        : [],
    ),
    cues: alarms.map(({ atMs, heard }) => ({ atMs, tells: tellsOf(heard) })),
    stretches: trace.heard.flatMap(({ socket, atMs, message }) => {
      const frame = socket === HOST ? frameOf(message) : null
      return frame === null ? [] : [{ atMs: atMs - fromMs, frame, updates: updatesOf(frame) }]
    }),
    endsAtMs: trace.endedAtMs - fromMs,
  }
}

/** All of a script that comes in its first milliseconds. */
export function beginOf(script: Script, endsAtMs: number): Script {
  const isEarly = ({ atMs }: { readonly atMs: number }) => atMs < endsAtMs
  return {
    ...script,
    moves: script.moves.filter(isEarly),
    cues: script.cues.filter(isEarly),
    stretches: script.stretches.filter(isEarly),
    endsAtMs,
  }
}

/** What is the same for several is packed once and sent to each. */
function tellsOf(heard: readonly Heard[]): readonly Telling[] {
  const groups = new Map<string, { seats: number[]; content: object }>()
  for (const { socket, message } of heard) {
    const content = contentOf(message)
    // A stretch of a race and nothing else is told as race updates.
    if ('events' in content && content.events.length === 0) continue
    const key = JSON.stringify(content)
    const group = groups.get(key) ?? { seats: [], content }
    group.seats.push(socket)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function contentOf(message: ServerMessage) {
  switch (message.type) {
    case 'Snapshot':
      return { view: message.view }
    case 'Update':
      return { events: message.events }
    case 'Refused':
      return { refusal: message.refusal }
  }
}

const frameOf = (message: ServerMessage): Uint8Array | null =>
  message.type === 'Refused' ? null : message.frame

const TICKS_A_SAMPLE = 3

function updatesOf(frame: Uint8Array): readonly RaceUpdate[] {
  const decoded = decodeFrame(frame)
  if (!decoded.ok) throw new Error('a frame that cannot be read')
  const { fromTick, samples } = decoded.value
  return Array.from({ length: samples }, (_, at) => ({
    tick: fromTick + at * TICKS_A_SAMPLE,
    racers: racersAt(decoded.value, at),
  }))
}

const racersAt = ({ racers, x, lane, flags }: FrameSamples, sample: number) =>
  Array.from({ length: racers }, (_, racer) => {
    const at = sample * racers + racer
    return { x: x[at] ?? 0, lane: lane[at] ?? 0, flags: flags[at] ?? 0 }
  })
