import '../payout/payout.css'
import './finale.css'
import { createMemo, For, onMount, Show } from 'solid-js'
import Tv from '~icons/game-icons/tv'
import { RIVAL_PEARLS } from '../../../game/limits.ts'
import type { Deed, RivalFact } from '../../../game/phase.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { PODIUM_PLACES, type Told, toldAt } from '../../shared/ceremony.ts'
import { FairPlay } from '../../shared/fairness/fair-play.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { type Ranked, rank } from '../../shared/ranks.ts'
import { type Robbery, worstRobbery } from '../../shared/robbery.ts'
import { verdictText } from '../../shared/verdict.ts'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { shake } from '../parts/shake.ts'
import { StandingsList } from '../parts/standings-list.tsx'
import { usePhone } from '../phone.tsx'
import { Awards } from './awards.tsx'
import { deedWords } from './deed-words.ts'
import { Podium } from './podium.tsx'
import { RobberySlip } from './robbery-slip.tsx'

interface Props {
  readonly phase: PhaseViewOf<'finale'>
}

/** The end of the day, told no sooner than the big screen tells it; to who comes late, at once. */
export function FinaleScreen(props: Props) {
  const phone = usePhone()
  const ranked = createMemo(() => rank(props.phase.standings))
  const robbery = createMemo(() => worstRobbery(props.phase.deeds))
  const told = createMemo(
    () =>
      toldAt(phone.nowMs() - props.phase.span.startedAtMs, {
        awards: props.phase.awards.length,
        hasRobbery: robbery() !== null,
        steps: Math.min(PODIUM_PLACES, ranked().length),
      }),
    undefined,
    { equals: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  )
  return (
    <main class="stage payout finale">
      <Show
        when={told().hasWinner}
        fallback={<LookUp phase={props.phase} told={told()} robbery={robbery()} />}
      >
        <Result ranked={ranked()} />
        <Podium ranked={ranked()} />
        <Awards phase={props.phase} told={told().awards} />
        <Show when={robbery()}>{(worst) => <RobberySlip robbery={worst()} />}</Show>
        <section>
          <h2 class="section-head">{words.phone.finale.standings}</h2>
          <StandingsList standings={props.phase.standings} hasMovement={false} />
        </section>
        <Show when={told().hasDeeds}>
          <Deeds deeds={props.phase.deeds} />
          <Rivals rivals={props.phase.rivals} />
        </Show>
        <section>
          <h2 class="section-head">{words.fairness.title}</h2>
          <div class="slip">
            <FairPlay
              session={phone.session}
              proofs={phone.view().proofs}
              nameOf={(seat) => phone.seat(seat)?.name ?? ''}
            />
          </div>
        </section>
      </Show>
    </main>
  )
}

/** Until the winner is named: awards and robbery as they are told, and nothing of who stands where. */
function LookUp(props: Props & { told: Told; robbery: Robbery | null }) {
  return (
    <>
      <header class="screen-head look-up-head">
        <span class="emblem" aria-hidden="true">
          <Tv />
        </span>
        <h1 ref={catchFocus} tabindex={-1}>
          {words.phone.reveal.heading}
        </h1>
        <p class="lead">{words.phone.finale.suspense}</p>
      </header>
      {/* Above the awards, which may fill what is seen of the page. */}
      <Show when={props.told.hasRobbery && props.robbery}>
        {(worst) => <RobberySlip robbery={worst()} />}
      </Show>
      <Awards phase={props.phase} told={props.told.awards} />
    </>
  )
}

function Result(props: { ranked: readonly Ranked[] }) {
  const phone = usePhone()
  const mine = () => props.ranked.find(({ seat }) => seat === phone.me()?.seat)
  const heading = () => {
    const place = mine()?.rank ?? Number.POSITIVE_INFINITY
    if (place === 1) return words.phone.finale.first
    return place <= PODIUM_PLACES ? words.phone.finale.podium : words.phone.finale.rest
  }
  onMount(() => shake('finale'))
  return (
    <header class="result" classList={{ won: (mine()?.rank ?? 9) <= PODIUM_PLACES }}>
      <h1 ref={catchFocus} tabindex={-1}>
        {heading()}
      </h1>
      <Show when={mine()}>
        {(standing) => (
          <p class="final-place">
            {words.phone.finale.place(words.ordinal(standing().rank), props.ranked.length)} ·{' '}
            <Pearls pearls={standing().pearls} />
          </p>
        )}
      </Show>
      <p class="lead">{words.phone.finale.again}</p>
    </header>
  )
}

/** What came out at last. */
function Deeds(props: { deeds: readonly Deed[] }) {
  const rounds = createMemo(() => [...new Set(props.deeds.map(({ round }) => round))])
  return (
    <section>
      <h2 class="section-head">{words.phone.finale.deeds}</h2>
      <For each={rounds()} fallback={<p class="slip">{words.phone.finale.noDeeds}</p>}>
        {(round) => (
          <>
            <h3 class="deeds-race">{words.phone.finale.race(round)}</h3>
            <ul class="deeds">
              <For each={props.deeds.filter((deed) => deed.round === round)}>
                {(deed) => <DeedLine deed={deed} />}
              </For>
            </ul>
          </>
        )}
      </For>
    </section>
  )
}

function DeedLine(props: { deed: Deed }) {
  const phone = usePhone()
  const nameOf = (seat: number) => phone.seat(seat)?.name ?? ''
  return (
    <li class="deed" classList={{ mine: props.deed.seat === phone.me()?.seat }}>
      <Avatar seat={props.deed.seat} avatar={phone.seat(props.deed.seat)?.avatar ?? 0} />
      <CardFace card={props.deed.card} />
      <span>
        <strong>{nameOf(props.deed.seat)}</strong> {deedWords(props.deed, nameOf)}
      </span>
      <Show when={props.deed.verdict}>
        {(verdict) => <em class="verdict">{verdictText(props.deed.card, verdict())}</em>}
      </Show>
    </li>
  )
}

/** Who had whom for a rival, and whom it paid. */
function Rivals(props: { rivals: readonly RivalFact[] }) {
  const phone = usePhone()
  const nameOf = (seat: number) => phone.seat(seat)?.name ?? ''
  const rounds = createMemo(() => [...new Set(props.rivals.map(({ round }) => round))])
  return (
    <Show when={props.rivals.length > 0}>
      <section>
        <h2 class="section-head">{words.phone.finale.rivals}</h2>
        <For each={rounds()}>
          {(round) => (
            <>
              <h3 class="deeds-race">{words.phone.finale.race(round)}</h3>
              <ul class="deeds">
                <For each={props.rivals.filter((one) => one.round === round)}>
                  {({ seat, rival, isPaid }) => (
                    <li class="deed rival" classList={{ mine: seat === phone.me()?.seat }}>
                      <Avatar seat={seat} avatar={phone.seat(seat)?.avatar ?? 0} />
                      <span>
                        <strong>{nameOf(seat)}</strong> {words.phone.finale.rival(nameOf(rival))}
                      </span>
                      <Show when={isPaid}>
                        <em class="verdict figures">{words.phone.signed(RIVAL_PEARLS)}</em>
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </>
          )}
        </For>
      </section>
    </Show>
  )
}
