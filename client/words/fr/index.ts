import type { Words } from '../words.ts'
import { common } from './common.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

/** French, with a narrow no-break space (U+202F) before “: ; ! ?” and inside “« »”. */
export const fr: Words = { ...common, phone, screen }
