import { createEffect, createSignal, onCleanup } from 'solid-js'
import type { Refusal } from '../../game/refusal.ts'
import type { Drafting } from './drafting.ts'
import type { Phone } from './phone.tsx'
import { sendsInMs } from './time-left.ts'

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
  const send = async () => {
    clearTimeout(going)
    if (stage() === 'sending' || !isOpen()) return
    setStage('sending')
    const { bets, play } = draft()
    setRefusal(await phone.ask({ type: 'LockIn', bets, plays: play ? [play] : [] }))
    setStage('open')
  }
  const press = () => {
    if (stage() === 'going') return void send()
    if (stage() === 'sending') return
    setRefusal(null)
    setStage('going')
    going = setTimeout(send, CALL_BACK_MS)
  }
  const callBack = () => {
    if (stage() !== 'going') return
    clearTimeout(going)
    setStage('open')
  }

  // A deadline that moves, by a pause or by the host, sets the timer anew.
  createEffect(() => {
    const phase = phone.phase('paddock')
    if (phase?.mine?.locked !== null || phone.view().pausedAtMs !== null) return
    const waitMs = sendsInMs(phase.span, phone.session.serverNowMs())
    if (waitMs === null) return
    const timer = setTimeout(() => {
      const { bets, play } = draft()
      if (bets.length > 0 || play !== null) void send()
    }, waitMs)
    onCleanup(() => clearTimeout(timer))
  })
  onCleanup(() => clearTimeout(going))

  return { stage, refusal, press, callBack }
}
