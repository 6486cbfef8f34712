import { formatsOf } from '../formats.ts'

export const { all, fixed, number, percent } = formatsOf('zh')
