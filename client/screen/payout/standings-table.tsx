import { createMemo, For, Show } from 'solid-js'
import type { PayoutPhase } from '../../../game/phase.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { type Extra, type MoneyRow, moneyOf, sumOfExtras } from '../../shared/money.ts'
import { Pearls } from '../../shared/pearl.tsx'
import { type Ranked, rank } from '../../shared/ranks.ts'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import type { RacerOnScreen } from '../racers.ts'
import './standings.css'

const say = words.screen.payout

interface StandingsTableProps {
  readonly seats: readonly SeatView[]
  readonly phase: PayoutPhase
  readonly racers: readonly RacerOnScreen[]
  /** A row has one line: what is no bet's comes as one sum. */
  readonly isCrowded: boolean
  /** How much of the round is in the sums that stand there, 0 to 1. */
  readonly counted: number
  /** Rows stand where they stood before the round until then. */
  readonly isReordered: boolean
}

/** What moved everybody's purse, and the standings by worth with their movement. */
export function StandingsTable(props: StandingsTableProps) {
  const ranks = createMemo(() => rank(props.phase.standings))
  const before = createMemo(() => {
    const order = ranks().toSorted(
      (one, other) => other.beforePearls - one.beforePearls || one.seat - other.seat,
    )
    return order.map(({ seat }) => seat)
  })
  const rankBefore = ({ beforePearls }: Ranked) =>
    1 + ranks().filter((other) => other.beforePearls > beforePearls).length
  return (
    <table
      class="standings"
      classList={{ crowded: props.isCrowded, reordered: props.isReordered }}
      style={{ '--count': ranks().length }}
    >
      <caption class="unseen">{say.money}</caption>
      <Headers />
      <tbody>
        <For each={ranks()}>
          {(standing, at) => (
            <Show when={props.seats.find(({ seat }) => seat === standing.seat)}>
              {(seat) => (
                <Row
                  standing={standing}
                  seat={seat()}
                  money={moneyOf(props.phase, standing)}
                  racers={props.racers}
                  isCrowded={props.isCrowded}
                  counted={props.counted}
                  shift={before().indexOf(standing.seat) - at()}
                  rank={props.isReordered ? standing.rank : rankBefore(standing)}
                />
              )}
            </Show>
          )}
        </For>
      </tbody>
    </table>
  )
}

/** Whoever sees the table needs none. */
function Headers() {
  const { rank, movement, player, moves, change } = say.columns
  return (
    <thead>
      <tr>
        <For each={[rank, movement, player, moves, change, say.money]}>
          {(name) => (
            <th scope="col">
              <span class="unseen">{name}</span>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly standing: Ranked
  readonly seat: SeatView
  readonly money: MoneyRow
  readonly racers: readonly RacerOnScreen[]
  readonly isCrowded: boolean
  readonly counted: number
  readonly rank: number
  /** Rows that it stood further down before the round. */
  readonly shift: number
}

function Row(props: RowProps) {
  const debt = () => props.standing.debtPearls
  const shown = (pearls: number) => Math.round(pearls * props.counted)
  return (
    <tr style={{ '--shift': props.shift }}>
      <td class="place figures">{props.rank}</td>
      <Movement standing={props.standing} />
      <th scope="row">
        <span>
          <Avatar
            avatar={props.seat.avatar}
            seat={props.standing.seat}
            isAway={props.seat.isAway}
          />
          <span class="name">{props.seat.name}</span>
        </span>
      </th>
      <td class="moves">
        <div>
          <Bets bets={props.money.bets} racers={props.racers} />
          <Extras extras={props.money.extras} isCrowded={props.isCrowded} />
        </div>
      </td>
      <td
        class="change figures"
        classList={{ gain: props.money.totalPearls > 0, loss: props.money.totalPearls < 0 }}
      >
        {words.number(shown(props.money.totalPearls), true)}
      </td>
      <td class="total">
        <Pearls pearls={props.standing.beforePearls + shown(props.money.totalPearls)} />
        <Show when={debt() > 0}>
          <small>{say.owes(words.number(debt()))}</small>
        </Show>
      </td>
    </tr>
  )
}

function Movement(props: { standing: Ranked }) {
  const by = () => props.standing.climbed
  const text = () => (by() > 0 ? say.up(by()) : by() < 0 ? say.down(-by()) : say.same)
  return (
    <td class="movement" classList={{ up: by() > 0, down: by() < 0 }}>
      <i aria-hidden="true" />
      <span class="unseen">{text()}</span>
    </td>
  )
}

function Bets(props: { bets: MoneyRow['bets']; racers: readonly RacerOnScreen[] }) {
  return (
    <Show when={props.bets.length > 0} fallback={<span class="none">{say.noBet}</span>}>
      <For each={props.bets}>
        {(bet) => (
          <Show when={props.racers[bet.racer]}>
            {(racer) => (
              <span class="bet" classList={{ won: bet.gainPearls > 0 }}>
                <RacerBadge racer={racer()} />
                <span>{words.screen.kinds[bet.kind]}</span>
                <b class="figures">{words.number(bet.gainPearls, true)}</b>
              </span>
            )}
          </Show>
        )}
      </For>
    </Show>
  )
}

function Extras(props: { extras: readonly Extra[]; isCrowded: boolean }) {
  const shown = () =>
    props.isCrowded && props.extras.length > 1
      ? [{ text: say.allElse, pearls: sumOfExtras(props.extras) }]
      : props.extras.map(({ reason, pearls }) => ({ text: say.reasons[reason], pearls }))
  return (
    <For each={shown()}>
      {({ text, pearls }) => (
        <span class="extra" classList={{ gain: pearls > 0, loss: pearls < 0 }}>
          <span>{text}</span>
          <b class="figures">{words.number(pearls, true)}</b>
        </span>
      )}
    </For>
  )
}
