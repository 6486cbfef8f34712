import { fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { renderPhone } from '../../testing/render-phone.tsx'
import { ShareLink } from './share-link.tsx'

const LINK = `${location.origin}/play?game=BCDFGH`

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'clipboard')
})

function press(): void {
  renderPhone(new Table().seat('Ada'), 'Ada', () => <ShareLink />)
  fireEvent.click(screen.getByRole('button', { name: words.phone.lobby.share }))
}

const said = () => document.querySelector('[aria-live=polite]')?.textContent

/** Until what was asked of the browser is answered. */
const answered = ({ mock }: Mock) => Promise.allSettled(mock.results.map(({ value }) => value))

describe('the link to the game', () => {
  it('is handed to the sheet of the phone', async () => {
    const share = vi.fn(async () => undefined)
    Object.assign(navigator, { share })
    press()
    await answered(share)
    expect(share.mock.calls).toEqual([[{ title: words.title, url: LINK }]])
    expect(said()).toBe('')
  })

  it('leaves it at that where the sheet is closed again', async () => {
    const writeText = vi.fn(async () => undefined)
    const share = vi.fn(async () => {
      throw new DOMException('', 'AbortError')
    })
    Object.assign(navigator, { share, clipboard: { writeText } })
    press()
    await answered(share)
    expect(share).toHaveBeenCalledOnce()
    expect(said()).toBe('')
    expect(writeText).not.toHaveBeenCalled()
  })

  it('is copied where there is no sheet', async () => {
    const writeText = vi.fn(async () => undefined)
    Object.assign(navigator, { clipboard: { writeText } })
    press()
    await answered(writeText)
    expect(writeText.mock.calls).toEqual([[LINK]])
    await vi.waitFor(() => expect(said()).toBe(words.phone.lobby.shared))
  })

  it('is there to be read where it cannot be copied either', async () => {
    press()
    await vi.waitFor(() => expect(said()).toBe(words.phone.lobby.sendLink(LINK)))
    expect(said()).toContain(LINK)
  })
})
