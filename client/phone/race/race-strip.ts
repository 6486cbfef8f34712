import { createSignal, onCleanup } from 'solid-js'
import type { RacerAt } from '../../shared/playout.ts'
import { createPlayhead } from '../../shared/race-time.ts'
import { shownTick } from '../../shared/slow-motion.ts'
import type { Phone } from '../phone.tsx'
import { createRaceOrder } from './race-order.ts'

/** Moves the tokens of a race along their lanes, at every picture, past all bookkeeping. */
export interface RaceStrip {
  follow(racer: number, token: HTMLElement): void
  /** Signals. */
  isOff(): boolean
  /** Place of each racer; empty before the off. */
  places(): readonly number[]
  isOut(racer: number): boolean
  isHome(racer: number): boolean
}

const PLACES_EVERY_MS = 250

export function createRaceStrip({ session, phase, view }: Phone, racers: number): RaceStrip {
  const tokens: HTMLElement[] = []
  const playhead = createPlayhead()
  const order = createRaceOrder(session.playout)
  const shown: RacerAt[] = []
  const [isOff, setOff] = createSignal(false)
  const [places, setPlaces] = createSignal<readonly number[]>([])
  const [out, setOut] = createSignal<readonly boolean[]>([])
  const [home, setHome] = createSignal<readonly boolean[]>([])
  let drawnAtMs = performance.now()
  let placedAtMs = 0
  let frame = requestAnimationFrame(draw)
  onCleanup(() => cancelAnimationFrame(frame))

  const place = (tick: number, atMs: number) => {
    if (atMs - placedAtMs < PLACES_EVERY_MS) return
    placedAtMs = atMs
    const ranked = order.at(tick)
    setPlaces(Array.from({ length: racers }, (_, racer) => ranked.indexOf(racer) + 1))
    setOut(shown.map(({ flags }) => flags.isOut))
    setHome(shown.map(({ flags }) => flags.isFinished))
  }

  function draw(atMs: number): void {
    frame = requestAnimationFrame(draw)
    const race = phase('race')
    if (race === null || session.playout.racers === 0) return
    const wanted = shownTick(view(), session.serverNowMs(), session.playout) ?? 0
    setOff(wanted >= 0)
    const tick = playhead.advance(wanted, session.playout.lastTick(), atMs - drawnAtMs)
    drawnAtMs = atMs
    session.playout.at(tick, shown)
    const { lengthMetres } = race.round.track
    for (const [racer, { xMetres, heightMetres }] of shown.entries()) {
      const style = tokens[racer]?.style
      style?.setProperty('--way', Math.min(1, xMetres / lengthMetres).toFixed(4))
      style?.setProperty('--hop', heightMetres.toFixed(3))
    }
    if (wanted >= 0) place(tick, atMs)
  }

  return {
    follow: (racer, token) => {
      tokens[racer] = token
    },
    isOff,
    places,
    isOut: (racer) => out()[racer] === true,
    isHome: (racer) => home()[racer] === true,
  }
}
