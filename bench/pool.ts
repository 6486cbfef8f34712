import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads that answer requests side by side, one at a time each. */
export interface Pool<Request, Answer> {
  /** The answers to these requests, in their order. */
  readonly ask: (requests: readonly Request[]) => Promise<Answer[]>
  readonly close: () => Promise<void>
}

/** As many threads of this file as there are processors: a message in, a message out. */
export function openPool<Request, Answer>(file: URL): Pool<Request, Answer> {
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(file))
  return {
    ask: async (requests) => {
      const answers: Answer[] = []
      const open = requests.entries()
      // All threads draw from the one iterator, so that each request is taken once.
      const work = async (thread: Worker) => {
        for (const [at, request] of open) {
          answers[at] = await answerOf<Request, Answer>(thread, request)
        }
      }
      await Promise.all(threads.map(work))
      return answers
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

async function answerOf<Request, Answer>(thread: Worker, request: Request): Promise<Answer> {
  const answered = once(thread, 'message')
  thread.postMessage(request)
  const [answer] = await answered
  return answer as Answer
}
