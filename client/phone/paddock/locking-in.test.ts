import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClientRequest } from '../../../game/command.ts'
import type { Phone } from '../phone.tsx'
import { type Draft, EMPTY_DRAFT } from './draft.ts'
import type { Drafting } from './drafting.ts'
import { CALL_BACK_MS, createLockingIn } from './locking-in.ts'

// The signals of the browser: on Node, Solid brings those that never change.
vi.mock('solid-js', () => import('solid-js/dist/solid.js' as 'solid-js'))

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

const BACKED: Draft = {
  ...EMPTY_DRAFT,
  bets: [{ racer: 1, kind: 'win', stakePearls: 50 }],
}
const LOCK_IN: ClientRequest = { type: 'LockIn', ...BACKED, nonce: null }

/** An open paddock whose deadline the test moves; answers never come. */
function paddock(endsAtMs: number | null, draft = BACKED) {
  return createRoot((leave) => {
    const [deadline, setDeadline] = createSignal(endsAtMs)
    const [isPaused, setPaused] = createSignal(false)
    const asked: ClientRequest[] = []
    const phone = {
      view: () => ({ phase: { type: 'parade' }, mine: null, pausedAtMs: isPaused() ? 0 : null }),
      phase: () => ({ mine: { locked: null }, span: { startedAtMs: 0, endsAtMs: deadline() } }),
      session: { serverNowMs: () => Date.now() },
      ask(request: ClientRequest) {
        asked.push(request)
        return new Promise(() => undefined)
      },
    } as unknown as Phone
    const [drafted, setDrafted] = createSignal(draft)
    const locking = createLockingIn(phone, { draft: drafted } as unknown as Drafting)
    return { asked, leave, locking, setDeadline, setDrafted, setPaused }
  })
}

describe('locking in', () => {
  it('sends the draft two seconds before the deadline, once', () => {
    const { asked } = paddock(30_000)
    vi.advanceTimersByTime(27_999)
    expect(asked).toEqual([])
    vi.advanceTimersByTime(10_000)
    expect(asked).toEqual([LOCK_IN])
  })

  it.each([null, 90_000])('heeds a last call, where the deadline was %s', (endsAtMs) => {
    const { asked, setDeadline } = paddock(endsAtMs)
    vi.advanceTimersByTime(10_000)
    setDeadline(13_000)
    vi.advanceTimersByTime(999)
    expect(asked).toEqual([])
    vi.advanceTimersByTime(1)
    expect(asked).toEqual([LOCK_IN])
  })

  it('waits longer where the deadline moves away, and while the game is paused', () => {
    const { asked, setDeadline, setPaused } = paddock(5_000)
    setPaused(true)
    vi.advanceTimersByTime(10_000)
    setDeadline(20_000)
    setPaused(false)
    vi.advanceTimersByTime(7_999)
    expect(asked).toEqual([])
    vi.advanceTimersByTime(1)
    expect(asked).toEqual([LOCK_IN])
  })

  it('sends nothing where nothing is drafted, but what comes in the last moment', () => {
    const { asked, setDrafted } = paddock(5_000, EMPTY_DRAFT)
    vi.advanceTimersByTime(3_500)
    expect(asked).toEqual([])
    setDrafted(BACKED)
    vi.advanceTimersByTime(1_500)
    expect(asked).toEqual([LOCK_IN])
  })

  it('goes in a moment after the press, unless it is called back', () => {
    const { asked, locking } = paddock(null)
    locking.press()
    locking.callBack()
    vi.advanceTimersByTime(CALL_BACK_MS)
    expect(asked).toEqual([])
    locking.press()
    vi.advanceTimersByTime(CALL_BACK_MS)
    expect(asked).toEqual([LOCK_IN])
  })

  it('loses nothing that was pressed: to a last call, to the last seconds, to leaving', () => {
    const called = paddock(null)
    called.locking.press()
    called.setDeadline(3_000)
    vi.advanceTimersByTime(1_000)
    expect(called.asked).toEqual([LOCK_IN])

    const late = paddock(4_000, EMPTY_DRAFT)
    vi.advanceTimersByTime(1_500)
    late.locking.press()
    vi.advanceTimersByTime(0)
    expect(late.asked).toHaveLength(1)

    const left = paddock(null)
    left.locking.press()
    left.leave()
    expect(left.asked).toEqual([LOCK_IN])
    vi.advanceTimersByTime(CALL_BACK_MS)
    expect(left.asked).toHaveLength(1)
  })
})
