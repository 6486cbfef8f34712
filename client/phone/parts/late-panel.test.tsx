import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { expect, it, vi } from 'vitest'
import { STICKERS_PER_PHASE_MAX } from '../../../game/limits.ts'
import { STICKER_PHASES } from '../../../game/sticker.ts'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { RaceDay } from '../race-day.tsx'

const { left, title, toss } = words.stickers

it('whoever came too late for the round throws stickers wherever people wait', async () => {
  const table = new Table().seat('Ada', 'Bo').toPaddock().seat('Cy')
  for (const phase of STICKER_PHASES) {
    table.passUntil(phase)
    renderPhone(table, 'Cy', () => <RaceDay />)
    const row = screen.getByRole('region', { name: title })
    fireEvent.click(screen.getByRole('button', { name: toss.heart }))
    await vi.waitFor(() => expect(row.textContent).toBe(left(STICKERS_PER_PHASE_MAX - 1)))
    cleanup()
  }
  expect(table.sent[0]?.filter(({ type }) => type === 'StickerThrown')).toHaveLength(
    STICKER_PHASES.length,
  )
})
