import { beforeEach, describe, expect, test, vi } from 'vitest'

interface Browser {
  /** As a page says in its first line whom it speaks to. */
  readonly speaks?: 'room' | 'room-if-big'
  readonly languages?: readonly string[]
  readonly isPhone?: boolean
  /** What is kept of pages before; without one, the browser keeps nothing. */
  readonly kept?: Map<string, string>
  /** What the entry in the history tells. */
  readonly state?: unknown
}

/** The page of a game in this browser; `reloads` counts. */
async function open({ speaks, languages = ['en-US'], isPhone, kept, state }: Browser) {
  const page = { reloads: 0, state }
  vi.resetModules()
  const dataset = { speaks, words: speaks === undefined ? 'phone' : undefined }
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.stubGlobal('navigator', { languages })
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone === true }))
  vi.stubGlobal('location', { search: '?game=BCDFGH', reload: () => page.reloads++ })
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept?.get(name) ?? null,
    setItem: (name: string, value: string) => kept?.set(name, value),
  })
  vi.stubGlobal('history', {
    state,
    replaceState: (next: unknown) => {
      page.state = next
    },
  })
  const { language, followRoom } = await import('./language.ts')
  const { words } = await import('./words.ts')
  return { page, language, followRoom, words }
}

beforeEach(() => {
  vi.unstubAllGlobals()
})

const NAME_LABELS: Readonly<Record<string, string>> = {
  en: 'Your name',
  de: 'Dein Name',
  ja: '名前',
  zh: '你的名字',
}

test.each<[readonly string[], string]>([
  [['de-AT', 'en'], 'de'],
  [['tlh', 'de', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['ja-JP', 'en'], 'ja'],
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hans'], 'zh'],
  [['tlh'], 'en'],
  [[], 'en'],
])('a phone whose owner reads %j speaks %s', async (languages, wanted) => {
  const { language, words, followRoom, page } = await open({ languages })
  expect(language).toBe(wanted)
  expect(words.phone.join.name).toBe(NAME_LABELS[wanted])
  followRoom(wanted === 'de' ? 'en' : 'de')
  expect(page.reloads).toBe(0)
})

describe('a big screen', () => {
  test('speaks as the room does, once it has loaded itself anew', async () => {
    const kept = new Map<string, string>()
    const first = await open({ speaks: 'room', languages: ['fr'], kept })
    expect(first.language).toBe('en')
    first.followRoom('en')
    expect(first.page.reloads).toBe(0)
    first.followRoom('de')
    expect(first.page.reloads).toBe(1)
    const second = await open({ speaks: 'room', kept, state: first.page.state })
    expect(second.words.title).toBe('Scuttle')
    expect(second.words.screen.lobby.settings).toBe('Einstellungen')
    second.followRoom('de')
    expect(second.page.reloads).toBe(0)
    second.followRoom('en')
    expect(second.page.reloads).toBe(1)
  })

  test('tries once where the browser keeps nothing', async () => {
    const first = await open({ speaks: 'room' })
    first.followRoom('de')
    expect(first.page.reloads).toBe(1)
    const second = await open({ speaks: 'room', state: first.page.state })
    expect(second.language).toBe('en')
    second.followRoom('de')
    expect(second.page.reloads).toBe(0)
  })

  test('that only watches is one too, but not on a phone', async () => {
    const kept = new Map([['scuttle.language', 'de']])
    expect((await open({ speaks: 'room-if-big', kept })).language).toBe('de')
    expect((await open({ speaks: 'room-if-big', kept, isPhone: true })).language).toBe('en')
  })
})
