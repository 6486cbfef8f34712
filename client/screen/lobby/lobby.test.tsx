import { fireEvent, render, screen } from '@solidjs/testing-library'
import { describe, expect, it, vi } from 'vitest'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { type Sitting, sitAsHost } from '../../testing/sit-down.ts'
import { Lobby } from './lobby.tsx'

function lobby(table: Table, isHost = true): Sitting {
  const sitting = sitAsHost(table)
  render(() => <Lobby session={sitting.session} view={sitting.view()} isHost={isHost} />)
  return sitting
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const guests = () =>
  screen.getAllByRole('listitem').map((seat) => seat.querySelector('strong')?.textContent)
const people = (count: number) =>
  screen.getByRole('heading', { name: words.screen.lobby.people(count) })

describe('the seats of the lobby', () => {
  it('gain a bot at the press of a button, and lose whoever is removed', async () => {
    const { asked, view } = lobby(new Table().seat('Ada', 'Bo'))
    expect(guests()).toEqual(['Ada', 'Bo'])
    fireEvent.click(button('Add a bot'))
    await vi.waitFor(() => people(3))
    const bot = view().seats[2]?.name ?? ''
    expect(guests()).toEqual(['Ada', 'Bo', bot])
    fireEvent.click(button(words.screen.lobby.remove('Bo')))
    await vi.waitFor(() => people(2))
    expect(guests()).toEqual(['Ada', bot])
    expect(asked.map(({ type }) => type)).toEqual(['AddBot', 'RemoveSeat'])
  })

  it('say what kind of player a bot is', () => {
    lobby(new Table().seat('Ada').bots(1))
    const [, bot] = screen.getAllByRole('listitem')
    const kind = bot?.querySelector('small')?.textContent
    expect(Object.values(words.temperaments)).toContain(kind)
  })

  it('are to be looked at only, for whoever is not the host', () => {
    lobby(new Table().seat('Ada', 'Bo'), false)
    expect(guests()).toEqual(['Ada', 'Bo'])
    expect(screen.queryByRole('button', { name: words.screen.lobby.remove('Bo') })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add a bot' })).toBeNull()
  })
})

describe('the race day', () => {
  it('starts once enough people are here', async () => {
    const { asked, view } = lobby(new Table().seat('Ada'))
    expect(button('Start the race day').disabled).toBe(true)
    expect(
      screen.getAllByRole('alert').some((one) => one.textContent === words.screen.lobby.needed(1)),
    ).toBe(true)
    fireEvent.click(button('Add a bot'))
    await vi.waitFor(() => expect(button('Start the race day').disabled).toBe(false))
    fireEvent.click(button('Start the race day'))
    await vi.waitFor(() => expect(view().phase.type).toBe('parade'))
    expect(asked.at(-1)).toEqual({ type: 'StartDay' })
  })
})
