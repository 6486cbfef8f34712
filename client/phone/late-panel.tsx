import Umbrella from '~icons/game-icons/beach-ball'
import { words } from '../shared/words.ts'
import { Hoppers } from './hoppers.tsx'

/** For somebody who sat down when the round was under way. */
export function LatePanel() {
  return (
    <main class="stage centred">
      <span class="emblem" aria-hidden="true">
        <Umbrella />
      </span>
      <h1>{words.phone.late.heading}</h1>
      <p class="lead">{words.phone.late.lead}</p>
      <Hoppers />
    </main>
  )
}
