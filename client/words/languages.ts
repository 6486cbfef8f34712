import type { Language } from '../../game/settings.ts'
import type { Words } from './words.ts'

/** Words that a page may do without: phones need not what the big screens say, nor the other way. */
export type WordsPart = 'phone' | 'screen'
export const WORDS_PARTS: readonly WordsPart[] = ['phone', 'screen']

interface LanguageFacts {
  /** As its speakers call it. */
  readonly name: string
  /** What a page says that it is written in, where that is more than the language. */
  readonly tag?: string
  /** A part that is not asked for is missing: a page that reads it all the same fails. */
  load(parts: readonly WordsPart[]): Promise<Words>
}

type Common = Omit<Words, WordsPart>
type Load<T> = () => Promise<T>

/** Each language has its chunks, so that a page loads one language alone, and of it what it needs. */
const from =
  (
    common: Load<{ readonly common: Common }>,
    phone: Load<Pick<Words, 'phone'>>,
    screen: Load<Pick<Words, 'screen'>>,
  ) =>
  async (parts: readonly WordsPart[]): Promise<Words> => {
    const [shared, ...wanted] = await Promise.all([
      common(),
      parts.includes('phone') ? phone() : {},
      parts.includes('screen') ? screen() : {},
    ])
    return Object.assign({}, shared.common, ...wanted) as Words
  }

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: {
    name: 'English',
    load: from(
      () => import('./en/common.ts'),
      () => import('./en/phone.ts'),
      () => import('./en/screen.ts'),
    ),
  },
  de: {
    name: 'Deutsch',
    load: from(
      () => import('./de/common.ts'),
      () => import('./de/phone.ts'),
      () => import('./de/screen.ts'),
    ),
  },
  fr: {
    name: 'Français',
    load: from(
      () => import('./fr/common.ts'),
      () => import('./fr/phone.ts'),
      () => import('./fr/screen.ts'),
    ),
  },
  es: {
    name: 'Español',
    load: from(
      () => import('./es/common.ts'),
      () => import('./es/phone.ts'),
      () => import('./es/screen.ts'),
    ),
  },
  ja: {
    name: '日本語',
    load: from(
      () => import('./ja/common.ts'),
      () => import('./ja/phone.ts'),
      () => import('./ja/screen.ts'),
    ),
  },
  zh: {
    name: '简体中文',
    tag: 'zh-Hans',
    load: from(
      () => import('./zh/common.ts'),
      () => import('./zh/phone.ts'),
      () => import('./zh/screen.ts'),
    ),
  },
}
