import { For } from 'solid-js'
import type { Round } from '../../../game/round.ts'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { catchFocus } from './focus.ts'
import { HowToPlay } from './how-to-play.tsx'
import { Odds } from './odds.tsx'
import { RacerFace, speciesAt } from './racer-face.tsx'
import { TrackStrip } from './track-strip.tsx'

/** For somebody who sat down when the round was under way: who runs, to look at, and stickers. */
export function LatePanel(props: { round: Round }) {
  const phone = usePhone()
  return (
    <main class="stage">
      <header class="screen-head">
        <h1 ref={catchFocus} tabindex={-1}>
          {words.phone.late.heading}
        </h1>
        <p class="lead">{words.phone.late.lead}</p>
      </header>
      <StickerRow view={phone.view()} ask={phone.ask} />
      <HowToPlay />
      <TrackStrip track={props.round.track} racers={props.round.lineUp.length} />
      <ol class="slips">
        <For each={props.round.lineUp}>
          {(_, racer) => (
            <li class="slip small-slip">
              <RacerFace round={props.round} racer={racer()} />
              <strong>{speciesAt(props.round, racer()).name}</strong>
              <Odds round={props.round} racer={racer()} />
            </li>
          )}
        </For>
      </ol>
    </main>
  )
}
