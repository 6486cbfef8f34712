import { Index, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import type { Drafting } from './drafting.ts'
import { FlickRow } from './flick-row.tsx'
import { heldCards } from './held.ts'
import { HeldCard } from './held-card.tsx'
import { UseResults } from './use-results.tsx'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
  readonly drafting: Drafting
  /** Racers are to be chosen for it. */
  readonly onPick: (card: CardId) => void
  /** It acts at once. */
  readonly onUse: (card: CardId, offer: number | null) => void
}

/** The hand and what is bought: which card goes in and on whom, and which one acts at once. */
export function HandPanel(props: Props) {
  const held = () => heldCards(props.drafting.draft(), props.drafting.holder())
  const lead = () => {
    if (props.drafting.holder().isGagged) return words.phone.hand.gagged
    return held().length > 0 ? words.phone.hand.lead : words.phone.hand.empty
  }
  return (
    <>
      <h2 class="unseen">{words.phone.paddock.hand}</h2>
      <UseResults round={props.phase.round} uses={props.phase.uses} />
      <p class="lead">{lead()}</p>
      <Show when={held().length > 0}>
        <FlickRow label={words.phone.paddock.hand}>
          {/* By place: a card that is put down stays where the thumb has it. */}
          <Index each={held()}>
            {(one) => <HeldCard {...props} round={props.phase.round} held={one()} />}
          </Index>
        </FlickRow>
      </Show>
    </>
  )
}
