import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { beforeEach, expect, it, vi } from 'vitest'
import { CROWD_STICKERS_EVERY_MS, STICKERS_PER_PHASE_MAX } from '../../../game/limits.ts'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { sitInCrowd } from '../../testing/sit-down.ts'
import { StickerBar } from './sticker-bar.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

const { left, toss } = words.stickers

/** Opens Uma's page, for the first time or anew. */
function look(table: Table) {
  cleanup()
  const sitting = sitInCrowd(table, 'Uma')
  render(() => <StickerBar session={sitting.session} view={sitting.view()} />)
  return sitting
}
const said = () => screen.queryByRole('status')?.textContent
async function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }))
  await vi.advanceTimersByTimeAsync(0)
}

it('knows over a reload how many are left, and has all of them again in the next phase', async () => {
  const table = new Table().seat('Ada', 'Bo').toPaddock()
  look(table)
  await press(toss.crown)
  look(table).pass(CROWD_STICKERS_EVERY_MS)
  expect(said()).toBe(left(STICKERS_PER_PHASE_MAX - 1))
  await press(toss.crown)
  const { catchUp } = look(table)
  expect(said()).toBe(left(STICKERS_PER_PHASE_MAX - 2))
  table.passUntil('reveal')
  catchUp()
  expect(said()).toBe(left(STICKERS_PER_PHASE_MAX))
  table.passUntil('race')
  catchUp()
  expect(said()).toBeUndefined()
})
