import { createMemo, For } from 'solid-js'
import { PATCH_KINDS, type Patch, type Track } from '../../../game/race.ts'
import { racerMarks } from '../../shared/patterns.ts'
import { words } from '../../shared/words.ts'
import './track-strip.css'

const say = words.screen.parade

/** The course from above: lanes with what lies in them. */
export function TrackStrip(props: { track: Track; racers: number; isPlain?: boolean }) {
  const share = (metres: number) => `${(100 * metres) / props.track.lengthMetres}%`
  const rows = (lane: number | null) =>
    lane === null ? { from: 0, count: props.racers } : { from: lane, count: 1 }
  const kinds = createMemo(() =>
    PATCH_KINDS.filter((kind) => props.track.patches.some((patch) => patch.kind === kind)),
  )
  const patchStyle = ({ fromMetres, toMetres, lane }: Patch) => ({
    left: share(fromMetres),
    width: share(toMetres - fromMetres),
    top: `${(100 * rows(lane).from) / props.racers}%`,
    height: `${(100 * rows(lane).count) / props.racers}%`,
  })
  return (
    <figure class="track">
      <figcaption classList={{ unseen: props.isPlain === true }}>
        <span>{say.track(props.track.lengthMetres)}</span>
        <For each={kinds()}>
          {(kind) => (
            <span class="legend">
              <i class={`ground ${kind}`} />
              {words.ground[kind]}
            </span>
          )}
        </For>
      </figcaption>
      <div class="course" aria-hidden="true">
        <div class="lanes">
          <For each={[...Array(props.racers).keys()]}>
            {(lane) => (
              <div class="lane">
                <b style={racerMarks(lane)} />
              </div>
            )}
          </For>
          <For each={props.track.patches}>
            {(patch) => <i class={`ground ${patch.kind}`} style={patchStyle(patch)} />}
          </For>
        </div>
        <i class="line" />
      </div>
    </figure>
  )
}
