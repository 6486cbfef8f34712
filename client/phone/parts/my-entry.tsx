import { For, Show } from 'solid-js'
import { payoutPearls } from '../../../game/money/odds.ts'
import type { Bet, CardPlay, LockIn, Round } from '../../../game/round.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { words } from '../../shared/words.ts'
import { betOdds } from './odds.tsx'
import { RacerFace, speciesAt } from './racer-face.tsx'
import { targetText } from './target-text.ts'

/** What stands of a player's bets and card, on small slips. */
export function MyEntry(props: { round: Round; locked: LockIn | null }) {
  const isEmpty = () => !props.locked?.bets.length && !props.locked?.plays.length
  return (
    <Show when={!isEmpty()} fallback={<p class="slip">{words.phone.lockIn.stoodNothing}</p>}>
      <ul class="slips">
        <For each={props.locked?.bets}>{(bet) => <BetSlip round={props.round} bet={bet} />}</For>
        <For each={props.locked?.plays}>
          {(play) => <PlaySlip round={props.round} play={play} />}
        </For>
      </ul>
    </Show>
  )
}

function BetSlip(props: { round: Round; bet: Bet }) {
  const back = () => payoutPearls(props.bet.stakePearls, betOdds(props.round, props.bet))
  return (
    <li class="slip small-slip">
      <RacerFace round={props.round} racer={props.bet.racer} />
      <strong>
        {speciesAt(props.round, props.bet.racer).name}{' '}
        <small>{words.betKinds[props.bet.kind]}</small>
      </strong>
      <span class="slip-sum">
        <Show when={props.bet.isFree} fallback={<Pearls pearls={props.bet.stakePearls} />}>
          {words.phone.lockIn.free}
        </Show>
        <small class="figures">{words.phone.paddock.wins(back() - props.bet.stakePearls)}</small>
        <Show when={!props.bet.isFree}>
          <small class="figures">{words.phone.paddock.back(back())}</small>
        </Show>
      </span>
    </li>
  )
}

function PlaySlip(props: { round: Round; play: CardPlay }) {
  return (
    <li class="slip small-slip">
      <CardFace card={props.play.card} />
      <strong>{words.cards[props.play.card].name}</strong>
      <span class="slip-sum">{targetText(props.round, props.play.target)}</span>
    </li>
  )
}
