import { For, type JSX, Show } from 'solid-js'
import { BET_KINDS, type Round } from '../../../game/round.ts'
import { Creature } from '../../shared/creature.tsx'
import { words } from '../../shared/words.ts'
import { createRacers } from '../racers.ts'
import './odds-board.css'
import { RacerBadge } from './racer-badge.tsx'

interface OddsBoardProps {
  readonly round: Round
  /**
   * Odds to win in hundredths that have moved since the opening; null where they are not known. They
   * stand beside the opening ones; without them, the board shows what every kind of bet pays.
   */
  readonly now?: readonly (number | null)[] | undefined
  /** What stands in the middle of a row. */
  readonly middle?: (racer: number) => JSX.Element
  /** Racers that all look at now. */
  readonly lit?: readonly number[]
}

/** The tote board: what a bet on each racer pays. */
export function OddsBoard(props: OddsBoardProps) {
  const racers = createRacers(() => props.round)
  return (
    <table class="odds-board">
      <caption class="unseen">{words.screen.paddock.odds}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words.screen.settings.racers}</span>
          </th>
          <td />
          <Show
            when={props.now}
            fallback={
              <For each={BET_KINDS}>
                {(kind) => <th scope="col">{words.screen.kinds[kind]}</th>}
              </For>
            }
          >
            <th scope="col">{words.screen.reveal.opening}</th>
            <th scope="col">{words.screen.reveal.moving}</th>
            <th scope="col">{words.screen.reveal.chance}</th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={racers()}>
          {(racer) => (
            <tr classList={{ lit: props.lit?.includes(racer.racer) === true }}>
              <th scope="row">
                <RacerBadge racer={racer} />
                <Creature kind={racer.species.kind} colour={racer.colour} racer={racer.racer} />
                <span class="name">{racer.name}</span>
              </th>
              <td class="middle">{props.middle?.(racer.racer)}</td>
              <td class="odds figures">{words.odds(racer.odds.win)}</td>
              <Show
                when={props.now}
                fallback={
                  <>
                    <td class="odds other figures">{words.odds(racer.odds.place)}</td>
                    <td class="odds other figures">{words.odds(racer.odds.last)}</td>
                  </>
                }
              >
                {(now) => <NowOdds opening={racer.odds.win} now={now()[racer.racer] ?? null} />}
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

/** Below a twentieth, a change may be noise of the count. */
const CHANGE_SHARE = 0.05

function NowOdds(props: { opening: number; now: number | null }) {
  // Short odds are a good chance.
  const isBetter = () => props.now !== null && props.now < props.opening * (1 - CHANGE_SHARE)
  const isWorse = () => props.now === null || props.now > props.opening * (1 + CHANGE_SHARE)
  return (
    <>
      <td class="odds now figures" classList={{ better: isBetter(), worse: isWorse() }}>
        {props.now === null ? words.screen.reveal.out : words.odds(props.now)}
      </td>
      <td class="chance" classList={{ better: isBetter(), worse: isWorse() }}>
        <i aria-hidden="true" />
        <span class="unseen">
          {isBetter() ? words.screen.reveal.better : isWorse() ? words.screen.reveal.worse : ''}
        </span>
      </td>
    </>
  )
}
