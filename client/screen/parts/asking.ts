import { createSignal } from 'solid-js'
import type { ClientRequest } from '../../../game/command.ts'
import type { Session } from '../../shared/session.ts'
import { refusalText } from '../../shared/words.ts'

/** Asks the server for things, and says what was wrong with the last of them. */
export function createAsking(session: Session) {
  const [trouble, setTrouble] = createSignal('')
  return {
    /** A signal: why the last request was refused; empty where it was not. */
    trouble,
    /** Whether it was accepted. */
    async ask(request: ClientRequest): Promise<boolean> {
      setTrouble('')
      const answer = await session.ask(request)
      if (!answer.ok) setTrouble(refusalText(answer.error))
      return answer.ok
    },
  }
}
