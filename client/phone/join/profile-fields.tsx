import { For } from 'solid-js'
import { AVATARS, NAME_UNITS_MAX } from '../../../game/limits.ts'
import type { SeatNumber } from '../../../game/round.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { words } from '../../shared/words.ts'
import { RefusalNote } from '../parts/refusal-note.tsx'

interface Props {
  readonly name: string
  readonly avatar: number
  /** Whose colour the faces wear; null before there is a seat: none. */
  readonly seat: SeatNumber | null
  /** What is wrong with the name. */
  readonly refusal: string | null
  readonly onName: (name: string) => void
  readonly onAvatar: (avatar: number) => void
}

/** A name and a face to choose: for joining, and for changing one's mind. */
export function ProfileFields(props: Props) {
  return (
    <>
      <div class="labelled">
        <label for="name">{words.phone.join.name}</label>
        <input
          id="name"
          class="field"
          value={props.name}
          maxlength={NAME_UNITS_MAX}
          autocomplete="nickname"
          autocapitalize="words"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby="name-refusal"
          aria-invalid={props.refusal !== null}
          onInput={({ currentTarget }) => props.onName(currentTarget.value)}
        />
        <RefusalNote id="name-refusal" text={props.refusal} />
      </div>
      <fieldset class="faces">
        <legend>{words.phone.join.face}</legend>
        <div class="face-grid">
          <For each={[...Array(AVATARS).keys()]}>
            {(avatar) => (
              <label class="face" classList={{ neutral: props.seat === null }}>
                <input
                  class="unseen"
                  type="radio"
                  name="face"
                  value={avatar}
                  checked={props.avatar === avatar}
                  onChange={() => props.onAvatar(avatar)}
                />
                <Avatar avatar={avatar} seat={props.seat ?? 0} />
                <span class="unseen">{words.phone.join.faceNumber(avatar + 1)}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
    </>
  )
}
