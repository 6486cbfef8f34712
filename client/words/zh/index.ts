import type { Words } from '../words.ts'
import { common } from './common.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

/** Chinese, in simplified signs. */
export const zh: Words = { ...common, phone, screen }
