import { For, Show } from 'solid-js'
import Megaphone from '~icons/game-icons/acoustic-megaphone'
import BananaPeel from '~icons/game-icons/banana-peel'
import type { RaceActionKind } from '../../../game/race.ts'
import type { Round } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { Creature } from '../../shared/creature.tsx'
import { racerMarks } from '../../shared/patterns.ts'
import { Pearls } from '../../shared/pearl.tsx'
import { racerColour } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import { speciesAt } from '../parts/racer-face.tsx'
import { usePhone } from '../phone.tsx'

interface Props {
  readonly phase: PhaseViewOf<'race'>
  readonly racer: number
  readonly place: number | null
  readonly isOut: boolean
  readonly isShouted: boolean
  readonly isPending: boolean
  /** What the button does. */
  readonly doing: RaceActionKind
  readonly canShout: boolean
  /** Could be shouted for, were the line up. */
  readonly isWaiting: boolean
  readonly onShout: () => void
  /** The token that runs. */
  readonly ref: (token: HTMLElement) => void
}

/** One racer's lane: how far it is, who backed it, and the button to shout for it. */
export function RaceLane(props: Props) {
  const phone = usePhone()
  const name = () => speciesAt(props.phase.round, props.racer).name
  const bets = () => props.phase.bets.filter(({ racer }) => racer === props.racer)
  const mine = () => bets().find(({ seat }) => seat === phone.me()?.seat)
  return (
    <li
      class="lane"
      classList={{ mine: mine() !== undefined, out: props.isOut, first: props.place === 1 }}
      style={racerMarks(props.racer)}
    >
      <LaneTrack
        round={props.phase.round}
        racer={props.racer}
        isShouted={props.isShouted}
        ref={props.ref}
      />
      <div class="lane-words">
        <b class="racer-number">{props.racer + 1}</b>
        <strong>{name()}</strong>
        <Show when={mine()}>
          {(bet) => (
            <span class="lane-stake">
              <Pearls pearls={bet().stakePearls} />
            </span>
          )}
        </Show>
        <span class="backers" aria-hidden="true">
          <For each={bets().filter(({ seat }) => seat !== phone.me()?.seat)}>
            {({ seat }) => <Avatar seat={seat} avatar={phone.seat(seat)?.avatar ?? 0} />}
          </For>
        </span>
      </div>
      <span class="lane-place figures">
        {props.isOut ? words.phone.race.out : props.place && words.ordinal(props.place)}
      </span>
      <Show when={props.phase.mine !== null}>
        <button
          class="shout"
          classList={{
            pending: props.isPending,
            waiting: props.isWaiting,
            done: props.isShouted && props.doing === 'shout',
            card: props.doing !== 'shout',
          }}
          type="button"
          aria-label={words.phone.race.actOn[props.doing](name())}
          aria-busy={props.isPending}
          disabled={!props.canShout}
          onClick={props.onShout}
        >
          <Show when={props.doing === 'slick'} fallback={<Megaphone aria-hidden="true" />}>
            <BananaPeel aria-hidden="true" />
          </Show>
        </button>
      </Show>
    </li>
  )
}

interface TrackProps extends Pick<Props, 'racer' | 'isShouted' | 'ref'> {
  readonly round: Round
}

/** What lies on a racer's way, and the token that runs there. */
function LaneTrack(props: TrackProps) {
  const patches = () =>
    props.round.track.patches.filter(({ lane }) => lane === null || lane === props.racer)
  const share = (metres: number) => `${(100 * metres) / props.round.track.lengthMetres}%`
  return (
    <div class="lane-track">
      <For each={patches()}>
        {(patch) => (
          <span
            class={`patch ${patch.kind}`}
            style={{
              left: share(patch.fromMetres),
              width: share(patch.toMetres - patch.fromMetres),
            }}
          />
        )}
      </For>
      <span class="runner" classList={{ loud: props.isShouted }} ref={props.ref}>
        <Creature
          kind={speciesAt(props.round, props.racer).kind}
          colour={racerColour(props.racer)}
          racer={props.racer}
        />
      </span>
    </div>
  )
}
