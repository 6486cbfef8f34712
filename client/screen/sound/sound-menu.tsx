import { createEffect, For, onCleanup, onMount, Show } from 'solid-js'
import SoundOff from '~icons/game-icons/sound-off'
import SoundOn from '~icons/game-icons/sound-on'
import type { View } from '../../../game/view.ts'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { cueOf } from './cues.ts'
import { isAudible, listenForTouch, music, play } from './mixer.ts'
import { isSpeaking } from './speech.ts'
import { CHANNELS, type Channel, loudness, setVolumes, volumes } from './volumes.ts'
import './sound-menu.css'

const say = words.screen.sound
/** What is left of the music while somebody speaks, or all stands still. */
const DUCKED = 0.3

/** Plays what is heard of the game's events; the button says whether there is sound, and how much. */
export function SoundMenu(props: { session: Session; view: View }) {
  let dialog: HTMLDialogElement | undefined
  onMount(listenForTouch)
  onCleanup(
    props.session.onEvent((event) => {
      const cue = cueOf(event)
      if (cue !== null) play(cue)
    }),
  )
  const isPaused = () => props.view.pausedAtMs !== null
  createEffect(() => music()?.setPhase(props.view.phase.type))
  createEffect(() => {
    const duck = isSpeaking() || isPaused() ? DUCKED : 1
    music()?.setVolume(loudness('music') * duck)
  })
  const isSilent = () => volumes().isMuted || !isAudible()
  const label = () => {
    if (!isAudible()) return say.untouched
    return volumes().isMuted ? say.muted : say.open
  }
  return (
    <>
      <button
        type="button"
        class="corner"
        aria-label={label()}
        title={label()}
        onClick={() => dialog?.showModal()}
      >
        <Show when={isSilent()} fallback={<SoundOn />}>
          <SoundOff />
        </Show>
      </button>
      <dialog class="sound-menu board" aria-labelledby="sound-title" ref={dialog}>
        <header>
          <h2 id="sound-title">{say.open}</h2>
          <button type="button" class="button" onClick={() => dialog?.close()}>
            {say.close}
          </button>
        </header>
        <button
          type="button"
          class="button quiet"
          aria-pressed={volumes().isMuted}
          onClick={() => setVolumes({ isMuted: !volumes().isMuted })}
        >
          {say.mute}
        </button>
        <For each={CHANNELS}>{(channel) => <Volume channel={channel} />}</For>
      </dialog>
    </>
  )
}

function Volume(props: { channel: Channel }) {
  return (
    <label>
      <span>{say.channels[props.channel]}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        disabled={volumes().isMuted}
        value={volumes()[props.channel]}
        onInput={({ currentTarget }) =>
          setVolumes({ [props.channel]: currentTarget.valueAsNumber })
        }
        onChange={() => props.channel === 'effects' && play('bell')}
      />
    </label>
  )
}
