/** The fields that are read of an event of Chromium's trace. */
export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds since some moment. */
  readonly ts: number
  /** Microseconds of CPU of its thread between its beginning and its end. */
  readonly tdur?: number
}

/** What a trace must record for `frameWorkMs`. */
export const TRACE_CATEGORIES: readonly string[] = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
]

const TASK = 'RunTask'
/** A picture begins where its first callback of `requestAnimationFrame` runs. */
const FRAME = 'FireAnimationFrame'

/**
 * CPU-ms of a page's main thread for each of its pictures: all tasks from the one that runs a
 * picture's callbacks up to that of the next. So it holds script, style, layout and the recording
 * of paint, and what comes in between, messages, timers and garbage collection; not the threads
 * that rasterise, compose and do the graphics chip's work. The last picture, which may be cut off,
 * is left out.
 *
 * @param events of one page that draws, in any order.
 */
export function frameWorkMs(events: readonly TraceEvent[]): number[] {
  const first = events.find(({ name }) => name === FRAME)
  if (first === undefined) return []
  const ofPage = events
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts)
  const drawing = new Set(tasksOfFrames(ofPage))
  const frames: number[] = []
  for (const task of ofPage.filter(({ name }) => name === TASK)) {
    if (drawing.has(task)) frames.push(0)
    const at = frames.length - 1
    // What was done before the first picture belongs to none.
    if (at >= 0) frames[at] = (frames[at] ?? 0) + (task.tdur ?? 0) / 1_000
  }
  return frames.slice(0, -1)
}

/** The tasks that run a picture's callbacks: an event is recorded at its beginning, so they follow it. */
function tasksOfFrames(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = []
  let task: TraceEvent | null = null
  for (const event of events) {
    if (event.name === TASK) task = event
    else if (event.name === FRAME && task !== null) found.push(task)
  }
  return found
}
