import { createMemo, createSignal } from 'solid-js'
import { actionsIn, type Holder, isGagged, stoodOf } from '../../../game/draft.ts'
import type { Purse } from '../../../game/money/purse.ts'
import { stakeCapPearls } from '../../../game/money/stake-cap.ts'
import type { CardPlay } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { shake } from '../parts/shake.ts'
import type { Phone } from '../phone.tsx'
import {
  type BetKey,
  type Draft,
  EMPTY_DRAFT,
  fitted,
  stakedPearls,
  withBuy,
  withLoan,
  withoutPlay,
  withPlay,
  withStake,
} from './draft.ts'
import { changed, type DraftHistory, freshHistory, undone } from './draft-history.ts'
import { loadDraft, saveDraft } from './draft-store.ts'

/** The draft of the round that is open, kept at every change. */
export interface Drafting {
  /** Signals. */
  draft(): Draft
  /** What is there to draft from. */
  holder(): Holder
  /** What is there to stake from: loan and purchases done. */
  purse(): Purse
  /** The purse no longer held all that was staked. */
  isTrimmed(): boolean
  /** What is typed digit by digit is one change. */
  stake(bet: BetKey, pearls: number, isTyping?: boolean): void
  play(play: CardPlay): void
  takeBack(play: CardPlay): void
  buy(offer: number, isBought: boolean): void
  borrow(steps: number): void
  /** Signal: there is a change to take back. */
  canUndo(): boolean
  /** Takes the last change back, of this round and since the page was loaded. */
  undo(): void
}

export function createDrafting(phone: Phone, phase: () => PhaseViewOf<'paddock'>): Drafting {
  const { code, settings } = phone.view()
  const { round } = phase()
  const [history, setHistory] = createSignal(freshHistory(loadDraft(code, round) ?? EMPTY_DRAFT))
  const wanted = () => history().now
  const holder = createMemo((): Holder => {
    const { mine } = phone.view()
    const { uses, mine: entry } = phase()
    return {
      pearls: mine?.pearls ?? 0,
      debtPearls: mine?.debtPearls ?? 0,
      hand: mine?.hand ?? [],
      offers: entry?.offers ?? [],
      round: round.number,
      rounds: settings.rounds,
      racers: round.lineUp.length,
      actionsUsed: mine ? actionsIn(uses, mine.seat) : 0,
      isGagged: mine !== null && isGagged(uses, mine.seat),
    }
  })
  // Locked in, pearls and card are gone from purse and hand: what is kept shows what was wanted.
  const isOpen = () => phase().mine?.locked === null
  const draft = createMemo(() => (isOpen() ? fitted(wanted(), holder()) : wanted()))
  const purse = createMemo(
    (): Purse => ({
      pearls: stoodOf(draft(), holder()).pursePearls,
      capPearls: stakeCapPearls(round.number, settings.rounds),
    }),
  )
  // A purchase that the hand has no room for is off: it must not come back by a theft.
  const withRoom = (next: Draft): Draft => ({ ...next, buys: fitted(next, holder()).buys })
  const keep = (next: DraftHistory) => {
    setHistory(next)
    shake('tap')
    saveDraft(code, round, next.now)
  }
  const change = (next: Draft, about: string | null = null) =>
    keep(changed(history(), withRoom(next), about))
  return {
    draft,
    holder,
    purse,
    isTrimmed: () => stakedPearls(draft()) < stakedPearls(wanted()),
    stake: (bet, pearls, isTyping = false) =>
      change(
        withStake(draft(), purse(), bet, pearls),
        isTyping ? `${bet.racer} ${bet.kind}` : null,
      ),
    play: (play) => change(withPlay(draft(), play, holder())),
    takeBack: (play) => change(withoutPlay(draft(), play)),
    buy: (offer, isBought) => change(withBuy(draft(), offer, isBought)),
    borrow: (steps) => change(withLoan(draft(), steps, holder())),
    canUndo: () => history().before.length > 0,
    undo() {
      const next = undone(history())
      keep({ ...next, now: withRoom(next.now) })
    },
  }
}
