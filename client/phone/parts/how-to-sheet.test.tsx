import { fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { HowToSheet } from './how-to-sheet.tsx'
import { keptStill } from './shake.ts'

afterEach(() => {
  if (keptStill.isOn()) keptStill.flip()
  Reflect.deleteProperty(navigator, 'vibrate')
})

const sheet = (onClose = () => {}) =>
  renderPhone(new Table().seat('Ada', 'Bo', 'Cy').toPaddock(), 'Ada', () => (
    <HowToSheet onClose={onClose} />
  ))

describe('how to play', () => {
  it('has a switch that keeps the phone still', () => {
    Object.assign(navigator, { vibrate: () => true })
    sheet()
    const shakes = screen.getByRole<HTMLInputElement>('checkbox', { name: words.phone.howTo.shake })
    expect([shakes.checked, keptStill.isOn()]).toEqual([true, false])
    fireEvent.click(shakes)
    expect([shakes.checked, keptStill.isOn()]).toEqual([false, true])
    fireEvent.click(shakes)
    expect([shakes.checked, keptStill.isOn()]).toEqual([true, false])
  })

  it('has none on a phone that cannot shake', () => {
    sheet()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('begins with the cards in hand', () => {
    const { view } = sheet()
    for (const card of view().mine?.hand ?? []) {
      expect(screen.getAllByText(words.cards[card].name).length).toBeGreaterThan(0)
    }
    expect(screen.getByText(words.phone.parade.hand)).toBeTruthy()
  })

  it('is closed by its button', () => {
    const onClose = vi.fn()
    sheet(onClose)
    fireEvent.click(screen.getByRole('button', { name: words.phone.howTo.close }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
