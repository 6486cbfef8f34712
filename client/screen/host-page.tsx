import { createResource, Show } from 'solid-js'
import type { GameCode } from '../../game/identity.ts'
import { hostKey } from '../shared/stored-keys.ts'
import { takeHost, tokenOfPage } from '../shared/take-host.ts'
import { words } from '../shared/words.ts'
import { Gone, type GoneReason } from './gone.tsx'
import { Connecting, Screen } from './screen.tsx'

/** The host's screen: of a game that was made in this browser, or whose link it has opened. */
export function HostPage({ code }: { code: GameCode | null }) {
  const token = tokenOfPage()
  if (code === null || token === null) return <Own code={code} />
  const [taken] = createResource(() => takeHost(code, token))
  const refusal = (): GoneReason | null => {
    const answer = taken()
    switch (answer) {
      case 'void':
        return 'linkVoid'
      case 'unknown':
        return 'unknown'
      case 'busy':
      case 'unreachable':
        return 'unanswered'
      default:
        return null
    }
  }
  return (
    <Show when={taken()} fallback={<Connecting text={words.connection.connecting} />}>
      <Show when={refusal()} fallback={<Own code={code} />}>
        {(reason) => <Gone reason={reason()} code={code} />}
      </Show>
    </Show>
  )
}

function Own({ code }: { code: GameCode | null }) {
  return <Screen code={code} viewer="host" key={code === null ? null : hostKey(code)} />
}
