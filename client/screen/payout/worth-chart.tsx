import { createMemo, For, Show } from 'solid-js'
import type { SeatNumber } from '../../../game/round.ts'
import type { SeatView, View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { words } from '../../shared/words.ts'
import { type Chart, chartOf, spread } from './chart.ts'
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
  const count = () => chart().lines.length
  const gap = () => Math.min(GAP_MAX, 1 / Math.max(1, count() - 1))
  const columns = () => (count() < TWO_COLUMNS ? 1 : 2)
  return (
    <figure
      class="board worth-chart"
      style={{ '--gap': gap() * columns(), '--columns': columns() }}
    >
      <figcaption>{say.chart}</figcaption>
      <div class="plot" aria-hidden="true">
        <For each={chart().grid}>
          {(pearls) => (
            <span class="level figures" style={{ bottom: `${shareOf(chart(), pearls) * 100}%` }}>
              {words.number(pearls)}
            </span>
          )}
        </For>
        <Lines chart={chart()} />
        <Faces chart={chart()} seats={props.view.seats} gap={gap()} columns={columns()} />
        <For each={chart().rounds}>
          {(round, column) => (
            <span class="column figures" style={{ left: `${xOf(chart(), column()) / 10}%` }}>
              {round === 0 ? say.chartStart : round}
            </span>
          )}
        </For>
      </div>
    </figure>
  )
}

/** How high so many pearls are, from 0 at the foot of the chart to 1. */
const shareOf = ({ lowPearls, highPearls }: Chart, pearls: number): number =>
  (pearls - lowPearls) / (highPearls - lowPearls)

const xOf = ({ rounds }: Chart, column: number): number =>
  (column / Math.max(1, rounds.length - 1)) * WIDTH

function Lines(props: { chart: Chart }) {
  const x = (column: number) => xOf(props.chart, column)
  const y = (pearls: number) => (1 - shareOf(props.chart, pearls)) * HEIGHT
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <For each={props.chart.grid}>
        {(pearls) => <line class="grid" x1="0" x2={WIDTH} y1={y(pearls)} y2={y(pearls)} />}
      </For>
      <For each={props.chart.lines}>
        {({ seat, points }) => (
          <polyline
            pathLength="1"
            style={{ '--seat': `var(--seat-${seat})` }}
            points={points.map(({ column, pearls }) => `${x(column)},${y(pearls)}`).join(' ')}
          />
        )}
      </For>
    </svg>
  )
}

interface FacesProps {
  readonly chart: Chart
  readonly seats: readonly SeatView[]
  /** Between two of them, as a share of the height. */
  readonly gap: number
  readonly columns: number
}

function Faces(props: FacesProps) {
  const heights = createMemo(() => {
    const last = props.chart.lines.map(({ points }) => points.at(-1)?.pearls ?? 0)
    return spread(
      last.map((pearls) => shareOf(props.chart, pearls)),
      props.gap,
    )
  })
  const heightAt = (at: number) => heights()[at] ?? 0
  const columnAt = (at: number) =>
    heights().filter((other) => other < heightAt(at)).length % props.columns
  const seatOf = (number: SeatNumber) => props.seats.find(({ seat }) => seat === number)
  return (
    <For each={props.chart.lines}>
      {(line, at) => (
        <Show when={seatOf(line.seat)}>
          {(seat) => (
            <span
              class="face"
              style={{ bottom: `${heightAt(at()) * 100}%`, '--column': columnAt(at()) }}
            >
              <Avatar avatar={seat().avatar} seat={line.seat} />
            </span>
          )}
        </Show>
      )}
    </For>
  )
}
