import './locked.css'
import { Show } from 'solid-js'
import Padlock from '~icons/game-icons/padlock'
import type { LockIn, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { MyEntry } from '../parts/my-entry.tsx'
import { usePhone } from '../phone.tsx'
import { stakedPearls } from './draft.ts'
import { loadDraft } from './draft-store.ts'

/** Locked in: what stands, and a reason to look up. */
export function LockedPanel(props: { round: Round; locked: LockIn }) {
  const phone = usePhone()
  const wanted = loadDraft(phone.view().code, props.round)
  const isCut = () => {
    if (wanted === null) return false
    const stood = props.locked.bets.reduce((sum, { stakePearls }) => sum + stakePearls, 0)
    return stood < stakedPearls(wanted) || props.locked.plays.length < wanted.plays.length
  }
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
      <section>
        <h2 class="section-head">{words.phone.lockIn.stood}</h2>
        <Show when={isCut()}>
          <p class="note">{words.phone.lockIn.cut}</p>
        </Show>
        <Show when={props.locked.isEarly}>
          <p class="note">{words.phone.lockIn.early}</p>
        </Show>
        <MyEntry round={props.round} locked={props.locked} />
      </section>
    </main>
  )
}
