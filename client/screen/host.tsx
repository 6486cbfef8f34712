import { keepAwake } from '../shared/keep-awake.ts'
import { codeOfPage } from '../shared/page-code.ts'
import { listenToRemote } from '../shared/remote/remote.ts'
import { startPage } from '../shared/start.tsx'
import { HostPage } from './host-page.tsx'

const code = codeOfPage()
keepAwake()
listenToRemote()
startPage(() => <HostPage code={code} />)
