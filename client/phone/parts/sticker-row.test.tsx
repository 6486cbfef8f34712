import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { expect, it, vi } from 'vitest'
import { STICKERS_PER_PHASE_MAX } from '../../../game/limits.ts'
import { inPaddock, lockIn } from '../../../game/testing/card-table.ts'
import { playerOf, type Table } from '../../../game/testing/table.ts'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'

const { left, toss } = words.stickers
const ADA = playerOf('Ada')

function atRow(table: Table = inPaddock('espresso')) {
  table.must(ADA, lockIn())
  return renderPhone(table, 'Ada', (phone) => <StickerRow view={phone.view()} ask={phone.ask} />)
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const said = () => screen.getByRole('status').textContent

it('throws a sticker and says how many are left, until there are none', async () => {
  const { asked } = atRow()
  expect(said()).toBe(left(STICKERS_PER_PHASE_MAX))
  for (let thrown = 1; thrown <= STICKERS_PER_PHASE_MAX; thrown++) {
    press(toss.heart)
    await vi.waitFor(() => expect(said()).toBe(left(STICKERS_PER_PHASE_MAX - thrown)))
  }
  press(toss.claw)
  expect(asked).toHaveLength(STICKERS_PER_PHASE_MAX)
  for (const button of screen.getAllByRole('button')) {
    expect(button.getAttribute('aria-disabled')).toBe('true')
  }
})

it('what was thrown stays thrown over a reload, until the next phase', async () => {
  const table = inPaddock('espresso')
  atRow(table)
  press(toss.heart)
  press(toss.claw)
  await vi.waitFor(() => expect(said()).toBe(left(STICKERS_PER_PHASE_MAX - 2)))
  const reload = () => {
    cleanup()
    renderPhone(table, 'Ada', (phone) => <StickerRow view={phone.view()} ask={phone.ask} />)
  }
  reload()
  expect(said()).toBe(left(STICKERS_PER_PHASE_MAX - 2))
  table.passUntil('reveal')
  reload()
  expect(said()).toBe(left(STICKERS_PER_PHASE_MAX))
})

it('a phone that knows nothing of what it threw learns that it has thrown them all', async () => {
  const table = inPaddock('espresso')
  atRow(table)
  for (let thrown = 0; thrown < STICKERS_PER_PHASE_MAX; thrown++) {
    table.must(ADA, { type: 'ThrowSticker', sticker: 'crown' })
  }
  press(toss.gasp)
  await vi.waitFor(() =>
    expect(said()).toBe(
      words.refusals.TooManyStickers({
        type: 'TooManyStickers',
        stickersMax: STICKERS_PER_PHASE_MAX,
      }),
    ),
  )
})

it('a sticker that was refused is not used up', async () => {
  const table = inPaddock('espresso')
  const { asked } = renderPhone(table, 'Bo', (phone) => (
    <StickerRow view={phone.view()} ask={phone.ask} />
  ))
  press(toss.laugh)
  await vi.waitFor(() => expect(said()).toBe(words.refusals.NotLockedIn({ type: 'NotLockedIn' })))
  table.must(playerOf('Bo'), lockIn())
  press(toss.laugh)
  await vi.waitFor(() => expect(said()).toBe(left(STICKERS_PER_PHASE_MAX - 1)))
  expect(asked).toHaveLength(2)
})
