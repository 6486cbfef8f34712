import { nextChunkMs } from './race-time.ts'
import type { ViewStore } from './view-store.ts'

/** Calls `overdue` once the race should have gone on and nothing of it has come. */
export function createRaceWatch(
  { view, playout }: ViewStore,
  serverNowMs: () => number,
  overdue: () => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    /** Something came: waits for what comes next, if a race is on. */
    heard() {
      clearTimeout(timer)
      const current = view()
      const dueMs = current && nextChunkMs(current, playout.lastTick())
      if (dueMs !== null) timer = setTimeout(overdue, dueMs - serverNowMs())
    },
    stop() {
      clearTimeout(timer)
    },
  }
}
