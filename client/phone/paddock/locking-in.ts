import { createEffect, createSignal, onCleanup } from 'solid-js'
import type { Refusal } from '../../../game/refusal.ts'
import { ownNonce } from '../nonces.ts'
import { shake } from '../parts/shake.ts'
import { leftMs, sendsInMs } from '../parts/time-left.ts'
import type { Phone } from '../phone.tsx'
import { isEmpty } from './draft.ts'
import type { Drafting } from './drafting.ts'

/** `going`: pressed, and can still be called back. */
export type LockStage = 'open' | 'going' | 'sending'

export interface LockingIn {
  /** Signals. */
  stage(): LockStage
  refusal(): Refusal | null
  /** Goes in after a moment; pressed again, at once. */
  press(): void
  callBack(): void
}

/** The moment in which a slip of the thumb can be called back. Short: the table is waiting. */
export const CALL_BACK_MS = 1_800

/** Locking in by hand, or by itself shortly before the deadline. */
export function createLockingIn(phone: Phone, { draft }: Drafting): LockingIn {
  const [stage, setStage] = createSignal<LockStage>('open')
  const [refusal, setRefusal] = createSignal<Refusal | null>(null)
  let going: ReturnType<typeof setTimeout> | undefined

  const isOpen = () => phone.phase('paddock')?.mine?.locked === null
  const ask = () => phone.ask({ type: 'LockIn', ...draft(), nonce: ownNonce(phone) })
  const send = async () => {
    clearTimeout(going)
    if (stage() === 'sending' || !isOpen()) return
    setStage('sending')
    const refused = await ask()
    if (refused === null) shake('lockedIn')
    setRefusal(refused)
    setStage('open')
  }
  const press = () => {
    if (stage() === 'going') return void send()
    if (stage() === 'sending') return
    setRefusal(null)
    setStage('going')
    const span = phone.phase('paddock')?.span
    const untilSentMs = span && sendsInMs(span, phone.session.serverNowMs())
    going = setTimeout(send, Math.min(CALL_BACK_MS, untilSentMs ?? CALL_BACK_MS))
  }
  const callBack = () => {
    if (stage() !== 'going') return
    clearTimeout(going)
    setStage('open')
  }

  const sendWhatStands = () => {
    if (stage() === 'going' || !isEmpty(draft())) void send()
  }
  // A deadline that moves, by a pause or by the host's last call, sets the timers anew.
  createEffect(() => {
    const phase = phone.phase('paddock')
    if (phase?.mine?.locked !== null || phone.view().pausedAtMs !== null) return
    const nowMs = phone.session.serverNowMs()
    const waitMs = sendsInMs(phase.span, nowMs)
    const lastMs = leftMs(phase.span, nowMs)
    if (waitMs === null || lastMs === null) return
    // The second is for what was drafted in the very last moment.
    const timers = [waitMs, lastMs].map((ms) => setTimeout(sendWhatStands, ms))
    onCleanup(() => timers.forEach(clearTimeout))
  })
  const sendIfPressed = () => {
    if (stage() === 'going') void send()
  }
  // A phone that goes into the pocket stops its timers; pressed is pressed.
  const hidden = () => document.visibilityState === 'hidden' && sendIfPressed()
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', hidden)
    onCleanup(() => document.removeEventListener('visibilitychange', hidden))
  }
  onCleanup(() => {
    clearTimeout(going)
    // Whether it comes in time is for the server to say.
    if (stage() === 'going') void ask()
  })

  return { stage, refusal, press, callBack }
}
