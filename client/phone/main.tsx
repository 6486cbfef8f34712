import { Show } from 'solid-js'
import { keepAwake } from '../shared/keep-awake.ts'
import { codeOfPage } from '../shared/page-code.ts'
import { openSession } from '../shared/session.ts'
import { startPage } from '../shared/start.tsx'
import { playerKey } from '../shared/stored-keys.ts'
import { GoneScreen } from './gone-screen.tsx'
import { PhoneApp } from './phone-app.tsx'

startPage(() => {
  const code = codeOfPage()
  const session = code && openSession({ code, role: 'player', key: playerKey(code) })
  keepAwake()
  return (
    <Show when={session} fallback={<GoneScreen why="malformed" />}>
      {(open) => <PhoneApp session={open()} />}
    </Show>
  )
})
