import type { ClientRequest, CommandId } from '../command.ts'
import { fold } from '../fold.ts'
import { decodeFrame, type FrameSamples } from '../race/frame.ts'
import type { Refusal } from '../refusal.ts'
import { assert, err, ok, type Result } from '../result.ts'
import type { View } from '../view.ts'
import type { ViewEvent } from '../view-event.ts'
import type { ServerMessage } from './messages.ts'

/** A command that was sent and not answered yet. */
export interface PendingCommand {
  readonly id: CommandId
  readonly request: ClientRequest
}

/** All that a client keeps of its game; a plain value, kept over reconnects. */
export interface Client {
  /** Null before the first snapshot. */
  readonly view: View | null
  /** In the order of sending. After a snapshot on a new connection they are sent again. */
  readonly pending: readonly PendingCommand[]
  /** The host took this client's seat away. */
  readonly isRemoved: boolean
}

export interface Answer {
  readonly id: CommandId
  readonly result: Result<void, Refusal>
}

/** What a message did. */
export interface Received {
  readonly client: Client
  readonly answers: readonly Answer[]
  /** Each was folded into the view already. */
  readonly events: readonly ViewEvent[]
  /** The stretch of race that came along. */
  readonly frame: FrameSamples | null
}

export const FRESH_CLIENT: Client = { view: null, pending: [], isRemoved: false }

/** The client that has sent this command. */
export const withCommand = (client: Client, command: PendingCommand): Client => ({
  ...client,
  pending: [...client.pending, command],
})

/**
 * The one way that a client changes by what a server says: the whole protocol but for the socket.
 *
 * @throws where the message does not follow from what is known: the client is too old, or a message
 *   was lost. Nothing has changed then; a new connection begins with a snapshot.
 */
export function receive(client: Client, message: ServerMessage): Received {
  switch (message.type) {
    case 'Snapshot': {
      const { view, frame } = message
      // In play a seat is lost by the host's hand alone.
      const isLost = client.view?.mine != null && view.phase.type !== 'lobby'
      const isRemoved = (client.isRemoved || isLost) && view.mine === null
      return received({ ...client, view, isRemoved }, [], [], frame)
    }
    case 'Update': {
      assert(client.view, 'a connection begins with a snapshot')
      const { events, frame } = message
      const view = events.reduce(fold, client.view)
      const isRemoved = client.isRemoved || isRemovedBy(client.view, events)
      return received({ ...client, view, isRemoved }, answersIn(events), events, frame)
    }
    case 'Refused': {
      // With id 0 a server answers what it could not read: that was the oldest.
      const id = message.id === 0 ? client.pending[0]?.id : message.id
      const answers = id === undefined ? [] : [{ id, result: err(message.refusal) }]
      return received(client, answers, [], null)
    }
    default:
      return message satisfies never
  }
}

/** A seat that was taken and lost within one message was never seen. */
const isRemovedBy = ({ mine }: View, events: readonly ViewEvent[]): boolean =>
  events.some((event) => event.type === 'SeatRemoved' && event.seat === mine?.seat)

const answersIn = (events: readonly ViewEvent[]): Answer[] =>
  events.flatMap((event) =>
    event.type === 'CommandAccepted' ? [{ id: event.id, result: ok(undefined) }] : [],
  )

function received(
  client: Client,
  answers: readonly Answer[],
  events: readonly ViewEvent[],
  bytes: Uint8Array | null,
): Received {
  const isAnswered = ({ id }: PendingCommand) => answers.some((answer) => answer.id === id)
  const pending = client.pending.filter((command) => !isAnswered(command))
  return { client: { ...client, pending }, answers, events, frame: readFrame(bytes) }
}

function readFrame(bytes: Uint8Array | null): FrameSamples | null {
  if (bytes === null) return null
  const frame = decodeFrame(bytes)
  assert(frame.ok, 'a frame can be read')
  return frame.value
}
