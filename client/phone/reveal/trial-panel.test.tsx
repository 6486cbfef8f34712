import { fireEvent, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { describe, expect, it, vi } from 'vitest'
import { inPaddock, lockIn, racer } from '../../../game/testing/card-table.ts'
import { playerOf, type Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { TrialPanel } from './trial-panel.tsx'

/** Ada has put a nasty card on the third racer, and it stands trial. */
function trial(): Table {
  const table = inPaddock('bad-oyster')
  table.must(playerOf('Ada'), lockIn([{ card: 'bad-oyster', target: racer(2) }]))
  for (const name of ['Bo', 'Cy']) table.must(playerOf(name), lockIn())
  table.passUntil('reveal')
  return table
}

const panel = (table: Table, name: string) =>
  renderPhone(table, name, (phone) => (
    <Show when={phone.phase('reveal')}>{(phase) => <TrialPanel phase={phase()} />}</Show>
  ))

const suspects = () =>
  screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'))

describe('the trial', () => {
  it('names somebody once, of all others in the round', async () => {
    const { asked } = panel(trial(), 'Bo')
    expect(suspects()).toEqual(['Accuse Ada', 'Accuse Cy'])
    fireEvent.click(screen.getByRole('button', { name: 'Accuse Cy' }))
    await vi.waitFor(() => screen.getByText(words.phone.trial.named('Cy')))
    expect(asked).toEqual([{ type: 'Accuse', seat: 2 }])
    expect(suspects()).toEqual([])
  })

  it('tells the culprit alone whose card it is', () => {
    panel(trial(), 'Ada')
    expect(screen.getByText(words.phone.trial.yours)).toBeTruthy()
    expect(suspects()).toEqual(['Accuse Bo', 'Accuse Cy'])
  })

  it('tells nobody else', () => {
    panel(trial(), 'Cy')
    expect(screen.queryByText(words.phone.trial.yours)).toBeNull()
  })
})
