import { fireEvent, render, screen } from '@solidjs/testing-library'
import { describe, expect, it, vi } from 'vitest'
import { Table } from '../../game/testing/table.ts'
import { words } from '../shared/words.ts'
import { type Sitting, sitAsHost } from '../testing/sit-down.ts'
import { Controls } from './controls.tsx'

const say = words.screen.table

/** The host's controls in the first paddock, with the menu of the table open. */
function menu(): Sitting {
  const sitting = sitAsHost(new Table().seat('Ada', 'Bo', 'Cy').toPaddock())
  render(() => <Controls session={sitting.session} view={sitting.view()} />)
  press(say.open)
  return sitting
}

const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => fireEvent.click(button(name))
const kicked = ({ view }: Sitting) =>
  view().seats.flatMap(({ name, isKicked }) => (isKicked ? [name] : []))

describe('the menu of the table', () => {
  it('sends somebody away and lets them back in', async () => {
    const sitting = menu()
    press(words.screen.lobby.remove('Bo'))
    await vi.waitFor(() => screen.getByText(say.kicked))
    expect(kicked(sitting)).toEqual(['Bo'])
    press(say.restoreName('Bo'))
    await vi.waitFor(() => button(words.screen.lobby.remove('Bo')))
    expect(kicked(sitting)).toEqual([])
    expect(sitting.asked).toEqual([
      { type: 'RemoveSeat', seat: 1 },
      { type: 'RestoreSeat', seat: 1 },
    ])
  })

  it('gives somebody another name, and says why not', async () => {
    const { asked, view } = menu()
    const name = screen.getByRole('textbox', { name: say.nameOf('Cy') })
    fireEvent.change(name, { target: { value: 'Cyd' } })
    await vi.waitFor(() => screen.getByRole('textbox', { name: say.nameOf('Cyd') }))
    expect(view().seats[2]?.name).toBe('Cyd')
    fireEvent.change(screen.getByRole('textbox', { name: say.nameOf('Cyd') }), {
      target: { value: 'Ada' },
    })
    const why = words.refusals.NameTaken({ type: 'NameTaken', name: 'Ada' })
    await vi.waitFor(() => expect(screen.getAllByText(why).length).toBeGreaterThan(0))
    expect(asked.map(({ type }) => type)).toEqual(['RenameSeat', 'RenameSeat'])
  })

  it('ends the day at the second press', async () => {
    const { asked, view } = menu()
    press(say.end)
    expect(asked).toEqual([])
    press(say.endForSure)
    await vi.waitFor(() => expect(view().phase.type).not.toBe('paddock'))
    expect(asked).toEqual([{ type: 'EndGame' }])
  })

  it('asks again of a host who had closed it in between', () => {
    const { asked } = menu()
    press(say.end)
    press(say.close)
    press(say.open)
    press(say.end)
    expect(asked).toEqual([])
  })
})
