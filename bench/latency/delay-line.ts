import { type Duplex, Transform } from 'node:stream'

/** Lets bytes through in their order, each so many milliseconds after it came, and the end too. */
export function createDelayLine(delayMs: number): Duplex {
  return new Transform({
    transform(chunk, _encoding, done) {
      // Timers of one length fire in the order in which they were set.
      setTimeout(() => this.destroyed || this.push(chunk), delayMs)
      done()
    },
    flush(done) {
      setTimeout(done, delayMs)
    },
  })
}
