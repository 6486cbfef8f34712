import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { OddsCounts } from '../../../game/race.ts'
import type { BetKind, CardPlay, Round } from '../../../game/round.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import { focusOn } from '../parts/focus.ts'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { StatBars } from '../parts/stat-bars.tsx'
import { targetText } from '../parts/target-text.ts'
import { BetColumns } from './bet-columns.tsx'
import { columnOf } from './column.ts'
import type { Drafting } from './drafting.ts'
import { isForTwo, type Picking } from './picking.ts'
import type { Prospect } from './prospect.ts'
import { ProspectLine } from './prospect-line.tsx'
import { StakeChips } from './stake-chips.tsx'

interface Props {
  readonly round: Round
  readonly racer: number
  readonly drafting: Drafting
  /** The true odds, where an Inside Tip has told them. */
  readonly tip: OddsCounts | null
  /** The card for which racers are being chosen. */
  readonly picking: Picking | null
  /** What that card would do to it; null: that cannot be told. */
  readonly prospect: Prospect | null
  readonly onPick: () => void
}

/** One racer in the paddock: what it pays, what is staked on it, what cards lie on it. */
export function BetTicket(props: Props) {
  const aboutId = createUniqueId()
  const [isOpen, setOpen] = createSignal(false)
  const [used, setUsed] = createSignal<BetKind | null>(null)
  const [note, setNote] = createSignal<string | null>(null)
  const species = () => speciesAt(props.round, props.racer)
  const column = () => columnOf(props.drafting.draft(), props.racer, used())
  const isFirst = () => props.picking?.first === props.racer
  return (
    <li
      class="ticket"
      classList={{ backed: column() !== null, target: props.picking !== null && !isFirst() }}
    >
      <button
        class="ticket-stub"
        type="button"
        aria-label={words.phone.paddock.about(props.racer + 1, species().name)}
        aria-expanded={isOpen()}
        aria-controls={aboutId}
        onClick={() => setOpen(!isOpen())}
      >
        <RacerFace round={props.round} racer={props.racer} />
      </button>
      <h2 class="ticket-name">{species().name}</h2>
      <Show
        when={props.picking}
        fallback={
          <BetColumns
            {...props}
            name={species().name}
            active={column()}
            onUsed={(kind) => {
              setUsed(kind)
              setNote(null)
            }}
            onNote={setNote}
          />
        }
      >
        {(picking) => <Here {...props} card={picking().card} name={species().name} />}
      </Show>
      <div class="ticket-note" role="status">
        <Show when={note()}>{(text) => <p>{text()}</p>}</Show>
      </div>
      <Show when={props.picking === null && column()}>
        {(kind) => <StakeChips {...props} kind={kind()} name={species().name} />}
      </Show>
      <PlayedCards {...props} name={species().name} />
      <div class="ticket-about" id={aboutId} hidden={!isOpen()}>
        <p class="quirk">{words.quirks[species().quirk]}</p>
        <StatBars stats={species().stats} />
      </div>
    </li>
  )
}

/** Puts the card that is being played on this racer, and says what it would do. */
function Here(props: Props & { card: CardId; name: string }) {
  const prospectId = createUniqueId()
  const isFirst = () => props.picking?.first === props.racer
  return (
    <div class="ticket-choice">
      <Show when={props.prospect}>
        {(prospect) => <ProspectLine id={prospectId} prospect={prospect()} />}
      </Show>
      <button
        class="button ticket-here"
        classList={{ chosen: isFirst() }}
        type="button"
        aria-pressed={isForTwo(props.card) ? isFirst() : undefined}
        aria-label={words.phone.hand.hereName(words.cards[props.card].name, props.name)}
        aria-describedby={props.prospect ? prospectId : undefined}
        onClick={props.onPick}
      >
        <CardFace card={props.card} />{' '}
        {isFirst() ? words.phone.hand.thisOne : words.phone.hand.here}
      </button>
    </div>
  )
}

const liesOn = ({ target }: CardPlay, racer: number): boolean => {
  if (target.type === 'racers') return target.first === racer || target.second === racer
  return (target.type === 'racer' || target.type === 'bet') && target.racer === racer
}

/** The cards of this round that lie on this racer. */
function PlayedCards(props: Props & { name: string }) {
  const played = () => props.drafting.draft().plays.filter((play) => liesOn(play, props.racer))
  return (
    <For each={played()}>
      {(play) => (
        <div class="ticket-card">
          <CardFace card={play.card} />
          <span>
            {play.target.type === 'racer'
              ? words.phone.hand.yours(words.cards[play.card].name)
              : words.phone.hand.cardOn(
                  words.cards[play.card].name,
                  targetText(props.round, play.target),
                )}
          </span>
          <button
            class="chip"
            type="button"
            aria-label={words.phone.hand.takeBackFrom(words.cards[play.card].name, props.name)}
            onClick={({ currentTarget }) => {
              const ticket = currentTarget.closest('.ticket')
              props.drafting.takeBack(play)
              focusOn(ticket?.querySelector('.ticket-stub'))
            }}
          >
            {words.phone.hand.takeBack}
          </button>
        </div>
      )}
    </For>
  )
}
