import { DEFAULT_SETTINGS, type Settings } from '../../../game/settings.ts'
import { settings as settingsShape } from '../../../game/wire/domain.ts'
import { parse } from '../../../game/wire/shape.ts'
import { ownLanguage } from '../../shared/language.ts'
import { keepSettings, keptSettings } from '../../shared/stored-keys.ts'

/** Keeps what the host chose, for the next lobby that this browser opens. */
export const saveSettings = (settings: Settings): void =>
  keepSettings(JSON.stringify(settingsShape.pack(settings)))

/** What this browser's host would have: what was chosen last, or else a day in their own language. */
export const ownSettings = (): Settings =>
  loadSettings() ?? { ...DEFAULT_SETTINGS, language: ownLanguage() }

export const loadSettings = (): Settings | null => parseSettings(keptSettings())

/** What was kept, believed only where it still has the shape of settings. */
export function parseSettings(text: string | null): Settings | null {
  try {
    return parse(settingsShape, JSON.parse(text ?? 'null'))
  } catch {
    return null
  }
}

/** What to ask for in a lobby that has just opened; null where it is well as it is. */
export function wishedSettings(now: Settings, last: Settings): Settings | null {
  if (!isSame(now, DEFAULT_SETTINGS) || isSame(last, now)) return null
  return last
}

const isSame = (one: Settings, other: Settings): boolean =>
  (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).every((name) => one[name] === other[name])
