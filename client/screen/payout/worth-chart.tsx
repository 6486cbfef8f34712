import { createMemo, For, Show } from 'solid-js'
import type { SeatNumber } from '../../../game/round.ts'
import type { View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { words } from '../../shared/words.ts'
import { chartOf, spread, type WorthLine } from './chart.ts'
import './worth-chart.css'

const say = words.screen.payout
/** Of the drawing, whatever the size of the board. */
const WIDTH = 1_000
const HEIGHT = 600
/** Between two faces, as a share of the height. */
const GAP_MAX = 0.13
/** From so many on, faces stand in two columns. */
const TWO_COLUMNS = 9

/** Everybody's pearls, round by round; faces stand where their lines end. */
export function WorthChart(props: { view: View }) {
  const chart = createMemo(() =>
    chartOf(props.view.worthsByRound, props.view.settings.startingPearls),
  )
  const x = (column: number) => (column / Math.max(1, chart().rounds.length - 1)) * WIDTH
  const share = (pearls: number) =>
    (pearls - chart().lowPearls) / (chart().highPearls - chart().lowPearls)
  const y = (pearls: number) => (1 - share(pearls)) * HEIGHT
  const lastOf = ({ points }: WorthLine) => points.at(-1)?.pearls ?? 0
  const count = () => chart().lines.length
  const gap = () => Math.min(GAP_MAX, 1 / Math.max(1, count() - 1))
  const columns = () => (count() < TWO_COLUMNS ? 1 : 2)
  const faces = createMemo(() =>
    spread(
      chart().lines.map((line) => share(lastOf(line))),
      gap(),
    ),
  )
  const columnOf = (height: number) => faces().filter((other) => other < height).length % columns()
  const seatOf = (number: SeatNumber) => props.view.seats.find(({ seat }) => seat === number)
  return (
    <figure
      class="board worth-chart"
      style={{ '--gap': gap() * columns(), '--columns': columns() }}
    >
      <figcaption>{say.chart}</figcaption>
      <div class="plot" aria-hidden="true">
        <For each={chart().grid}>
          {(pearls) => (
            <span class="level figures" style={{ bottom: `${share(pearls) * 100}%` }}>
              {words.number(pearls)}
            </span>
          )}
        </For>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <For each={chart().grid}>
            {(pearls) => <line class="grid" x1="0" x2={WIDTH} y1={y(pearls)} y2={y(pearls)} />}
          </For>
          <For each={chart().lines}>
            {(line) => (
              <polyline
                pathLength="1"
                style={{ '--seat': `var(--seat-${line.seat})` }}
                points={line.points
                  .map(({ column, pearls }) => `${x(column)},${y(pearls)}`)
                  .join(' ')}
              />
            )}
          </For>
        </svg>
        <For each={chart().lines}>
          {(line, at) => (
            <Show when={seatOf(line.seat)}>
              {(seat) => (
                <span
                  class="face"
                  style={{
                    bottom: `${(faces()[at()] ?? 0) * 100}%`,
                    '--column': columnOf(faces()[at()] ?? 0),
                  }}
                >
                  <Avatar avatar={seat().avatar} seat={line.seat} />
                </span>
              )}
            </Show>
          )}
        </For>
        <For each={chart().rounds}>
          {(round, column) => (
            <span class="column figures" style={{ left: `${x(column()) / 10}%` }}>
              {round === 0 ? say.chartStart : round}
            </span>
          )}
        </For>
      </div>
    </figure>
  )
}
