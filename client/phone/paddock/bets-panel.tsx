import { For, Show } from 'solid-js'
import { BETS_MAX } from '../../../game/limits.ts'
import { isFreeBetOnly } from '../../../game/money/purse.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { TrackStrip } from '../parts/track-strip.tsx'
import { usePhone } from '../phone.tsx'
import { BetTicket } from './bet-ticket.tsx'
import { Choosing } from './choosing.tsx'
import type { Drafting } from './drafting.ts'
import { playsLostTo } from './held.ts'
import { tipOf } from './my-uses.ts'
import { OthersUses } from './others-uses.tsx'
import type { Picking } from './picking.ts'
import { createProspects } from './prospects.ts'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
  readonly drafting: Drafting
  readonly picking: Picking | null
  readonly onPick: (racer: number) => void
  readonly onCancel: () => void
}

/** A ticket for every racer, under what there is to know about one's bets. */
export function BetsPanel(props: Props) {
  const phone = usePhone()
  const round = () => props.phase.round
  const prospectOf = createProspects(round(), props.drafting, () => props.picking)
  return (
    <>
      <Show
        when={props.picking}
        fallback={<TrackStrip track={round().track} racers={round().lineUp.length} />}
      >
        {(picking) => (
          <Choosing
            picking={picking()}
            hasProspects={prospectOf(0) !== null}
            lost={playsLostTo(picking().card, props.drafting.draft(), props.drafting.holder()).map(
              ({ card }) => card,
            )}
            onCancel={props.onCancel}
          />
        )}
      </Show>
      <Notes {...props} />
      <ul class="tickets">
        <For each={round().lineUp}>
          {(_, racer) => (
            <BetTicket
              round={round()}
              racer={racer()}
              drafting={props.drafting}
              tip={tipOf(props.phase.uses, phone.me()?.seat ?? null)}
              picking={props.picking}
              prospect={prospectOf(racer())}
              onPick={() => props.onPick(racer())}
            />
          )}
        </For>
      </ul>
    </>
  )
}

function Notes(props: Props) {
  return (
    <div class="notes" role="status">
      <OthersUses uses={props.phase.uses} />
      <Show when={props.picking === null}>
        <BetNotes {...props} />
      </Show>
    </div>
  )
}

function BetNotes(props: Props) {
  return (
    <>
      <Show when={isFreeBetOnly(props.drafting.purse())}>
        <p class="note">{words.phone.paddock.freeBet}</p>
      </Show>
      <Show when={props.drafting.isTrimmed()}>
        <p class="note">{words.phone.paddock.trimmed}</p>
      </Show>
      <Show when={props.drafting.draft().bets.length >= BETS_MAX}>
        <p class="note quiet">{words.phone.paddock.full}</p>
      </Show>
    </>
  )
}
