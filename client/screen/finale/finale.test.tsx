import { render, screen, within } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inPaddock, players, use } from '../../../game/testing/card-table.ts'
import type { Table } from '../../../game/testing/table.ts'
import { type Viewer, view } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { sitAsHost } from '../../testing/sit-down.ts'
import { Finale } from './finale.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

/** Ada took 300 pearls of Bo; Cy, who came later, took none. */
function toFinale(): Table {
  const table = inPaddock('pickpocket')
    .give('Bo', { pearls: 2_000 })
    .give('Cy', { hand: ['pickpocket'] })
  for (const name of ['Ada', 'Cy']) use(table, name, 'pickpocket', players(1))
  table.passUntil('finale')
  return table
}

/** A big screen that was loaded at the finale, and has seen no payout. */
function finale(viewer: Viewer) {
  const table = toFinale()
  const { session, pass } = sitAsHost(table)
  const seen = view(table.state, viewer)
  render(() => (
    <Show when={seen.phase.type === 'finale' && seen.phase}>
      {(phase) => (
        <Finale session={session} view={seen} phase={phase()} isHost={viewer.role === 'host'} />
      )}
    </Show>
  ))
  return pass
}

describe('the robbery of the day', () => {
  it.each<Viewer>([{ role: 'host' }, { role: 'crowd' }])(
    'is told with its sum to the $role, between awards and podium',
    (viewer) => {
      const pass = finale(viewer)
      const board = screen.getByRole('heading', { name: words.robbery.title })
        .parentElement as HTMLElement
      const isTold = () => board.parentElement?.classList.contains('told')
      expect(board.textContent).toContain(words.pearls(300))
      const people = within(board).getAllByRole('figure')
      expect(people.map(({ textContent }) => textContent)).toEqual(['Ada', 'Bo'])
      expect(isTold()).toBe(false)
      for (let seconds = 0; seconds < 60 && !isTold(); seconds++) pass(1_000)
      expect(isTold()).toBe(true)
      expect(document.querySelectorAll('.awards .untold:not(.told)')).toHaveLength(0)
      expect(document.querySelectorAll('.podium .told')).toHaveLength(0)
    },
  )
})
