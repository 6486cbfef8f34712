import { For } from 'solid-js'
import type { ClientRequest } from '../../../game/command.ts'
import {
  RACERS_MAX,
  RACERS_MIN,
  ROUNDS_MAX,
  ROUNDS_MIN,
  STARTING_CARDS_MAX,
} from '../../../game/limits.ts'
import { LANGUAGES, PAYOUT_MODES, type Settings, SPEEDS, TIMERS } from '../../../game/settings.ts'
import { words } from '../../shared/words.ts'
import { LANGUAGE_FACTS } from '../../words/languages.ts'
import { saveSettings } from './last-settings.ts'

const say = words.screen

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

const STARTING_PEARLS_CHOICES = [500, 1_000, 2_000]
const SWITCH = [true, false].map((value) => [value, say.onOff(value)] as const)

/** What the values of each setting are called, in the order in which they are offered. */
const CHOICES: { readonly [K in keyof Settings]: readonly (readonly [Settings[K], string])[] } = {
  rounds: range(ROUNDS_MIN, ROUNDS_MAX).map((value) => [value, String(value)]),
  racers: range(RACERS_MIN, RACERS_MAX).map((value) => [value, String(value)]),
  timers: TIMERS.map((value) => [value, say.timers[value]]),
  speedPercent: SPEEDS.map((value) => [value, say.speeds[value]]),
  payout: PAYOUT_MODES.map((value) => [value, say.payouts[value]]),
  startingPearls: STARTING_PEARLS_CHOICES.map((value) => [value, words.number(value)]),
  startingCards: range(0, STARTING_CARDS_MAX).map((value) => [value, String(value)]),
  hasRivals: SWITCH,
  hasShouts: SWITCH,
  hasTrials: SWITCH,
  hasCrowd: SWITCH,
  isFamily: SWITCH,
  language: LANGUAGES.map((value) => [value, LANGUAGE_FACTS[value].name]),
}

interface SettingsFormProps {
  readonly settings: Settings
  /** Resolves once it is answered. */
  ask(request: ClientRequest): Promise<boolean>
}

/** The settings of the day; each change is asked for at once. */
export function SettingsForm(props: SettingsFormProps) {
  // Changes made in quick succession: each is made to the last, which may not be answered yet.
  let wanted: Settings | null = null
  let waiting = 0
  const choose = async (name: keyof Settings, at: number) => {
    const value = CHOICES[name][at]?.[0]
    if (value === undefined) return
    wanted = { ...(wanted ?? props.settings), [name]: value }
    saveSettings(wanted)
    waiting += 1
    await props.ask({ type: 'ChangeSettings', settings: wanted })
    waiting -= 1
    if (waiting === 0) wanted = null
  }
  return (
    <fieldset class="settings">
      <legend class="unseen">{say.lobby.settings}</legend>
      <For each={Object.keys(CHOICES) as (keyof Settings)[]}>
        {(name) => (
          <label>
            <span>{say.settings[name]}</span>
            <select onChange={({ currentTarget }) => choose(name, currentTarget.selectedIndex)}>
              <For each={CHOICES[name]}>
                {([value, text]) => (
                  <option selected={props.settings[name] === value}>{text}</option>
                )}
              </For>
            </select>
          </label>
        )}
      </For>
    </fieldset>
  )
}
