import { createMemo, For, Show } from 'solid-js'
import type { PayoutPhase } from '../../../game/phase.ts'
import type { Placing } from '../../../game/race.ts'
import type { PhaseViewOf, View } from '../../../game/view.ts'
import { Creature } from '../../shared/creature.tsx'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import { createRacers, type RacerOnScreen } from '../racers.ts'
import { type Board, payoutBeatAt } from './beats.ts'
import './payout.css'
import { canReplay, Replay } from './replay.tsx'
import { StandingsTable } from './standings-table.tsx'
import { Story, Tricks } from './story-board.tsx'
import { WorthChart } from './worth-chart.tsx'

const say = words.screen.payout
/** From so many seats on, their table needs the room of everything else, and a row has one line. */
const CROWDED_SEATS = 9
/** Often enough to see pearls counted. */
const LOOK_MS = 50

interface PayoutProps {
  readonly session: Session
  readonly view: View
  readonly phase: PhaseViewOf<'payout'>
}

/** How it ended, for the racers and for the purses. */
export function Payout(props: PayoutProps) {
  const racers = createRacers(() => props.phase.round)
  const placings = createMemo(() => {
    const { outcome } = props.phase
    return outcome.type === 'run' ? outcome.placings : []
  })
  const hasReplay = canReplay(props.session.playout, placings())
  const beat = createBeat(props, () => [
    ...(hasReplay ? (['replay'] as const) : []),
    'story',
    ...(hasChart(props.view) ? (['chart'] as const) : []),
  ])
  const counted = createMemo(() => beat().counted)
  const isReordered = createMemo(() => beat().isReordered)
  const board = createMemo(() => beat().board)
  const winner = () => racers()[placings()[0]?.racer ?? -1]
  return (
    <section
      class="payout"
      classList={{ void: props.phase.outcome.type === 'void', crowded: isCrowded(props.phase) }}
    >
      <h1 class="headline" aria-live="polite">
        <Show when={winner()} fallback={say.voidTitle}>
          {(racer) => say.title(racer().name)}
        </Show>
      </h1>
      <div class="left">
        <Show when={placings().length > 0} fallback={<p class="board void-hint">{say.voidHint}</p>}>
          <ol class="board order" aria-label={say.order} style={{ '--count': placings().length }}>
            <For each={placings()}>
              {(placing) => <OrderRow placing={placing} winner={placings()[0]} racers={racers()} />}
            </For>
          </ol>
        </Show>
        <Boards {...props} racers={racers()} placings={placings()} board={board()} />
      </div>
      <div class="right">
        <div class="board money">
          <StandingsTable
            seats={props.view.seats}
            phase={props.phase}
            racers={racers()}
            isCrowded={isCrowded(props.phase)}
            counted={counted()}
            isReordered={isReordered()}
          />
        </div>
        <Show when={!isCrowded(props.phase) && props.phase.uses.length > 0}>
          <div class="board story">
            <Tricks seats={props.view.seats} phase={props.phase} />
          </div>
        </Show>
      </div>
    </section>
  )
}

/** Where the payout is in its telling, of these boards. */
function createBeat(props: PayoutProps, boards: () => readonly Board[]) {
  const now = createNow(props.session, LOOK_MS)
  return createMemo(() => {
    const { startedAtMs, endsAtMs } = props.phase.span
    return payoutBeatAt(now() - startedAtMs, endsAtMs && endsAtMs - startedAtMs, boards())
  })
}

const isCrowded = (phase: PayoutPhase) => phase.standings.length >= CROWDED_SEATS

const hasChart = (view: View) => view.worthsByRound.length > 0

interface BoardsProps extends PayoutProps {
  readonly racers: readonly RacerOnScreen[]
  readonly placings: readonly Placing[]
  /** The one that is shown. */
  readonly board: Board
}

/** The finish once more, why it came so, and everybody's pearls: one in the place of the other. */
function Boards(props: BoardsProps) {
  return (
    <div class="boards" data-board={props.board}>
      <Story
        session={props.session}
        seats={props.view.seats}
        phase={props.phase}
        racers={props.racers}
      >
        <Show when={isCrowded(props.phase)}>
          <Tricks seats={props.view.seats} phase={props.phase} />
        </Show>
      </Story>
      <Show when={hasChart(props.view)}>
        <WorthChart view={props.view} />
      </Show>
      <Show when={props.board === 'replay'}>
        <Replay
          playout={props.session.playout}
          phase={props.phase}
          racers={props.racers}
          placings={props.placings}
        />
      </Show>
    </div>
  )
}

interface OrderRowProps {
  readonly placing: Placing
  readonly winner: Placing | undefined
  readonly racers: readonly RacerOnScreen[]
}

function OrderRow(props: OrderRowProps) {
  const racer = () => props.racers[props.placing.racer]
  const time = () => {
    const { finishMs, place } = props.placing
    if (finishMs === null) return say.notFinished
    if (place === 1) return words.seconds(finishMs)
    return say.gap(words.seconds(finishMs - (props.winner?.finishMs ?? finishMs)))
  }
  return (
    <Show when={racer()}>
      {(found) => (
        <li class={`place-${props.placing.place}`}>
          <strong class="place">{words.ordinal(props.placing.place)}</strong>
          <Creature kind={found().species.kind} colour={found().colour} racer={found().racer} />
          <RacerBadge racer={found()} />
          <span class="name">{found().name}</span>
          <span class="time figures" classList={{ out: props.placing.finishMs === null }}>
            {time()}
          </span>
        </li>
      )}
    </Show>
  )
}
