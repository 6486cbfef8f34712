import { createMemo, Index, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { assertNever } from '../../../game/result.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'
import { FlickRow } from './flick-row.tsx'
import { barrierOf, type Held, heldCards, instantOf } from './held.ts'
import { HeldCard } from './held-card.tsx'
import { type Landing, landingsFor } from './landing.ts'
import { picked } from './picking.ts'
import { TargetStrip } from './target-strip.tsx'
import { createThrowing } from './throwing.ts'
import { UseResults } from './use-results.tsx'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
  readonly drafting: Drafting
  /** Racers are to be chosen for it; `first` is one of two, where that is chosen. */
  readonly onPick: (card: CardId, first: number | null) => void
  /** It acts at once, on these players as far as they are chosen. */
  readonly onUse: (card: CardId, offer: number | null, seats: readonly SeatNumber[]) => void
}

/** The hand and what is bought: which card goes in and on whom, and which one acts at once. */
export function HandPanel(props: Props) {
  const phone = usePhone()
  const { draft, holder } = props.drafting
  const held = createMemo(() => heldCards(draft(), holder()))
  const throwable = (at: number): Held | null => {
    const one = held()[at]
    if (!one || one.play) return null
    const why = barrierOf(one.card, draft(), holder(), phone.view().mine?.discards ?? [])
    return why === null ? one : null
  }
  const throwing = createThrowing({
    throwable,
    landingsFor: (card) => landingsFor(card, props.phase, phone, props.drafting),
    onLand: (one, landing) => land(one, landing, props),
  })
  const lead = () => {
    if (holder().isGagged) return words.phone.hand.gagged
    return held().length > 0 ? words.phone.hand.lead : words.phone.hand.empty
  }
  return (
    <>
      <h2 class="unseen">{words.phone.paddock.hand}</h2>
      <UseResults round={props.phase.round} uses={props.phase.uses} />
      <p class="lead">
        {lead()}{' '}
        <Show when={held().some((_, at) => throwable(at))}>
          <span class="throw-hint">{words.phone.hand.throwIt}</span>
        </Show>
      </p>
      <Show when={held().length > 0}>
        <FlickRow label={words.phone.paddock.hand} fingers={throwing.row}>
          {/* By place: a card that is put down stays where the thumb has it. */}
          <Index each={held()}>
            {(one, at) => (
              <HeldCard
                round={props.phase.round}
                drafting={props.drafting}
                held={one()}
                isThrowable={throwable(at) !== null}
                isLifted={throwing.flight()?.at === at}
                onPick={(card) => props.onPick(card, null)}
                onUse={(card, offer) => props.onUse(card, offer, [])}
              />
            )}
          </Index>
        </FlickRow>
      </Show>
      <Show when={throwing.flight()}>
        {(flight) => (
          <TargetStrip
            round={props.phase.round}
            drafting={props.drafting}
            flight={flight()}
            throwing={throwing}
          />
        )}
      </Show>
    </>
  )
}

/** The same as a tap on the card's button, and then on what it landed on. */
function land({ card, offer }: Held, landing: Landing, props: Props): void {
  const { play } = props.drafting
  switch (landing.type) {
    case 'racer': {
      const next = picked({ card, first: null }, landing.racer)
      if ('target' in next) play(next)
      else props.onPick(card, next.first)
      break
    }
    case 'bet':
      play({ card, target: { type: 'bet', racer: landing.racer, kind: landing.kind } })
      break
    case 'player':
      props.onUse(card, offer, [landing.seat])
      break
    case 'table':
      if (instantOf(card)) props.onUse(card, offer, [])
      else play({ card, target: { type: 'none' } })
      break
    default:
      assertNever(landing)
  }
}
