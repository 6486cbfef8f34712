import { For, type JSX, Match, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { oddsOf } from '../../../game/money/odds.ts'
import type { OddsCounts } from '../../../game/race.ts'
import type { CardUse, LockedItem, Round, SeatUse } from '../../../game/round.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import { betOdds } from '../parts/odds.tsx'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { usePhone } from '../phone.tsx'
import { usesBy } from './my-uses.ts'

interface Props {
  readonly round: Round
  readonly uses: readonly SeatUse[]
}

/** What this player's own cards did and told, the newest first. */
export function UseResults(props: Props) {
  const phone = usePhone()
  return (
    <ul class="use-results" aria-live="polite">
      <For each={usesBy(props.uses, phone.me()?.seat ?? null)}>
        {({ use }) => (
          <li class="slip use-result">
            <CardFace card={use.type} />
            <div>
              <h3>{words.cards[use.type].name}</h3>
              <Told round={props.round} use={use} />
            </div>
          </li>
        )}
      </For>
    </ul>
  )
}

const only = <T extends CardUse['type']>(use: CardUse, type: T) =>
  use.type === type ? (use as Extract<CardUse, { readonly type: T }>) : null

function Told(props: { round: Round; use: CardUse }) {
  return (
    <Switch fallback={<p>{plainText(props.use)}</p>}>
      <Match when={only(props.use, 'shakedown')}>
        {(use) => <Taken victim={use().victim} cards={use().cards} />}
      </Match>
      <Match when={only(props.use, 'periscope')}>
        {(use) => <Seen round={props.round} items={use().items} />}
      </Match>
      <Match when={only(props.use, 'inside-tip')}>
        {(use) => <TrueOdds round={props.round} odds={use().odds} />}
      </Match>
    </Switch>
  )
}

/** Of those cards that have done with a sentence. */
function plainText(use: CardUse): string {
  const phone = usePhone()
  const nameOf = (seat: number) => phone.seat(seat)?.name ?? ''
  const say = words.phone.use.mine
  switch (use.type) {
    case 'pickpocket':
      return say.pickpocket(nameOf(use.victim), use.pearls)
    case 'gag-order':
      return say.gagOrder(use.victims.map(nameOf))
    case 'monosyllables':
      return say.monosyllables(nameOf(use.victim))
    case 'alms':
      return say.alms(nameOf(use.receiver))
    case 'beachcomber':
      return say.beachcomber(words.cards[use.card].name)
    default:
      return ''
  }
}

function Line(props: { card: CardId; children: JSX.Element }) {
  return (
    <li class="told-line">
      <CardFace card={props.card} />
      <span>{props.children}</span>
    </li>
  )
}

function Taken(props: { victim: number; cards: readonly CardId[] }) {
  const phone = usePhone()
  const name = () => phone.seat(props.victim)?.name ?? ''
  return (
    <>
      <p>{words.phone.use.mine.shakedown(name(), props.cards.length)}</p>
      <ul class="told">
        <For each={props.cards}>{(card) => <Line card={card}>{words.cards[card].name}</Line>}</For>
      </ul>
    </>
  )
}

function Seen(props: { round: Round; items: readonly LockedItem[] }) {
  const onWhom = (racer: number) => words.phone.hand.playedOn(speciesAt(props.round, racer).name)
  return (
    <Show when={props.items.length > 0} fallback={<p>{words.phone.use.mine.nothingSeen}</p>}>
      <p>{words.phone.use.mine.seen}</p>
      <ul class="told">
        <For each={props.items}>
          {({ card, racer }) => (
            <Line card={card}>
              {words.cards[card].name} {onWhom(racer)}
            </Line>
          )}
        </For>
      </ul>
    </Show>
  )
}

function TrueOdds(props: { round: Round; odds: OddsCounts }) {
  const posted = (racer: number) => words.odds(betOdds(props.round, { racer, kind: 'win' }))
  const told = (racer: number) => words.odds(oddsOf(props.odds, racer, 'win'))
  return (
    <>
      <p>{words.phone.use.mine.tip}</p>
      <ul class="told">
        <For each={props.round.lineUp}>
          {(_, racer) => (
            <li class="told-line figures">
              <RacerFace round={props.round} racer={racer()} />
              <span>{speciesAt(props.round, racer()).name}</span>
              <span class="told-odds">
                <span class="unseen">{words.phone.use.mine.posted} </span>
                {words.phone.times(posted(racer()))} →{' '}
                <span class="unseen">{words.phone.use.mine.really} </span>
                <b>{words.phone.times(told(racer()))}</b>
              </span>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
