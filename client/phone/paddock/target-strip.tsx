import './target-strip.css'
import { Index, Match, onMount, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { Round } from '../../../game/round.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace, cardLeaning } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { targetText } from '../parts/target-text.ts'
import type { Drafting } from './drafting.ts'
import type { Flight } from './flying.ts'
import { instantOf, playsLostTo } from './held.ts'
import type { Landing } from './landing.ts'
import { isForTwo } from './picking.ts'
import { place } from './throw-motion.ts'
import type { Throwing } from './throwing.ts'

interface Props {
  readonly round: Round
  readonly drafting: Drafting
  readonly flight: Flight
  readonly throwing: Throwing
}

/**
 * The card in the air, and above the finger all that it can be thrown at. For the eye alone: the
 * buttons of the cards do the same for everybody.
 */
export function TargetStrip(props: Props) {
  const { parts, aim, landings } = props.throwing
  const card = () => props.flight.held.card
  /** What letting go would do: its place may be under the thumb. */
  const onAim = (): string | null => {
    const at = aim()
    const landing = at === null ? undefined : landings()[at]
    if (!landing?.isLegal || landing.type === 'table') return null
    return words.phone.hand.cardOn(words.cards[card()].name, textOf(props.round, landing))
  }
  return (
    <div class="throw" classList={{ over: props.flight.isOver }} aria-hidden="true">
      <div class="target-strip" ref={(strip) => onMount(() => putAbove(strip, props.flight))}>
        <p class="target-ask">{onAim() ?? askFor(card(), landings())}</p>
        <Lost card={card()} drafting={props.drafting} />
        <ul
          class="targets"
          ref={(list) => {
            parts.landings = list
          }}
        >
          <Index each={landings()}>
            {(landing, at) => (
              <li
                class="target-place"
                classList={{ legal: landing().isLegal, aimed: aim() === at }}
                data-type={landing().type}
              >
                <Face round={props.round} card={card()} landing={landing()} />
              </li>
            )}
          </Index>
        </ul>
      </div>
      <div
        class="thrown"
        ref={(element) => {
          parts.card = element
          place(element, props.flight.fromX, props.flight.fromY, 0)
        }}
      >
        <div class={`card ${cardLeaning(card())}`}>
          <CardFace card={card()} />
          <b>{words.cards[card()].name}</b>
        </div>
      </div>
    </div>
  )
}

/** What goes back to the hand, said before the card is let go. */
function Lost(props: { card: CardId; drafting: Drafting }) {
  const lost = () => playsLostTo(props.card, props.drafting.draft(), props.drafting.holder())
  return (
    <Show when={lost().length > 0}>
      <p class="target-lost">
        {words.phone.hand.goesBack(lost().map(({ card }) => words.cards[card].name))}
      </p>
    </Show>
  )
}

function Face(props: { round: Round; card: CardId; landing: Landing }) {
  const as = <T extends Landing['type']>(type: T) =>
    props.landing.type === type ? (props.landing as Extract<Landing, { type: T }>) : null
  const racer = () => as('racer') ?? as('bet')
  return (
    <Switch fallback={<b>{atTable(props.card)}</b>}>
      <Match when={racer()}>
        {(on) => (
          <>
            <RacerFace round={props.round} racer={on().racer} />
            <span>
              {as('bet')
                ? words.betKinds[as('bet')?.kind ?? 'win']
                : speciesAt(props.round, on().racer).name}
            </span>
          </>
        )}
      </Match>
      <Match when={as('player')}>
        {(player) => (
          <>
            <Avatar seat={player().seat} avatar={player().avatar} />
            <span>{player().name}</span>
          </>
        )}
      </Match>
    </Switch>
  )
}

function textOf(round: Round, landing: Exclude<Landing, { type: 'table' }>): string {
  return landing.type === 'player'
    ? words.phone.hand.playedOn(landing.name)
    : targetText(round, landing)
}

const atTable = (card: CardId): string =>
  instantOf(card) ? words.phone.hand.useShort : words.phone.hand.playShort

function askFor(card: CardId, [first]: readonly Landing[]): string {
  const { name } = words.cards[card]
  if (first?.type === 'table') return name
  return (isForTwo(card) ? words.phone.hand.onWhomFirst : words.phone.hand.onWhom)(name)
}

const FROM_FINGER_PX = 84
const NEAREST_PX = 36
const EDGE_PX = 6

/** Near above the finger, within the stage where that has the room. */
function putAbove(strip: HTMLElement, { fromY }: Flight): void {
  const stage = strip.closest('.stage')?.getBoundingClientRect()
  if (!stage) return
  strip.style.left = `${stage.left}px`
  strip.style.width = `${stage.width}px`
  const heightPx = strip.offsetHeight
  const wantedPx = Math.max(stage.top + EDGE_PX, fromY - FROM_FINGER_PX - heightPx)
  const topPx = Math.max(EDGE_PX, Math.min(wantedPx, fromY - NEAREST_PX - heightPx))
  strip.style.top = `${topPx}px`
}
