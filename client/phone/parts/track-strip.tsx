import { For } from 'solid-js'
import { PATCH_KINDS, type Track } from '../../../game/race.ts'
import { words } from '../../shared/words.ts'

/** The track from start to finish, with what lies on it. */
export function TrackStrip(props: { track: Track; racers: number }) {
  const share = (metres: number) => `${(100 * metres) / props.track.lengthMetres}%`
  const kinds = () =>
    PATCH_KINDS.filter((kind) => props.track.patches.some((patch) => patch.kind === kind))
  return (
    <figure class="track" aria-label={words.phone.paddock.ground}>
      <div class="track-sand" aria-hidden="true">
        <For each={props.track.patches}>
          {(patch) => (
            <span
              class={`patch ${patch.kind}`}
              style={{
                left: share(patch.fromMetres),
                width: share(patch.toMetres - patch.fromMetres),
                top: patch.lane === null ? '0' : `${(100 * patch.lane) / props.racers}%`,
                height: patch.lane === null ? '100%' : `${100 / props.racers}%`,
              }}
            />
          )}
        </For>
      </div>
      <figcaption class="track-key">
        <For each={kinds()}>
          {(kind) => (
            <span>
              <i class={`patch ${kind}`} aria-hidden="true" /> {words.ground[kind]}
            </span>
          )}
        </For>
        <span class="track-length figures">{words.phone.metres(props.track.lengthMetres)}</span>
      </figcaption>
    </figure>
  )
}
