import { createMemo, For, Show } from 'solid-js'
import type { SettledBet, Standing } from '../../../game/phase.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { type Ranked, rank } from '../../shared/ranks.ts'
import { words } from '../../shared/words.ts'
import type { RacerOnScreen } from '../racers.ts'
import { RacerBadge } from './racer-badge.tsx'

const say = words.screen.payout

interface StandingsTableProps {
  readonly seats: readonly SeatView[]
  readonly standings: readonly Standing[]
  readonly bets: readonly SettledBet[]
  readonly racers: readonly RacerOnScreen[]
}

/** Everybody's bets, what became of them, and the standings with their movement. */
export function StandingsTable(props: StandingsTableProps) {
  const ranks = createMemo(() => rank(props.standings))
  return (
    <table class="standings" style={{ '--count': ranks().length }}>
      <caption class="unseen">{say.money}</caption>
      <tbody>
        <For each={ranks()}>
          {(standing) => (
            <Show when={props.seats.find(({ seat }) => seat === standing.seat)}>
              {(seat) => (
                <tr>
                  <td class="place figures">{standing.rank}</td>
                  <Movement standing={standing} />
                  <th scope="row">
                    <span>
                      <Avatar avatar={seat().avatar} seat={standing.seat} isAway={seat().isAway} />
                      <span class="name">{seat().name}</span>
                    </span>
                  </th>
                  <td class="bets">
                    <Bets
                      bets={props.bets.filter((bet) => bet.seat === standing.seat)}
                      racers={props.racers}
                    />
                  </td>
                  <Change pearls={standing.pearls - standing.beforePearls} />
                  <td class="total">
                    <Pearls pearls={standing.pearls} />
                  </td>
                </tr>
              )}
            </Show>
          )}
        </For>
      </tbody>
    </table>
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

function Bets(props: { bets: readonly SettledBet[]; racers: readonly RacerOnScreen[] }) {
  return (
    <Show when={props.bets.length > 0} fallback={<span class="none">{say.noBet}</span>}>
      <For each={props.bets}>
        {(bet) => (
          <Show when={props.racers[bet.racer]}>
            {(racer) => (
              <span class="bet" classList={{ won: bet.paidPearls > 0 }}>
                <RacerBadge racer={racer()} />
                <span class="figures">{words.number(bet.stakePearls)}</span>
              </span>
            )}
          </Show>
        )}
      </For>
    </Show>
  )
}

function Change(props: { pearls: number }) {
  return (
    <td class="change figures" classList={{ gain: props.pearls > 0, loss: props.pearls < 0 }}>
      {props.pearls === 0 ? '' : words.number(props.pearls, true)}
    </td>
  )
}
