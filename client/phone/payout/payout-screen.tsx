import { gainOf } from '../../../game/money/bets.ts'
import { worthPearls } from '../../../game/money/standings.ts'
import './payout.css'
import { createMemo, For, onMount, Show } from 'solid-js'
import type { SettledBet } from '../../../game/phase.ts'
import type { Placing } from '../../../game/race.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Pearl } from '../../shared/pearl.tsx'
import { rank } from '../../shared/ranks.ts'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { betOdds } from '../parts/odds.tsx'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { shake } from '../parts/shake.ts'
import { StandingsList } from '../parts/standings-list.tsx'
import { usePhone } from '../phone.tsx'
import { MoneyLines } from './money-lines.tsx'
import { WhyPanel } from './why-panel.tsx'

interface Props {
  readonly phase: PhaseViewOf<'payout'>
}

/** What it brought, in one big figure; then who came where. */
export function PayoutScreen(props: Props) {
  const phone = usePhone()
  const isVoid = () => props.phase.outcome.type === 'void'
  return (
    <main class="stage payout">
      <Show when={isVoid()} fallback={<Result phase={props.phase} />}>
        <header class="result even">
          <h1 ref={catchFocus} tabindex={-1}>
            {words.phone.payout.void}
          </h1>
          <p class="lead">{words.phone.payout.voidLead}</p>
        </header>
      </Show>
      <StickerRow view={phone.view()} ask={phone.ask} />
      <SettledBets phase={props.phase} />
      <MoneyLines phase={props.phase} />
      <WhyPanel phase={props.phase} />
      <section>
        <h2 class="section-head">{words.phone.payout.standings}</h2>
        <StandingsList standings={props.phase.standings} hasMovement={!isVoid()} />
      </section>
      <Finish phase={props.phase} />
    </main>
  )
}

function Result(props: Props) {
  const phone = usePhone()
  const seat = phone.me()?.seat ?? -1
  const bets = () => props.phase.bets.filter((bet) => bet.seat === seat)
  const hasBet = () => bets().length > 0
  const isFree = () => bets().every((bet) => bet.isFree)
  const mine = createMemo(() => props.phase.standings.find((one) => one.seat === seat))
  const gain = createMemo(() => {
    const standing = mine()
    return standing ? worthPearls(standing) - standing.beforePearls : 0
  })
  const heading = () => {
    if (!hasBet() && gain() === 0) return words.phone.payout.noBets
    if (gain() === 0) return isFree() ? words.phone.payout.freeLost : words.phone.payout.even
    return gain() > 0 ? words.phone.payout.won : words.phone.payout.lost
  }
  const place = createMemo(() => rank(props.phase.standings).find((one) => one.seat === seat)?.rank)
  onMount(() => {
    if (gain() > 0) shake('won')
    else if (gain() < 0) shake('lost')
  })
  return (
    <header class="result" classList={{ won: gain() > 0, lost: gain() < 0, even: gain() === 0 }}>
      <h1 ref={catchFocus} tabindex={-1}>
        <span>{heading()}</span>
        <Show when={gain() !== 0}>
          <strong class="gain figures">
            <Pearl />
            {words.number(Math.abs(gain()))}
          </strong>
        </Show>
      </h1>
      <Show when={place()}>
        {(mine) => (
          <p class="lead">
            {words.phone.payout.place(words.ordinal(mine()), props.phase.standings.length)}
          </p>
        )}
      </Show>
    </header>
  )
}

/** Each of my bets and what became of it. */
function SettledBets(props: Props) {
  const phone = usePhone()
  const bets = () => props.phase.bets.filter(({ seat }) => seat === phone.me()?.seat)
  /** In a pool no odds pay. */
  const terms = (bet: SettledBet) => {
    const kind = words.betKinds[bet.kind]
    const isPool = phone.view().settings.payout === 'pool'
    return isPool
      ? kind
      : words.phone.payout.betAt(kind, words.odds(betOdds(props.phase.round, bet)))
  }
  const note = ({ paidPearls, isFree }: { paidPearls: number; isFree: boolean }) => {
    if (isFree) return paidPearls > 0 ? words.phone.lockIn.free : words.phone.payout.freeLostBet
    return paidPearls > 0 ? words.phone.payout.back(paidPearls) : null
  }
  return (
    <Show when={bets().length > 0}>
      <section>
        <h2 class="section-head">{words.phone.payout.bets}</h2>
        <ul class="slips">
          <For each={bets()}>
            {(bet) => (
              <li class="slip small-slip">
                <RacerFace round={props.phase.round} racer={bet.racer} />
                <strong>
                  {speciesAt(props.phase.round, bet.racer).name} <small>{terms(bet)}</small>
                </strong>
                <span class="slip-sum">
                  <span
                    class="net figures"
                    classList={{ up: gainOf(bet) > 0, down: gainOf(bet) < 0 }}
                  >
                    {words.phone.signed(gainOf(bet))}
                  </span>
                  <Show when={note(bet)}>{(text) => <small class="figures">{text()}</small>}</Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** The finish, with gaps to the winner. */
function Finish(props: Props) {
  const placings = () => {
    const { outcome } = props.phase
    return outcome.type === 'run' ? [...outcome.placings].sort((a, b) => a.place - b.place) : []
  }
  const time = ({ finishMs, place }: Placing): string => {
    const first = placings()[0]?.finishMs ?? null
    if (finishMs === null) return words.phone.payout.unfinished
    if (place === 1 || first === null) return words.seconds(finishMs)
    return words.phone.payout.gap(words.seconds(finishMs - first))
  }
  return (
    <Show when={placings().length > 0}>
      <section>
        <h2 class="section-head">{words.phone.payout.finish}</h2>
        <ol class="finish">
          <For each={placings()}>
            {(placing) => (
              <li class="finisher">
                <b class="figures">{placing.place}</b>
                <RacerFace round={props.phase.round} racer={placing.racer} />
                <span class="company-name">{speciesAt(props.phase.round, placing.racer).name}</span>
                <span class="figures">{time(placing)}</span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  )
}
