import { DEFAULT_SETTINGS, type Settings } from '../../../game/settings.ts'
import { settings as settingsShape } from '../../../game/wire/domain.ts'
import { parse } from '../../../game/wire/shape.ts'
import { keepSettings, keptSettings } from '../../shared/stored-keys.ts'

/** Keeps what the host chose, for the next lobby that this browser opens. */
export const saveSettings = (settings: Settings): void =>
  keepSettings(JSON.stringify(settingsShape.pack(settings)))

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
export function wishedSettings(now: Settings, last: Settings | null): Settings | null {
  if (last === null || !isSame(now, DEFAULT_SETTINGS) || isSame(last, now)) return null
  return last
}

const isSame = (one: Settings, other: Settings): boolean =>
  (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).every((name) => one[name] === other[name])
