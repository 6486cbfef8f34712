import { listenToRemote } from '../shared/remote/remote.ts'
import { startPage } from '../shared/start.tsx'
import { Landing } from './landing.tsx'

listenToRemote()
startPage(Landing)
