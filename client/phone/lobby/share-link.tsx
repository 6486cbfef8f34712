import { createSignal } from 'solid-js'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** Hands the link to this game on: by the phone’s own sheet, by the clipboard, or to be read. */
export function ShareLink() {
  const phone = usePhone()
  const [said, setSaid] = createSignal('')
  const link = `${location.origin}/play?game=${phone.session.code}`
  const share = async () => {
    // Both are missing on plain HTTP in a living room.
    if ('share' in navigator) {
      // Whoever closes the sheet has not failed.
      return void navigator.share({ title: words.title, url: link }).catch(() => undefined)
    }
    const isCopied = await copy(link)
    setSaid(isCopied ? words.phone.lobby.shared : words.phone.lobby.sendLink(link))
  }
  return (
    <section class="lobby-self">
      <button class="button quiet" type="button" onClick={share}>
        {words.phone.lobby.share}
      </button>
      <p aria-live="polite">{said()}</p>
    </section>
  )
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
