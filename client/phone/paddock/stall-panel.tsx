import { createSignal, For, Show } from 'solid-js'
import { CARDS } from '../../../game/cards/cards.ts'
import type { Offer, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import type { Drafting } from './drafting.ts'
import { LoanPanel } from './loan-panel.tsx'
import { UsePanel } from './use-panel.tsx'

interface Props {
  readonly round: Round
  readonly offers: readonly Offer[]
  readonly drafting: Drafting
}

/** The three offers of the round, and the shark. What is taken is paid with the lock-in. */
export function StallPanel(props: Props) {
  const [using, setUsing] = createSignal<number | null>(null)
  const card = () => props.offers[using() ?? -1]?.card
  return (
    <Show
      when={card()}
      fallback={
        <>
          <p class="lead">{words.phone.stall.lead}</p>
          <ul class="cards">
            <For each={props.offers}>
              {(offer, at) => (
                <OfferTile {...props} offer={offer} at={at()} onUse={() => setUsing(at())} />
              )}
            </For>
          </ul>
          <LoanPanel drafting={props.drafting} />
        </>
      }
    >
      {(id) => (
        <UsePanel round={props.round} card={id()} offer={using()} onDone={() => setUsing(null)} />
      )}
    </Show>
  )
}

function OfferTile(props: Props & { offer: Offer; at: number; onUse: () => void }) {
  const price = () => CARDS[props.offer.card].pricePearls
  const isBought = () => props.drafting.draft().buys.includes(props.at)
  const isDear = () => props.drafting.purse().pearls < price()
  const name = () => words.cards[props.offer.card].name
  /** Why it cannot be taken, or what taking it again does; null: it can be had. */
  const label = (): string | null => {
    if (props.offer.isSold) return words.phone.stall.sold
    if (isBought()) return words.phone.stall.putBack
    return isDear() ? words.phone.stall.tooDear : null
  }
  const canUse = () =>
    'use' in CARDS[props.offer.card] && !props.offer.isSold && !isBought() && !isDear()
  return (
    <CardTile card={props.offer.card} isDimmed={props.offer.isSold} isForSale={!isBought()}>
      <Show when={canUse()}>
        <button
          class="button wide quiet"
          type="button"
          aria-label={words.phone.stall.useNow(name(), price())}
          disabled={props.drafting.holder().isGagged}
          onClick={props.onUse}
        >
          {words.phone.stall.useNowShort}
        </button>
      </Show>
      <button
        class="button wide buy"
        classList={{ quiet: isBought() }}
        type="button"
        disabled={props.offer.isSold || (!isBought() && isDear())}
        onClick={() => props.drafting.buy(props.at, !isBought())}
      >
        {label() ?? (
          <>
            <span aria-hidden="true">{words.phone.stall.buyShort}</span>
            <span class="unseen">{words.phone.stall.buy(name(), price())}</span>
          </>
        )}
      </button>
    </CardTile>
  )
}
