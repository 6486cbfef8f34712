import type { ClientRequest, CommandId } from '../../game/command.ts'
import type { Refusal } from '../../game/refusal.ts'
import { err, ok, type Result } from '../../game/result.ts'

/** What was asked and not answered yet, in the order of asking. */
export interface PendingCommands {
  add(id: CommandId, request: ClientRequest): Promise<Result<void, Refusal>>
  accepted(id: CommandId): void
  /** With id 0 a server answers what it could not read: that was the oldest. */
  refused(id: CommandId, refusal: Refusal): void
  /** All that is to be sent again after a reconnect. */
  unanswered(): readonly (readonly [CommandId, ClientRequest])[]
}

export function createPendingCommands(): PendingCommands {
  const open = new Map<
    CommandId,
    { request: ClientRequest; answer: (result: Result<void, Refusal>) => void }
  >()
  const settle = (id: CommandId, result: Result<void, Refusal>) => {
    open.get(id)?.answer(result)
    open.delete(id)
  }
  return {
    add: (id, request) => new Promise((answer) => open.set(id, { request, answer })),
    accepted: (id) => settle(id, ok(undefined)),
    refused(id, refusal) {
      const [oldest = 0] = open.keys()
      settle(id === 0 ? oldest : id, err(refusal))
    },
    unanswered: () => [...open].map(([id, { request }]) => [id, request] as const),
  }
}
