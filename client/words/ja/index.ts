import type { Words } from '../words.ts'
import { common } from './common.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

/** Japanese. */
export const ja: Words = { ...common, phone, screen }
