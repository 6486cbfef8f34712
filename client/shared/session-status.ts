import { createSignal } from 'solid-js'
import { CLOSE_CODES } from '../../game/wire/close-codes.ts'
import { type PassingReason, passingReasonOf } from './close-reason.ts'
import { reloadOutdated } from './outdated.ts'

/**
 * `refused`: the server let nobody in and said why, and the page keeps trying;
 * `outdated`: the server speaks a newer version, and the page is about to load itself anew;
 * `gone`: there is no such game any more, or the server closed the connection for good.
 */
export type SessionStatus = 'connecting' | 'open' | 'lost' | 'refused' | 'outdated' | 'gone'

/** How a page stands with its game, as signals. */
export function createSessionStatus() {
  const [status, setStatus] = createSignal<SessionStatus>('connecting')
  const [goneCode, setGoneCode] = createSignal<number | null>(null)
  const [refusedReason, setRefusedReason] = createSignal<PassingReason | null>(null)
  return {
    status,
    goneCode,
    refusedReason,
    greeted() {
      setRefusedReason(null)
      setStatus('open')
    },
    /** The connection closed with this code, and comes back by itself. */
    lost(code: number, hasView: boolean) {
      if (status() === 'gone' || status() === 'outdated') return
      const reason = passingReasonOf(code)
      setRefusedReason(reason)
      if (reason !== null) setStatus('refused')
      else setStatus(hasView ? 'lost' : 'connecting')
    },
    /** The game is no more. */
    expired() {
      setStatus('gone')
    },
    /** The connection closed for good. */
    ended(code: number) {
      const isOutdated = code === CLOSE_CODES.ProtocolUnknown && reloadOutdated()
      setGoneCode(code)
      setStatus(isOutdated ? 'outdated' : 'gone')
    },
  }
}
