import { createEffect, createMemo, createSignal, on } from 'solid-js'
import type { RaceActionKind } from '../../../game/race.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { refusalText } from '../../shared/words.ts'
import { shake } from '../parts/shake.ts'
import type { Phone } from '../phone.tsx'
import { type RaceCard, raceCardsOf } from './race-cards.ts'

/** What a player can do to a race: one shout, and a card. All but `choose` and `shout` are signals. */
export interface Shouting {
  /** Racer that this player shouted for; null before the server heard it. */
  shouted(): number | null
  /** Racer that was asked for and is not answered yet. */
  asked(): number | null
  refusal(): string | null
  /** Cards that can be played in place of a shout. */
  cards(): readonly RaceCard[]
  /** What the buttons do: a card that was played is no longer there to play. */
  doing(): RaceActionKind
  choose(kind: RaceActionKind): void
  canShout(): boolean
  /** The line is not up: nothing can be asked for. */
  isDown(): boolean
  shout(racer: number): Promise<void>
}

/** `sending` is called as a shout is about to be sent. */
export function createShouting(
  phone: Phone,
  phase: () => PhaseViewOf<'race'>,
  sending: () => void,
): Shouting {
  const [asked, setAsked] = createSignal<number | null>(null)
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const [mode, setMode] = createSignal<RaceActionKind>('shout')

  const shouted = () =>
    phase().moves.find(({ seat, kind }) => kind === 'shout' && seat === phone.me()?.seat)?.racer ??
    null
  const cards = createMemo(() => raceCardsOf(phone.view()))
  const doing = (): RaceActionKind => (cards().some((card) => card === mode()) ? mode() : 'shout')
  const canShout = () =>
    phase().isOpen &&
    phase().mine !== null &&
    asked() === null &&
    (doing() !== 'shout' || (phone.view().settings.hasShouts && shouted() === null))
  const isDown = () => phone.session.status() !== 'open'
  const shout = async (racer: number) => {
    if (!canShout() || isDown()) return
    shake('tap')
    setAsked(racer)
    sending()
    const kind = doing()
    const target = { type: 'racer', racer } as const
    const refused = await phone.ask(
      kind === 'shout'
        ? { type: 'Shout', racer }
        : { type: 'UseCard', card: kind, offer: null, loanSteps: 0, target },
    )
    setMode('shout')
    setAsked(null)
    setRefusal(refused && refusalText(refused))
  }
  createEffect(
    on(
      () => phase().span.startedAtMs,
      () => setRefusal(null),
    ),
  )
  return { shouted, asked, refusal, cards, doing, choose: setMode, canShout, isDown, shout }
}
