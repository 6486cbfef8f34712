import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { createSignal, Show } from 'solid-js'
import type { ClientRequest } from '../../game/command.ts'
import type { GameCode, OfferHash } from '../../game/identity.ts'
import { gameInfo } from '../shared/games.ts'
import { freshKey } from '../shared/stored-keys.ts'
import { moveLink } from '../shared/take-host.ts'
import { words } from '../shared/words.ts'
import { Qr } from './parts/qr.tsx'
import './move-host.css'

const say = words.screen.moveHost

interface MoveHostProps {
  readonly code: GameCode
  /** Resolves to whether it was done. */
  ask(request: ClientRequest): Promise<boolean>
}

/** Offers the host role to another device, by a link that is good once. */
export function MoveHost(props: MoveHostProps) {
  let dialog: HTMLDialogElement | undefined
  const [link, setLink] = createSignal<string | null>(null)
  const offer = async () => {
    const token = freshKey()
    const hash = bytesToHex(sha256(utf8ToBytes(token))) as OfferHash
    const [info, isOffered] = await Promise.all([
      gameInfo(props.code),
      props.ask({ type: 'OfferHost', token: hash }),
    ])
    if (!isOffered) return
    // A page that is open on `localhost` has to name an address that phones can reach.
    const origin = typeof info === 'object' ? info.joinUrl : location.href
    setLink(moveLink(props.code, token, origin))
    dialog?.showModal()
  }
  return (
    <>
      <button type="button" class="button quiet" onClick={offer}>
        {say.offer}
      </button>
      <dialog class="move-host board" aria-labelledby="move-host-title" ref={dialog}>
        <h2 id="move-host-title">{say.title}</h2>
        <Show when={link()}>
          {(url) => (
            <>
              <Qr url={url()} label={say.qr} />
              <a href={url()} target="_blank" rel="noreferrer">
                {url()}
              </a>
            </>
          )}
        </Show>
        <p>{say.hint}</p>
        <button type="button" class="button" onClick={() => dialog?.close()}>
          {say.close}
        </button>
      </dialog>
    </>
  )
}
