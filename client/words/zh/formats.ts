import { formatsOf } from '../formats.ts'

export const { all, dollars, fixed, number, percent } = formatsOf('zh')
