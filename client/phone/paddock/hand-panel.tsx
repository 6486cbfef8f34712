import { For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import { HAND_MAX } from '../../../game/limits.ts'
import type { Offer, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { focusOn } from '../parts/focus.ts'
import { speciesAt } from '../parts/racer-face.tsx'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'

interface HandProps {
  readonly round: Round
  readonly drafting: Drafting
  readonly onChoose: (card: CardId) => void
}

/** The hand: which card goes in, and on whom it lies. */
export function HandPanel(props: HandProps) {
  const phone = usePhone()
  const hand = () => phone.view().mine?.hand ?? []
  return (
    <>
      <p class="lead">{hand().length > 0 ? words.phone.hand.lead : words.phone.hand.empty}</p>
      <ul class="cards">
        <For each={hand()}>{(card, at) => <HeldCard {...props} card={card} at={at()} />}</For>
      </ul>
    </>
  )
}

function HeldCard(props: HandProps & { card: CardId; at: number }) {
  const phone = usePhone()
  /** Of two alike, the first lies on the racer. */
  const on = () => {
    const play = props.drafting.draft().plays.find(({ card }) => card === props.card)
    const first = phone.view().mine?.hand.indexOf(props.card)
    return play?.target.type === 'racer' && first === props.at ? play : null
  }
  const name = () => words.cards[props.card].name
  const racerName = () => {
    const target = on()?.target
    return target?.type === 'racer' ? speciesAt(props.round, target.racer).name : ''
  }
  return (
    <CardTile card={props.card}>
      <Show
        when={on() !== null}
        fallback={
          <button
            class="button wide"
            type="button"
            aria-label={words.phone.hand.play(name())}
            disabled={CARDS[props.card].kind !== 'item'}
            onClick={() => props.onChoose(props.card)}
          >
            {words.phone.hand.playShort}
          </button>
        }
      >
        <p class="played-on">{words.phone.hand.playedOn(racerName())}</p>
        <button
          class="button quiet wide"
          type="button"
          aria-label={words.phone.hand.takeBackFrom(name(), racerName())}
          onClick={() => {
            const play = on()
            if (play) props.drafting.takeBack(play)
            focusOn(document.querySelector('#paddock-heading'))
          }}
        >
          {words.phone.hand.takeBack}
        </button>
      </Show>
    </CardTile>
  )
}

/** The three offers of the round; what is bought is paid with the lock-in. */
export function StallPanel(props: { offers: readonly Offer[]; drafting: Drafting }) {
  const phone = usePhone()
  const isBought = (at: number) => props.drafting.draft().buys.includes(at)
  /** Why an offer cannot be bought, in the words of its button; null: it can. */
  const barrier = ({ card, isSold }: Offer): string | null => {
    const mine = phone.view().mine
    if (isSold) return words.phone.stall.sold
    if ((mine?.hand.length ?? 0) >= HAND_MAX) return words.phone.stall.handFull
    return props.drafting.purse().pearls < CARDS[card].pricePearls
      ? words.phone.stall.tooDear
      : null
  }
  return (
    <>
      <p class="lead">{words.phone.stall.lead}</p>
      <ul class="cards">
        <For each={props.offers}>
          {(offer, at) => (
            <CardTile card={offer.card} isDimmed={offer.isSold} isForSale={!isBought(at())}>
              <button
                class="button wide buy"
                type="button"
                disabled={!isBought(at()) && barrier(offer) !== null}
                onClick={() => props.drafting.buy(at(), !isBought(at()))}
              >
                {(isBought(at()) ? words.phone.stall.putBack : barrier(offer)) ?? (
                  <>
                    <span aria-hidden="true">{words.phone.stall.buyShort}</span>
                    <span class="unseen">
                      {words.phone.stall.buy(
                        words.cards[offer.card].name,
                        CARDS[offer.card].pricePearls,
                      )}
                    </span>
                  </>
                )}
              </button>
            </CardTile>
          )}
        </For>
      </ul>
    </>
  )
}
