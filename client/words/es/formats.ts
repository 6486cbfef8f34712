import { formatsOf } from '../formats.ts'

export const { all, dollars, fixed, number, percent } = formatsOf('es')

/** So many of something. */
export const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`
