import { createEffect, createMemo, on } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { shake } from '../parts/shake.ts'
import type { Phone } from '../phone.tsx'
import type { RaceStrip } from './race-strip.ts'

/** The off is felt, and each racer that this player backed as it comes home. */
export function feelRace(phone: Phone, strip: RaceStrip, phase: () => PhaseViewOf<'race'>): void {
  createEffect(on(strip.isOff, (isOff, before) => before === false && isOff && shake('theOff')))
  const backed = () => phase().bets.filter(({ seat }) => seat === phone.me()?.seat)
  const home = createMemo(
    () => [...new Set(backed().map(({ racer }) => racer))].filter(strip.isHome),
    undefined,
    { equals: (one, other) => one.join() === other.join() },
  )
  createEffect(
    on(home, (now, before) => {
      const fresh = before && now.filter((racer) => !before.includes(racer))
      if (!fresh?.length) return
      shake(fresh.some((racer) => strip.places()[racer] === 1) ? 'won' : 'finished')
    }),
  )
}
