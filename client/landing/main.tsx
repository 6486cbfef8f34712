import { startPage } from '../shared/start.tsx'
import { Landing } from './landing.tsx'

startPage(Landing)
