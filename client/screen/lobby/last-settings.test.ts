import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../game/settings.ts'
import {
  loadSettings,
  ownSettings,
  parseSettings,
  saveSettings,
  wishedSettings,
} from './last-settings.ts'

const last = { ...DEFAULT_SETTINGS, rounds: 3, hasRivals: true }

it('keeps what was chosen', () => {
  expect(loadSettings()).toBeNull()
  expect(ownSettings()).toEqual(DEFAULT_SETTINGS)
  saveSettings(last)
  expect(ownSettings()).toEqual(last)
})

it.each([[null], ['{'], ['[1,2]'], ['[99,6,0,0,0,1000,3,true,true,true,true,true,0]']])(
  'believes nothing of %s',
  (text) => {
    expect(parseSettings(text)).toBeNull()
  },
)

it('wishes for the last settings in a lobby that has the default ones', () => {
  expect(wishedSettings(DEFAULT_SETTINGS, last)).toEqual(last)
  expect(wishedSettings(DEFAULT_SETTINGS, DEFAULT_SETTINGS)).toBeNull()
  expect(wishedSettings({ ...DEFAULT_SETTINGS, racers: 8 }, last)).toBeNull()
})
