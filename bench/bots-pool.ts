import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CardId } from '../game/card.ts'
import type { DayResult } from './bots-day.ts'
import type { DayRequest } from './bots-worker.ts'

/** Threads that play days side by side. */
export interface Pool {
  /** Plays the days from `from` up to but without `to`; results in their order. */
  readonly play: (from: number, to: number, cards: readonly CardId[]) => Promise<DayResult[]>
  readonly close: () => Promise<void>
}

export function openPool(): Pool {
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./bots-worker.ts', import.meta.url)),
  )
  return {
    play: async (from, to, cards) => {
      const results: DayResult[] = []
      let next = from
      const work = async (thread: Worker) => {
        while (next < to) {
          const day = next++
          results[day - from] = await answer(thread, { day, cards })
        }
      }
      await Promise.all(threads.map(work))
      return results
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

async function answer(thread: Worker, request: DayRequest): Promise<DayResult> {
  const answered = once(thread, 'message')
  thread.postMessage(request)
  const [result] = await answered
  return result as DayResult
}
