import './locked.css'
import { For, Show } from 'solid-js'
import Padlock from '~icons/game-icons/padlock'
import { CARDS } from '../../../game/cards/cards.ts'
import { EARLY_BIRD_PEARLS } from '../../../game/limits.ts'
import type { LockIn } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { Pearl, Pearls } from '../../shared/pearl.tsx'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { HowToPlay } from '../parts/how-to-play.tsx'
import { MyEntry } from '../parts/my-entry.tsx'
import { usePhone } from '../phone.tsx'
import { isCut } from './cut.ts'
import { loadDraft } from './draft-store.ts'
import { OthersUses } from './others-uses.tsx'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
  readonly locked: LockIn
}

/** Locked in: what stands, and a reason to look up. */
export function LockedPanel(props: Props) {
  const phone = usePhone()
  const wanted = loadDraft(phone.view().code, props.phase.round)
  return (
    <main class="stage locked">
      <header class="locked-head">
        <span class="seal" aria-hidden="true">
          <Padlock />
        </span>
        <h1 ref={catchFocus} tabindex={-1}>
          {words.phone.lockIn.locked}
        </h1>
        <p class="lead">{words.phone.lockIn.lockedLead}</p>
      </header>
      <div class="notes" role="status">
        <OthersUses uses={props.phase.uses} />
        <Show when={props.locked.isEarly}>
          <p class="note">{words.phone.lockIn.early(EARLY_BIRD_PEARLS)}</p>
        </Show>
        <Show when={wanted && isCut(wanted, props.locked)}>
          <p class="note">{words.phone.lockIn.cut}</p>
        </Show>
      </div>
      <StickerRow view={phone.view()} ask={phone.ask} />
      <section>
        <h2 class="section-head">{words.phone.lockIn.stood}</h2>
        <MyEntry round={props.phase.round} locked={props.locked} />
        <Bought {...props} />
      </section>
      <HowToPlay />
    </main>
  )
}

/** What was bought and borrowed with it. */
function Bought(props: Props) {
  const bought = () => props.locked.buys.flatMap((at) => props.phase.mine?.offers[at]?.card ?? [])
  return (
    <ul class="slips bought">
      <For each={bought()}>
        {(card) => (
          <li class="slip small-slip">
            <CardFace card={card} />
            <strong>{words.cards[card].name}</strong>
            <span class="slip-sum">
              <small>{words.phone.lockIn.bought}</small>
              <Pearls pearls={CARDS[card].pricePearls} />
            </span>
          </li>
        )}
      </For>
      <Show when={props.locked.loanPearls !== 0}>
        <li class="slip small-slip">
          <Pearl />
          <strong>{words.phone.loan.heading}</strong>
          <span class="slip-sum">{words.phone.loan.now(props.locked.loanPearls)}</span>
        </li>
      </Show>
    </ul>
  )
}
