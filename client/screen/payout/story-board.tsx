import { createEffect, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js'
import type { Trial } from '../../../game/phase.ts'
import type { SeatNumber, SeatUse } from '../../../game/round.ts'
import type { PhaseViewOf, SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import type { Session } from '../../shared/session.ts'
import { createRaceRun } from '../../shared/why/race-run.ts'
import { runText, whyOf } from '../../shared/why/why.ts'
import { words } from '../../shared/words.ts'
import type { RacerOnScreen } from '../racers.ts'
import { counted, judge } from './story.ts'

const say = words.screen.payout
/** Heights come in whole pixels, some of them rounded up. */
const SLACK_PX = 2

interface StoryProps {
  readonly seats: readonly SeatView[]
  readonly phase: PhaseViewOf<'payout'>
  readonly racers: readonly RacerOnScreen[]
}

/** What was behind it all: why the winner won, and whose the card on trial was. */
export function Story(props: StoryProps & { session: Session; children?: JSX.Element }) {
  const nameOf = (seat: SeatNumber) => props.seats.find((one) => one.seat === seat)?.name ?? ''
  const run = createRaceRun(props.session, props.phase)
  const why = () => {
    const { outcome, cards } = props.phase
    const winner = outcome.type === 'run' ? outcome.placings[0]?.racer : undefined
    return winner === undefined ? null : whyOf(winner, cards, run())
  }
  const names = (cards: readonly (keyof typeof words.cards)[]) =>
    words.all(counted(cards).map(({ card, times }) => say.times(words.cards[card].name, times)))
  const [isTight, setTight] = createSignal(false)
  let board: HTMLDivElement | undefined
  const tighten = () => board && isTooHigh(board) && setTight(true)
  whenResized(
    () => board,
    () => {
      setTight(false)
      tighten()
    },
  )
  // The page's own run of the race comes later, and brings a line.
  createEffect(() => why()?.run && tighten())
  return (
    <div class="board story" classList={{ tight: isTight() }} ref={board}>
      <Show when={why()}>
        {(found) => (
          <p>
            {say.why(names(found().thanksTo), names(found().despite))}
            <Show when={found().run}>{(own) => ` ${runText(own())}`}</Show>
          </p>
        )}
      </Show>
      <TrialTruth seats={props.seats} phase={props.phase} racers={props.racers} nameOf={nameOf} />
      <Show when={props.phase.payoutCards.length > 0}>
        <p>{say.payoutCards(names(props.phase.payoutCards))}</p>
      </Show>
      {props.children}
    </div>
  )
}

/** Who did what to whom before the race; as many lines as there is room for. */
export function Tricks(props: Pick<StoryProps, 'seats' | 'phase'>) {
  const nameOf = (seat: SeatNumber) => props.seats.find((one) => one.seat === seat)?.name ?? ''
  const uses = () => props.phase.uses
  const [shown, setShown] = createSignal(props.phase.uses.length)
  const left = () => uses().length - shown()
  let list: HTMLUListElement | undefined
  whenResized(
    () => list,
    () => {
      setShown(uses().length)
      while (shown() > 0 && list && isTooHigh(list)) setShown(shown() - 1)
    },
  )
  return (
    <ul class="tricks" ref={list}>
      <For each={uses().slice(0, shown())}>
        {(use) => (
          <li>
            <CardFace card={use.use.type} />
            <span>{useText(use, nameOf)}</span>
          </li>
        )}
      </For>
      <Show when={left() > 0}>
        <li class="more">{say.moreUses(left())}</li>
      </Show>
    </ul>
  )
}

const isTooHigh = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight + SLACK_PX

/**
 * Arranges at first and at each new height: the phase before may still be on the page and take
 * room. A height that the arrangement itself has made is not a new one.
 */
function whenResized(element: () => HTMLElement | undefined, arrange: () => void): void {
  let arrangedPx = -1
  onMount(() => {
    const one = element()
    if (!one) return
    const observer = new ResizeObserver(() => {
      if (one.clientHeight === arrangedPx) return
      arrange()
      arrangedPx = one.clientHeight
    })
    observer.observe(one)
    onCleanup(() => observer.disconnect())
  })
}

type NameOf = (seat: SeatNumber) => string

function TrialTruth(props: {
  seats: readonly SeatView[]
  phase: PhaseViewOf<'payout'>
  racers: readonly RacerOnScreen[]
  nameOf: NameOf
}) {
  return (
    <Show when={props.phase.trial}>
      {(trial) => {
        const { right, wrong } = judge(trial())
        const { card, racer, culprit } = trial()
        const earned = (reason: 'accuser' | 'framed') =>
          words.number(props.phase.lines.find((one) => one.reason === reason)?.pearls ?? 0, true)
        const name = () => props.nameOf(culprit)
        return (
          <div class="truth">
            <p class="verdict-of-all">
              {say.itWas(words.cards[card].name, props.racers[racer]?.name ?? '', name())}
            </p>
            <p>
              {right.length > 0
                ? say.named(words.all(right.map(props.nameOf)), right.length, earned('accuser'))
                : say.nobodyNamed}
              <Show when={wrong > 0}> {say.framed(wrong, name(), earned('framed'))}</Show>
            </p>
            <Pointing seats={props.seats} trial={trial()} />
          </div>
        )
      }}
    </Show>
  )
}

/** Faces that point at faces: who named whom. */
function Pointing(props: { seats: readonly SeatView[]; trial: Trial }) {
  const seatOf = (number: SeatNumber) => props.seats.find(({ seat }) => seat === number)
  const pairs = () =>
    props.trial.accusations
      .filter(({ seat }) => seat !== props.trial.culprit)
      .flatMap(({ seat, accused }) => {
        const [from, at] = [seatOf(seat), seatOf(accused)]
        return from && at ? [{ from, at, isRight: accused === props.trial.culprit }] : []
      })
  return (
    <ul class="pointing">
      <For each={pairs()}>
        {({ from, at, isRight }) => (
          <li classList={{ knew: isRight }}>
            <Avatar avatar={from.avatar} seat={from.seat} />
            <i aria-hidden="true" />
            <Avatar avatar={at.avatar} seat={at.seat} />
            <span class="unseen">{say.pointed(from.name, at.name)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}

/** What a card did that acted at once, as a sentence. */
function useText({ seat, use }: SeatUse, nameOf: NameOf): string {
  const who = nameOf(seat)
  switch (use.type) {
    case 'pickpocket':
      if (use.pearls === 0) return say.uses.emptyPocket(who, nameOf(use.victim))
      return say.uses.pickpocket(who, nameOf(use.victim), words.pearls(use.pearls))
    case 'shakedown':
      if (use.cards.length === 0) return say.uses.emptySleeves(who, nameOf(use.victim))
      return say.uses.shakedown(who, nameOf(use.victim), use.cards.length)
    case 'gag-order':
      return say.uses.gagOrder(who, words.all(use.victims.map(nameOf)))
    case 'monosyllables':
      return say.uses.monosyllables(who, nameOf(use.victim))
    case 'alms':
      return say.uses.alms(who, nameOf(use.receiver))
    default:
      return say.uses.other(who, words.cards[use.type].name)
  }
}
