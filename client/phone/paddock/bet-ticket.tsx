import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { BETS_MAX } from '../../../game/limits.ts'
import type { BetKind, CardPlay, Round } from '../../../game/round.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import { focusOn } from '../parts/focus.ts'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { StatBars } from '../parts/stat-bars.tsx'
import { targetText } from '../parts/target-text.ts'
import { BetColumns } from './bet-columns.tsx'
import { type BetKey, stakeOn } from './draft.ts'
import type { Drafting } from './drafting.ts'
import { StakeChips } from './stake-chips.tsx'

interface Props {
  readonly round: Round
  readonly racer: number
  readonly drafting: Drafting
  /** The card for which a racer is being chosen. */
  readonly choosing: CardId | null
  /** Chosen already, where a card wants two. */
  readonly isChosen: boolean
  readonly onPick: () => void
}

const KINDS = ['win', 'place', 'last'] as const

/** One racer in the paddock: what it pays, what is staked on it, what cards lie on it. */
export function BetTicket(props: Props) {
  const aboutId = createUniqueId()
  const [isOpen, setOpen] = createSignal(false)
  const [used, setUsed] = createSignal<BetKind>('win')
  const [note, setNote] = createSignal<string | null>(null)
  const species = () => speciesAt(props.round, props.racer)
  const stake = (kind: BetKind) => stakeOn(props.drafting.draft(), { racer: props.racer, kind })
  /** The bet that the chips are for: the one last touched, while there is something on it. */
  const active = (): BetKey | null => {
    const kind = [used(), ...KINDS].find((one) => stake(one) > 0)
    return kind ? { racer: props.racer, kind } : null
  }
  return (
    <li
      class="ticket"
      classList={{ backed: active() !== null, target: props.choosing !== null && !props.isChosen }}
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
        when={props.choosing}
        fallback={
          <BetColumns
            round={props.round}
            racer={props.racer}
            name={species().name}
            drafting={props.drafting}
            active={active()?.kind ?? null}
            onUsed={(kind) => {
              setUsed(kind)
              setNote(null)
            }}
            onNote={setNote}
          />
        }
      >
        {(card) => (
          <button
            class="button ticket-here"
            type="button"
            disabled={props.isChosen}
            aria-label={words.phone.hand.hereName(words.cards[card()].name, species().name)}
            onClick={props.onPick}
          >
            <CardFace card={card()} /> {words.phone.hand.here}
          </button>
        )}
      </Show>
      <div class="ticket-note" role="status">
        <Show when={note()}>{(text) => <p>{text()}</p>}</Show>
      </div>
      <Show when={props.choosing === null && active()}>
        {(bet) => (
          <StakeChips
            round={props.round}
            bet={bet()}
            name={species().name}
            stake={stake(bet().kind)}
            drafting={props.drafting}
          />
        )}
      </Show>
      <PlayedCards {...props} name={species().name} />
      <div class="ticket-about" id={aboutId} hidden={!isOpen()}>
        <p class="quirk">{words.quirks[species().quirk]}</p>
        <StatBars stats={species().stats} />
      </div>
    </li>
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
              : `${words.cards[play.card].name} ${targetText(props.round, play.target)}`}
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

/** Whether no other bet can be made, for the words that say so. */
export const isBetsFull = ({ draft }: Drafting): boolean => draft().bets.length >= BETS_MAX
