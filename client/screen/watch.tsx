import { keepAwake } from '../shared/keep-awake.ts'
import { codeOfPage } from '../shared/page-code.ts'
import { listenToRemote } from '../shared/remote/remote.ts'
import { startPage } from '../shared/start.tsx'
import { crowdKey } from '../shared/stored-keys.ts'
import { Screen } from './screen.tsx'

const code = codeOfPage()
keepAwake()
listenToRemote()
startPage(() => <Screen code={code} viewer="crowd" key={code === null ? null : crowdKey(code)} />)
