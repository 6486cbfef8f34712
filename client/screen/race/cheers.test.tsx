import { render } from '@solidjs/testing-library'
import { beforeEach, expect, it, vi } from 'vitest'
import { CHEERS_EVERY_MS } from '../../../game/limits.ts'
import { assert } from '../../../game/result.ts'
import { crowdOf, Table } from '../../../game/testing/table.ts'
import { TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import { sitAsHost } from '../../testing/sit-down.ts'
import { racersOf } from '../racers.ts'
import { Cheers } from './cheers.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

function atRace() {
  const table = new Table().seat('Ada', 'Bo').toPaddock()
  table.passUntil('race')
  const sitting = sitAsHost(table)
  const { phase } = sitting.view()
  assert(phase.type === 'race', 'the race is on')
  const racers = racersOf(phase.round)
  render(() => <Cheers session={sitting.session} racers={racers} />)
  const cheer = (racer: number, times: number) => {
    table.must(crowdOf('Uma'), { type: 'Cheer', racer, times })
    sitting.pass(CHEERS_EVERY_MS)
  }
  const said = (racer: number, times: number) =>
    words.screen.race.cheers(racers[racer]?.name ?? '', times)
  return { ...sitting, cheer, said }
}
const bursts = () => [...document.querySelectorAll('.cheer')]
const heard = () => bursts().map((one) => one.textContent)

it('bursts over each racer that is cheered, and is gone after a while', () => {
  const { cheer, said, pass } = atRace()
  cheer(2, 3)
  cheer(0, 1)
  expect(heard()).toEqual([said(0, 1), said(2, 3)])
  pass(TIMINGS_MS.shout)
  expect(heard()).toEqual([])
})

it('a burst stays where it is as long as its racer is cheered on, and fades from the last cheer on', () => {
  const { cheer, said } = atRace()
  cheer(1, 2)
  const [first] = bursts()
  const fading = [{ currentTime: 900 }]
  Object.assign(first?.firstElementChild ?? {}, { getAnimations: () => fading })
  for (let waitedMs = 0; waitedMs <= TIMINGS_MS.shout; waitedMs += CHEERS_EVERY_MS) cheer(1, 5)
  expect(bursts()).toEqual([first])
  expect(fading).toEqual([{ currentTime: 0 }])
  expect(heard()).toEqual([said(1, 5)])
})
