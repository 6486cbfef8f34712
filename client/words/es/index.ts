import type { Words } from '../words.ts'
import { common } from './common.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'

/** Spanish for either side of the Atlantic: “tú”, and nothing that tells “vosotros” from “ustedes” but set phrases. */
export const es: Words = { ...common, phone, screen }
