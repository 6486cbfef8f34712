import { codeOfPage, startPage } from '../shared/start.tsx'
import { Screen } from './screen.tsx'

startPage(() => <Screen code={codeOfPage()} viewer="crowd" key={null} />)
