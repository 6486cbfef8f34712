import { codeOfPage, startPage } from '../shared/start.tsx'
import { hostKey } from '../shared/stored-keys.ts'
import { Screen } from './screen.tsx'

const code = codeOfPage()
startPage(() => <Screen code={code} viewer="host" key={code === null ? null : hostKey(code)} />)
