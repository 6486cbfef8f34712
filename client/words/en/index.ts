import { common } from './common.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

/** English, which sets the shape of all languages. */
export const en = { ...common, phone, screen }
