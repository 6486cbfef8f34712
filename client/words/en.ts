import { common } from './common.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

/** English. Another language is another three parts of the same shape. */
export const en = { ...common, phone, screen }
