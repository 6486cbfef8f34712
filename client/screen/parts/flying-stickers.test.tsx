import { render } from '@solidjs/testing-library'
import { beforeEach, expect, it, vi } from 'vitest'
import { STICKERS_PER_PHASE_MAX } from '../../../game/limits.ts'
import { crowdOf, playerOf, Table } from '../../../game/testing/table.ts'
import { TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import { sitAsHost } from '../../testing/sit-down.ts'
import { FlyingStickers } from './flying-stickers.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

const NAMES = ['Ada', 'Bo', 'Cy', 'Di']

/** At the reveal, with nobody but these. */
function atReveal() {
  const table = new Table().seat(...NAMES).toPaddock()
  table.passUntil('reveal')
  const sitting = sitAsHost(table)
  render(() => <FlyingStickers session={sitting.session} view={sitting.view()} />)
  return { table, ...sitting }
}
const flying = () => [...document.querySelectorAll('.flying-stickers li')]
const names = () => flying().map((one) => one.textContent)

it('shows who threw a sticker, and takes it away', () => {
  const { table, catchUp, pass } = atReveal()
  table.must(playerOf('Bo'), { type: 'ThrowSticker', sticker: 'heart' })
  table.must(crowdOf('Uma'), { type: 'ThrowSticker', sticker: 'crown' })
  catchUp()
  expect(names()).toEqual(['Bo', words.stickers.crowd])
  const [first] = flying()
  expect(first?.querySelector('.sticker use')?.getAttribute('href')).toMatch(/#sticker-heart$/)
  pass(TIMINGS_MS.sticker)
  expect(names()).toEqual([])
})

it('shows no more at a time than have a place, the latest', () => {
  const { table, catchUp } = atReveal()
  for (let times = 0; times < STICKERS_PER_PHASE_MAX; times++) {
    for (const name of NAMES) table.must(playerOf(name), { type: 'ThrowSticker', sticker: 'claw' })
  }
  catchUp()
  expect(names()).toEqual([...NAMES, ...NAMES])
  const places = flying().map((one) => (one as HTMLElement).style.getPropertyValue('--place'))
  expect(new Set(places).size).toBe(8)
})
