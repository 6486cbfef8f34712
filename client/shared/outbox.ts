import type { ClientRequest } from '../../game/command.ts'
import type { Refusal } from '../../game/refusal.ts'
import type { Result } from '../../game/result.ts'
import type { Connection } from './connection.ts'
import { drawCommandId } from './stored-keys.ts'
import type { ViewStore } from './view-store.ts'

/** Sends what a page asks for: nothing before it is greeted, and what is unanswered once more. */
export function createOutbox(store: ViewStore, send: Connection['send']) {
  let isGreeted = false
  return {
    greeted() {
      isGreeted = true
      for (const command of store.pending()) send({ type: 'Command', ...command })
    },
    /** Until the next greeting, what is asked only waits. */
    hold() {
      isGreeted = false
    },
    ask(request: ClientRequest): Promise<Result<void, Refusal>> {
      const id = drawCommandId()
      const answer = store.add(id, request)
      if (isGreeted) send({ type: 'Command', id, request })
      return answer
    },
  }
}
