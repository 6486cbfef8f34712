import { frameOf, frameSoFar } from '../race-phase.ts'
import { nameOf, redact } from '../redact.ts'
import { summaryOf } from '../summary.ts'
import { type Viewer, view } from '../view.ts'
import type { ViewEvent } from '../view-event.ts'
import { packServerMessage } from '../wire/server-codec.ts'
import type { Batch, Trace } from './trace.ts'

/** All that stands between the truth and those who look on. */
export interface Sight {
  readonly redact: typeof redact
  readonly view: typeof view
  readonly frameOf: typeof frameOf
  readonly frameSoFar: typeof frameSoFar
  readonly summaryOf: typeof summaryOf
}

export const TRUE_SIGHT: Sight = { redact, view, frameOf, frameSoFar, summaryOf }

/** Takes out of an event what it may tell. */
export type Mask = (event: ViewEvent) => ViewEvent

/** Bytes of a message, as text that a failing test can show. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/**
 * Every byte that a viewer was sent in these batches, message by message, then what each new
 * connection would have been sent, and the public answers, without repeats: one who reconnects or
 * asks again and again sees that something changed, but not how often nothing did.
 */
export function overheard(
  table: Trace,
  batches: readonly Batch[],
  viewer: Viewer,
  sight: Sight,
): string[] {
  const messages = messagesTo(table, batches, viewer, sight, (event) => event)
  const looks = batches.map(({ nowMs, after }) => ({
    nowMs,
    text: textOf(
      packServerMessage({
        type: 'Snapshot',
        nowMs: 0,
        view: sight.view(after, viewer),
        frame: sight.frameSoFar(table.core, after),
      }),
    ),
  }))
  const answers = batches.map(({ nowMs, after }) => ({
    nowMs,
    text: JSON.stringify(sight.summaryOf(after)),
  }))
  return [...messages, ...withoutRepeats(looks), ...withoutRepeats(answers)]
}

/** The messages alone, masked. */
export function messagesTo(
  { core }: Trace,
  batches: readonly Batch[],
  viewer: Viewer,
  sight: Sight,
  mask: Mask,
): string[] {
  return batches.flatMap(({ nowMs, after, steps, refused }) => {
    const events = steps.flatMap((step) => {
      const told = sight.redact(step.event, viewer, step.after)
      return told === null ? [] : [mask(told)]
    })
    const frame = sight.frameOf(
      core,
      after,
      steps.map(({ event }) => event),
    )
    const update =
      events.length === 0 && frame === null
        ? []
        : [packServerMessage({ type: 'Update', nowMs, events, frame })]
    const refusal =
      refused?.to === nameOf(viewer)
        ? [
            packServerMessage({
              type: 'Refused',
              nowMs,
              id: refused.id,
              refusal: refused.refusal,
            }),
          ]
        : []
    return [...update, ...refusal].map(textOf)
  })
}

/** Something that could be looked at from this moment on. */
interface Look {
  readonly nowMs: number
  readonly text: string
}

const withoutRepeats = (looks: readonly Look[]): string[] =>
  looks
    .filter(({ text }, at) => text !== looks[at - 1]?.text)
    .map(({ nowMs, text }) => `${nowMs} ${text}`)
