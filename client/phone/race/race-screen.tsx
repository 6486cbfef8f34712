import './race.css'
import './narrow.css'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import type { RaceActionKind } from '../../../game/race.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { refusalText, words } from '../../shared/words.ts'
import { catchFocus, focusOn } from '../parts/focus.ts'
import { speciesAt } from '../parts/racer-face.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { shake } from '../parts/shake.ts'
import { usePhone } from '../phone.tsx'
import { feelRace } from './feel-race.ts'
import { raceCardsOf } from './race-cards.ts'
import { RaceLane } from './race-lane.tsx'
import { createRaceStrip } from './race-strip.ts'

/** The race in small, and one shout for it. */
export function RaceScreen(props: { phase: PhaseViewOf<'race'> }) {
  const phone = usePhone()
  const strip = createRaceStrip(phone, props.phase.round.lineUp.length)
  feelRace(phone, strip, () => props.phase)
  const [asked, setAsked] = createSignal<number | null>(null)
  const [refusal, setRefusal] = createSignal<string | null>(null)

  const shouted = () =>
    props.phase.moves.find(({ seat, kind }) => kind === 'shout' && seat === phone.me()?.seat)
      ?.racer ?? null
  const [mode, setMode] = createSignal<RaceActionKind>('shout')
  const cards = createMemo(() => raceCardsOf(phone.view()))
  /** What the buttons do: a card that was played is no longer there to play. */
  const doing = (): RaceActionKind => (cards().some((card) => card === mode()) ? mode() : 'shout')
  const canShout = () =>
    props.phase.isOpen &&
    props.phase.mine !== null &&
    asked() === null &&
    (doing() !== 'shout' || (phone.view().settings.hasShouts && shouted() === null))
  const isDown = () => phone.session.status() !== 'open'
  const shout = async (racer: number) => {
    if (!canShout() || isDown()) return
    shake('tap')
    setAsked(racer)
    // The button goes dead under the finger.
    focusOn(word)
    const kind = doing()
    const refused = await phone.ask(
      kind === 'shout'
        ? { type: 'Shout', racer }
        : {
            type: 'UseCard',
            card: kind,
            offer: null,
            loanSteps: 0,
            target: { type: 'racer', racer },
          },
    )
    setMode('shout')
    setAsked(null)
    setRefusal(refused && refusalText(refused))
  }
  createEffect(
    on(
      () => props.phase.span.startedAtMs,
      () => setRefusal(null),
    ),
  )

  let word: HTMLElement | undefined
  const name = (racer: number) => speciesAt(props.phase.round, racer).name
  const said = (): string => {
    const heard = shouted()
    const pending = asked()
    if (doing() !== 'shout') return words.phone.race.aim[doing()]
    if (heard !== null) return words.phone.race.shouted(name(heard))
    if (pending !== null) return words.phone.race.shouting(name(pending))
    if (props.phase.mine === null) return words.phone.late.race
    if (!props.phase.isOpen) return words.phone.race.closed
    if (isDown()) return words.phone.race.waiting
    if (!phone.view().settings.hasShouts) return words.phone.race.noShouts
    return strip.isOff() ? words.phone.race.shoutLead : words.phone.race.ready
  }
  return (
    <>
      <main class="stage race">
        <h1 class="unseen" ref={catchFocus} tabindex={-1}>
          {words.phone.race.heading}
        </h1>
        <ul class="lanes" aria-label={words.phone.race.lanes}>
          <For each={props.phase.round.lineUp}>
            {(_, racer) => (
              <RaceLane
                phase={props.phase}
                racer={racer()}
                place={strip.places()[racer()] ?? null}
                isOut={strip.isOut(racer())}
                isShouted={shouted() === racer()}
                isPending={asked() === racer()}
                doing={doing()}
                canShout={canShout() && !isDown()}
                isWaiting={canShout() && isDown()}
                onShout={() => shout(racer())}
                ref={(token) => strip.follow(racer(), token)}
              />
            )}
          </For>
        </ul>
      </main>
      <footer class="dock race-dock">
        <RefusalNote text={refusal()} />
        <Show when={props.phase.isOpen && cards().length > 0}>
          <div class="race-modes">
            <For each={['shout', ...cards()] as const}>
              {(kind) => (
                <button
                  class="chip"
                  type="button"
                  aria-pressed={doing() === kind}
                  onClick={() => setMode(kind)}
                >
                  {words.phone.race.modes[kind]}
                </button>
              )}
            </For>
          </div>
        </Show>
        <p
          class="shout-word"
          classList={{ loud: shouted() !== null }}
          ref={(element) => {
            word = element
          }}
          role="status"
          tabindex={-1}
        >
          {said()}
        </p>
      </footer>
    </>
  )
}
