import { fireEvent, screen } from '@solidjs/testing-library'
import { describe, expect, it, vi } from 'vitest'
import { NAME_CHARACTERS_MAX } from '../../../game/limits.ts'
import { HOST, Table } from '../../../game/testing/table.ts'
import { refusalText, words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { JoinScreen } from './join-screen.tsx'

const join = (table = new Table().seat('Bob')) => renderPhone(table, 'Ada', () => <JoinScreen />)

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' })

function takeSeatAs(name: string): void {
  fireEvent.input(field(), { target: { value: name } })
  fireEvent.click(screen.getByRole('button', { name: 'Take a seat' }))
}

const refusals = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')

describe('joining', () => {
  it('asks for a seat under the name that was typed', async () => {
    const { asked } = join()
    takeSeatAs('Ada')
    await vi.waitFor(() => screen.getByRole('button', { name: 'Take a seat' }))
    expect(asked).toEqual([expect.objectContaining({ type: 'Join', name: 'Ada' })])
    expect(refusals()).toEqual([])
  })

  it.each([
    ['no name', '  ', () => words.phone.join.nameMissing],
    [
      'one that is too long',
      'A'.repeat(NAME_CHARACTERS_MAX + 1),
      () => refusalText({ type: 'NameUnfit', charactersMax: NAME_CHARACTERS_MAX }),
    ],
  ])('refuses %s before it is sent', (_, name, why) => {
    const { asked } = join()
    takeSeatAs(name)
    expect(asked).toEqual([])
    expect(refusals()).toEqual([why()])
    expect(field().getAttribute('aria-invalid')).toBe('true')
    // Another letter is another name.
    fireEvent.input(field(), { target: { value: 'Ad' } })
    expect(refusals()).toEqual([])
  })

  it.each([
    ['obscene', 'Oh drat', () => refusalText({ type: 'NameObscene' })],
    ['taken', 'Bob', () => refusalText({ type: 'NameTaken', name: 'Bob' })],
  ])('says at the field that a name is %s', async (_, name, why) => {
    join()
    takeSeatAs(name)
    await vi.waitFor(() => expect(refusals()).toEqual([why()]))
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(field().value).toBe(name)
  })

  it('offers every face, and no two at once', () => {
    join()
    const faces = screen.getAllByRole<HTMLInputElement>('radio')
    expect(faces.filter(({ checked }) => checked)).toHaveLength(1)
    fireEvent.click(faces[3] as HTMLInputElement)
    expect(faces.flatMap(({ checked }, at) => (checked ? [at] : []))).toEqual([3])
  })

  it('offers to watch in place of a seat, where the host has locked the room', () => {
    const table = new Table().seat('Bob')
    const { catchUp } = join(table)
    table.must(HOST, { type: 'LockRoom', isLocked: true })
    catchUp()
    expect(screen.getByRole('heading', { name: words.phone.join.closed.locked })).toBeTruthy()
    expect(screen.getByRole('link', { name: words.phone.join.watch })).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
