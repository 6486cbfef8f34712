import { formatsOf } from '../formats.ts'

export const { all, dollars, fixed, number, percent } = formatsOf('fr')

/** Nothing is singular too. */
export const plural = (count: number, one: string, many: string): string =>
  Math.abs(count) < 2 ? one : many

/** So many of something. */
export const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural(count, one, many)}`

/** “de” before a name, which loses its vowel before another. */
export const ofName = (name: string): string =>
  /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(name) ? `d’${name}` : `de ${name}`
