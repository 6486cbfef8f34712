import { codeOfPage } from '../shared/page-code.ts'
import { startPage } from '../shared/start.tsx'
import { HostPage } from './host-page.tsx'

const code = codeOfPage()
startPage(() => <HostPage code={code} />)
