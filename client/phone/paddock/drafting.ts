import { createMemo, createSignal } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { Purse } from '../../../game/money/purse.ts'
import { stakeCapPearls } from '../../../game/money/stake-cap.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import type { Phone } from '../phone.tsx'
import {
  type Draft,
  EMPTY_DRAFT,
  fitted,
  stakedPearls,
  withoutPlay,
  withPlay,
  withStake,
} from './draft.ts'
import { loadDraft, saveDraft } from './draft-store.ts'

/** The draft of the round that is open, kept at every change. */
export interface Drafting {
  /** Signals. */
  draft(): Draft
  purse(): Purse
  /** The purse no longer held all that was staked. */
  isTrimmed(): boolean
  stake(racer: number, pearls: number): void
  play(card: CardId, racer: number): void
  takeBack(): void
}

export function createDrafting(phone: Phone, phase: () => PhaseViewOf<'paddock'>): Drafting {
  const { code, settings } = phone.view()
  const { round } = phase()
  const [wanted, setWanted] = createSignal(loadDraft(code, round) ?? EMPTY_DRAFT)
  const purse = createMemo(
    (): Purse => ({
      pearls: phone.view().mine?.pearls ?? 0,
      capPearls: stakeCapPearls(round.number, settings.rounds),
    }),
  )
  // Locked in, pearls and card are gone from purse and hand: what is kept shows what was wanted.
  const isOpen = () => phase().mine?.locked === null
  const draft = createMemo(() =>
    isOpen()
      ? fitted(wanted(), purse(), phone.view().mine?.hand ?? [], round.lineUp.length)
      : wanted(),
  )
  const change = (next: Draft) => {
    setWanted(next)
    saveDraft(code, round, next)
  }
  return {
    draft,
    purse,
    isTrimmed: () => stakedPearls(draft()) < stakedPearls(wanted()),
    stake: (racer, pearls) => change(withStake(draft(), purse(), racer, pearls)),
    play: (card, racer) => change(withPlay(draft(), card, racer)),
    takeBack: () => change(withoutPlay(draft())),
  }
}
