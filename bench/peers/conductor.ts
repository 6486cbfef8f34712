import type { Script, Telling } from './script.ts'

/** How often a server sends: `bench/peers.json`. */
export interface Rates {
  /** Null: as this product does, some seconds of race at a time. */
  readonly raceUpdatesPerSecond: number | null
  /** Whether all hear of each move at once, whatever else it leads to. */
  readonly isEveryMoveBroadcast: boolean
}

/** How a server reaches people. */
export interface Outlet {
  /** One object to some seats. */
  tell(telling: Telling): void
  /** To all: this seat has moved. */
  moved(seat: number): void
  /** To all: where the racers are. */
  race(content: object): void
}

/** A game that is being played. */
export interface Conductor {
  greetingOf(seat: number): object
  /** A move was heard. */
  move(seat: number): void
  stop(): void
}

/** Samples that a script has of each second of a race. */
const SAMPLES_A_SECOND = 10

/**
 * Plays the server's part of a script: what it tells on its own at its times, and what moves lead
 * to in the order in which they come.
 *
 * @param startAtMs when the script begins, by `Date.now()`.
 */
export function conduct(
  script: Script,
  startAtMs: number,
  rates: Rates,
  outlet: Outlet,
): Conductor {
  const timers: ReturnType<typeof setTimeout>[] = []
  const at = (ms: number, act: () => void) =>
    timers.push(setTimeout(act, Math.max(0, startAtMs + ms - Date.now())))
  const tellAll = (tells: readonly Telling[]) => {
    for (const telling of tells) outlet.tell(telling)
  }
  for (const { atMs, tells } of script.cues) at(atMs, () => tellAll(tells))
  for (const { atMs, updates, frame } of script.stretches) {
    const perSecond = rates.raceUpdatesPerSecond
    if (perSecond === null) {
      at(atMs, () => outlet.race({ frame }))
      continue
    }
    const count = Math.round((updates.length / SAMPLES_A_SECOND) * perSecond)
    for (let update = 0; update < count; update++) {
      const content = updates[Math.floor((update * SAMPLES_A_SECOND) / perSecond)]
      if (content) at(atMs + (update * 1_000) / perSecond, () => outlet.race(content))
    }
  }
  let moves = 0
  return {
    greetingOf: (seat) => script.greetings[seat] ?? {},
    move(seat) {
      const move = script.moves[moves]
      moves += 1
      if (rates.isEveryMoveBroadcast) outlet.moved(seat)
      tellAll(move?.tells ?? [])
    },
    stop() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
