import type { Language } from '../../game/settings.ts'
import type { Words } from './words.ts'

interface LanguageFacts {
  /** As its speakers call it. */
  readonly name: string
  /** What a page says that it is written in, where that is more than the language. */
  readonly tag?: string
  load(): Promise<Words>
}

/** Each language is a chunk of its own, so that a page loads one alone. */
export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', load: async () => (await import('./en/index.ts')).en },
  de: { name: 'Deutsch', load: async () => (await import('./de/index.ts')).de },
  fr: { name: 'Français', load: async () => (await import('./fr/index.ts')).fr },
  es: { name: 'Español', load: async () => (await import('./es/index.ts')).es },
  ja: { name: '日本語', load: async () => (await import('./ja/index.ts')).ja },
  zh: {
    name: '简体中文',
    tag: 'zh-Hans',
    load: async () => (await import('./zh/index.ts')).zh,
  },
}
