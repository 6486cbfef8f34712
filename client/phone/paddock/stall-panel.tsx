import { For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import type { Offer } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'
import { barrierOf, buyBarrierOf, instantOf } from './held.ts'
import { LoanPanel } from './loan-panel.tsx'

interface Props {
  readonly offers: readonly Offer[]
  readonly drafting: Drafting
  /** It acts at once, and is bought for that. */
  readonly onUse: (card: CardId, offer: number) => void
}

/** The three offers of the round, and the shark. What is taken is paid with the lock-in. */
export function StallPanel(props: Props) {
  return (
    <>
      <h2 class="unseen">{words.phone.paddock.stall}</h2>
      <p class="lead">{words.phone.stall.lead}</p>
      <ul class="cards">
        <For each={props.offers}>
          {(offer, at) => <OfferTile {...props} offer={offer} at={at()} />}
        </For>
      </ul>
      <LoanPanel drafting={props.drafting} />
    </>
  )
}

function OfferTile(props: Props & { offer: Offer; at: number }) {
  const phone = usePhone()
  const price = () => CARDS[props.offer.card].pricePearls
  const isBought = () => props.drafting.draft().buys.includes(props.at)
  const barrier = () => buyBarrierOf(props.at, props.drafting.draft(), props.drafting.holder())
  const name = () => words.cards[props.offer.card].name
  /** Why it cannot be taken, or what taking it again does; null: it can be had. */
  const label = (): string | null => {
    if (isBought()) return words.phone.stall.putBack
    const why = barrier()
    return why && words.phone.stall[why]
  }
  const isUsable = () =>
    instantOf(props.offer.card) !== null &&
    !props.offer.isSold &&
    (isBought() || barrier() !== 'tooDear')
  const isBarred = () =>
    barrierOf(
      props.offer.card,
      props.drafting.draft(),
      props.drafting.holder(),
      phone.view().mine?.discards ?? [],
    ) !== null
  return (
    <CardTile card={props.offer.card} isDimmed={props.offer.isSold} isForSale={!isBought()}>
      <Show when={isUsable()}>
        <button
          class="button wide quiet"
          type="button"
          aria-label={words.phone.stall.useNow(name(), price())}
          disabled={isBarred()}
          onClick={() => props.onUse(props.offer.card, props.at)}
        >
          {words.phone.stall.useNowShort}
        </button>
      </Show>
      <button
        class="button wide buy"
        classList={{ quiet: isBought() }}
        type="button"
        disabled={!isBought() && barrier() !== null}
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
