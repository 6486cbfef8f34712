import { createEffect, createSignal, createUniqueId, on, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { BETS_MAX, STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import { payoutPearls } from '../../../game/money/odds.ts'
import { isFreeBetOnly, stakeMaxPearls } from '../../../game/money/purse.ts'
import type { Round } from '../../../game/round.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { refusalText, words } from '../../shared/words.ts'
import { focusOn } from '../parts/focus.ts'
import { betOdds, Odds } from '../parts/odds.tsx'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { StatBars } from '../parts/stat-bars.tsx'
import { stakeOn } from './draft.ts'
import type { Drafting } from './drafting.ts'
import { StakeField } from './stake-field.tsx'

interface Props {
  readonly round: Round
  readonly racer: number
  readonly drafting: Drafting
  /** The card for which a racer is being chosen. */
  readonly choosing: CardId | null
  readonly onChosen: () => void
}

const BIG_STEP = 100

/** One racer in the paddock: what it pays, what is staked on it, what card lies on it. */
export function BetTicket(props: Props) {
  const aboutId = createUniqueId()
  const [isOpen, setOpen] = createSignal(false)
  const species = () => speciesAt(props.round, props.racer)
  const stake = () => stakeOn(props.drafting.draft(), keyOf(props))
  const [note, setNote] = createSignal<string | null>(null)
  createEffect(on(stake, () => setNote(null), { defer: true }))
  return (
    <li class="ticket" classList={{ backed: stake() > 0, target: props.choosing !== null }}>
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
      <div class="ticket-name">
        <h2>{species().name}</h2>
        <Odds round={props.round} racer={props.racer} />
      </div>
      <Show
        when={props.choosing}
        fallback={<Stake {...props} name={species().name} onNote={setNote} />}
      >
        {(card) => (
          <button
            class="button ticket-here"
            type="button"
            aria-label={words.phone.hand.hereName(words.cards[card()].name, species().name)}
            onClick={() => {
              props.drafting.play({ card: card(), target: { type: 'racer', racer: props.racer } })
              props.onChosen()
              focusOn(document.querySelector('#take-back'))
            }}
          >
            <CardFace card={card()} /> {words.phone.hand.here}
          </button>
        )}
      </Show>
      <div class="ticket-note" role="status">
        <Show when={note()}>{(text) => <p>{text()}</p>}</Show>
      </div>
      <Show when={stake() > 0 && props.choosing === null}>
        <StakeChips {...props} name={species().name} stake={stake()} />
      </Show>
      <PlayedCard {...props} name={species().name} />
      <div class="ticket-about" id={aboutId} hidden={!isOpen()}>
        <p class="quirk">{words.quirks[species().quirk]}</p>
        <StatBars stats={species().stats} />
      </div>
    </li>
  )
}

const keyOf = ({ racer }: Pick<Props, 'racer'>) => ({ racer, kind: 'win' }) as const

const maxOn = ({ drafting, racer }: Props): number =>
  stakeMaxPearls(drafting.draft().bets, drafting.purse(), keyOf({ racer }))

/** The stake and the one button that most bets begin with. */
function Stake(props: Props & { name: string; onNote: (note: string | null) => void }) {
  const stake = () => stakeOn(props.drafting.draft(), keyOf(props))
  /** Why a typed stake is not what stands. */
  const noteOf = (typed: number): string | null => {
    const purse = props.drafting.purse()
    if (typed > 0 && typed < STAKE_MIN_PEARLS) {
      return refusalText({ type: 'StakeTooSmall', stakeMinPearls: STAKE_MIN_PEARLS })
    }
    if (!(typed > maxOn(props))) return null
    if (isFreeBetOnly(purse)) return words.phone.paddock.cutToHouse(stake())
    return purse.pearls < purse.capPearls
      ? words.phone.paddock.cutToPurse(stake())
      : words.phone.paddock.cutToCap(stake(), purse.capPearls)
  }
  return (
    <div class="ticket-stake">
      <StakeField
        name={props.name}
        stakePearls={stake()}
        maxPearls={maxOn(props)}
        onStake={(pearls) => {
          props.drafting.stake(keyOf(props), pearls)
          props.onNote(null)
        }}
        onTyped={(pearls) => props.onNote(noteOf(pearls))}
      />
      <button
        class="chip more"
        type="button"
        aria-label={words.phone.paddock.more(STAKE_MIN_PEARLS, props.name)}
        disabled={stake() + STAKE_MIN_PEARLS > maxOn(props)}
        onClick={() => props.drafting.stake(keyOf(props), stake() + STAKE_MIN_PEARLS)}
      >
        {words.number(STAKE_MIN_PEARLS, true)}
      </button>
    </div>
  )
}

/** More and less of it, and what it would bring. */
function StakeChips(props: Props & { name: string; stake: number }) {
  const set = (pearls: number) => props.drafting.stake(keyOf(props), pearls)
  const isFree = () => isFreeBetOnly(props.drafting.purse())
  const back = () => payoutPearls(props.stake, betOdds(props.round, keyOf(props)))
  return (
    <div class="ticket-chips">
      <output class="pays figures">
        {words.phone.paddock.wins(back() - props.stake)}
        <Show when={!isFree()}>
          {' '}
          <small>{words.phone.paddock.back(back())}</small>
        </Show>
      </output>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.clear(props.name)}
        onClick={({ currentTarget }) => {
          const ticket = currentTarget.closest('.ticket')
          set(0)
          focusOn(ticket?.querySelector('.more'))
        }}
      >
        {words.number(0)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.less(STAKE_MIN_PEARLS, props.name)}
        disabled={props.stake < 2 * STAKE_MIN_PEARLS}
        onClick={() => set(props.stake - STAKE_MIN_PEARLS)}
      >
        {words.phone.signed(-STAKE_MIN_PEARLS)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.more(BIG_STEP, props.name)}
        disabled={props.stake + BIG_STEP > maxOn(props)}
        onClick={() => set(props.stake + BIG_STEP)}
      >
        {words.number(BIG_STEP, true)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.most(props.name)}
        disabled={props.stake >= maxOn(props)}
        onClick={() => set(maxOn(props))}
      >
        {words.phone.paddock.mostShort}
      </button>
    </div>
  )
}

/** The card of this round, where it lies on this racer. */
function PlayedCard(props: Props & { name: string }) {
  const played = () =>
    props.drafting
      .draft()
      .plays.find(({ target }) => target.type === 'racer' && target.racer === props.racer)
  return (
    <Show when={played()}>
      {(play) => (
        <div class="ticket-card">
          <CardFace card={play().card} />
          <span>{words.phone.hand.yours(words.cards[play().card].name)}</span>
          <button
            class="chip"
            id="take-back"
            type="button"
            aria-label={words.phone.hand.takeBackFrom(words.cards[play().card].name, props.name)}
            onClick={({ currentTarget }) => {
              const ticket = currentTarget.closest('.ticket')
              props.drafting.takeBack(play())
              focusOn(ticket?.querySelector('.ticket-stub'))
            }}
          >
            {words.phone.hand.takeBack}
          </button>
        </div>
      )}
    </Show>
  )
}

/** Whether no other racer can be backed, for the words that say so. */
export const isBetsFull = ({ draft }: Drafting): boolean => draft().bets.length >= BETS_MAX
