/** What a heartbeat does to its connection, and tells of it. */
export interface HeartbeatActs {
  ping(): void
  ponged(roundTripMs: number): void
  /** Nothing was heard for too long: the line is down. */
  silent(): void
}

/** Pings at its times, measures, and says when nothing has been heard for too long. */
export interface Heartbeat {
  opened(): void
  heard(): void
  ponged(): void
  /** Asks at once whether anybody is there: the line is down unless something is heard soon. */
  probe(): void
  /** Something was sent that wants an answer. */
  expectAnswer(): void
  stop(): void
}

/** A ping asks where nothing was heard for so long. */
const PING_AFTER_MS = 15_000
/** The first round trips after opening come quickly: the clock wants several. */
const FIRST_PINGS_MS = [0, 400, 2_000]
const SILENCE_MS = 25_000
/** A living server answers a ping within this, over the worst of mobile networks. */
const PROBE_MS = 3_500
/** A command is answered within this, a shout with its chunk of race; after it, a ping asks. */
const ANSWER_MS = 2_500
/** From then to the end of the line, so that a press is never unanswered for more than 4 s. */
const AFTER_ANSWER_MS = 1_500

export function createHeartbeat(acts: HeartbeatActs): Heartbeat {
  let timers: ReturnType<typeof setTimeout>[] = []
  let sentAtMs: number[] = []
  let heardAtMs = 0
  let heard = 0
  let isProbing = false

  const later = (act: () => void, ms: number) => timers.push(setTimeout(act, ms))
  const ping = () => {
    sentAtMs.push(performance.now())
    acts.ping()
  }
  const beat = () => {
    const silentMs = performance.now() - heardAtMs
    if (silentMs >= PING_AFTER_MS) ping()
    later(beat, silentMs >= PING_AFTER_MS ? PING_AFTER_MS : PING_AFTER_MS - silentMs)
  }
  const watch = () => {
    const silentMs = performance.now() - heardAtMs
    if (silentMs >= SILENCE_MS) acts.silent()
    else later(watch, SILENCE_MS - silentMs + 50)
  }
  const probeFor = (ms: number) => {
    if (timers.length === 0 || isProbing) return
    isProbing = true
    const before = heard
    ping()
    later(() => {
      isProbing = false
      if (heard === before) acts.silent()
    }, ms)
  }
  return {
    opened() {
      this.stop()
      sentAtMs = []
      heardAtMs = performance.now()
      for (const ms of FIRST_PINGS_MS) later(ping, ms)
      later(beat, PING_AFTER_MS)
      later(watch, SILENCE_MS)
    },
    heard() {
      heard += 1
      heardAtMs = performance.now()
    },
    ponged() {
      const sent = sentAtMs.shift()
      if (sent !== undefined) acts.ponged(performance.now() - sent)
    },
    probe: () => probeFor(PROBE_MS),
    expectAnswer() {
      const before = heard
      later(() => heard === before && probeFor(AFTER_ANSWER_MS), ANSWER_MS)
    },
    stop() {
      for (const timer of timers) clearTimeout(timer)
      timers = []
      isProbing = false
    },
  }
}
