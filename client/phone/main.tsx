import { Show } from 'solid-js'
import { keepAwake } from '../shared/keep-awake.ts'
import { codeOfPage } from '../shared/page-code.ts'
import { openSession } from '../shared/session.ts'
import { startPage } from '../shared/start.tsx'
import { playerKey } from '../shared/stored-keys.ts'
import { GoneScreen } from './gone-screen.tsx'
import { keepShell } from './offline/keep-shell.ts'
import { PhoneApp } from './phone-app.tsx'

startPage(() => {
  const code = codeOfPage()
  const session = code && openSession({ code, role: 'player', key: playerKey(code) })
  keepAwake()
  keepShell()
  return (
    <Show when={session} fallback={<GoneScreen why={location.search ? 'malformed' : 'start'} />}>
      {(open) => <PhoneApp session={open()} />}
    </Show>
  )
})
