import { onMount } from 'solid-js'
import type { ClientRequest } from '../../../game/command.ts'
import type { Settings } from '../../../game/settings.ts'
import { words } from '../../shared/words.ts'
import { ownSettings, wishedSettings } from './last-settings.ts'
import { SettingsForm } from './settings-form.tsx'
import './settings-sheet.css'

const say = words.screen.lobby

interface SettingsSheetProps {
  readonly settings: Settings
  /** Why the last thing asked for was refused; empty where it was not. */
  readonly trouble: string
  ask(request: ClientRequest): Promise<boolean>
}

/** What kind of day it will be, in short; the button opens all of it. */
export function SettingsSheet(props: SettingsSheetProps) {
  let dialog: HTMLDialogElement | undefined
  onMount(() => {
    const settings = wishedSettings(props.settings, ownSettings())
    if (settings !== null) void props.ask({ type: 'ChangeSettings', settings })
  })
  return (
    <div class="of-the-day">
      <button type="button" class="button quiet" onClick={() => dialog?.showModal()}>
        {say.settings}
      </button>
      <p>{say.summary(props.settings)}</p>
      <dialog class="settings-sheet board" aria-labelledby="settings-title" ref={dialog}>
        <header>
          <h2 id="settings-title">{say.settingsTitle}</h2>
          <button type="button" class="button" onClick={() => dialog?.close()}>
            {say.done}
          </button>
        </header>
        <SettingsForm settings={props.settings} ask={props.ask} />
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
      </dialog>
    </div>
  )
}
