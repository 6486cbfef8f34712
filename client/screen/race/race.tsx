import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js'
import type { PhaseViewOf, View } from '../../../game/view.ts'
import type { Session } from '../../shared/session.ts'
import { shownTick } from '../../shared/slow-motion.ts'
import { words } from '../../shared/words.ts'
import { type RacerLook, racersOf } from '../racers.ts'
import { speak } from '../sound/speech.ts'
import { cardsInForce } from './body-marks.ts'
import { CheerBar, Cheers } from './cheers.tsx'
import { Lights } from './lights.tsx'
import { ProgressStrip } from './progress-strip.tsx'
import './race.css'
import type { StandNow } from './guests.ts'
import { type RaceNow, type RaceSource, startRaceLoop } from './race-loop.ts'
import { createRaceSounds } from './race-sounds.ts'
import { Ranking } from './ranking-list.tsx'
import { Shouts } from './shouts.tsx'
import { createStandNow } from './stand-now.ts'
import { Tags } from './tags.tsx'

const say = words.screen.race

interface RaceProps {
  readonly session: Session
  readonly view: View
  readonly phase: PhaseViewOf<'race'>
}

/** The first have to be off the line, and none home, for a lead to be one. */
const LEAD_FROM_TICK = 45

function leadOf(now: RaceNow | null): number | null {
  if (now === null || now.crossed > 0 || now.tick < LEAD_FROM_TICK) return null
  const [first = 0, second = 0] = now.order.map((racer) => now.xMetres[racer] ?? 0)
  return Math.max(0, first - second)
}

/** The race: Pixi paints the beach and the bodies, the page writes what is to be read. */
export function Race(props: RaceProps) {
  const racers = racersOf(props.phase.round)
  const { track, lineUp } = props.phase.round
  const cards = cardsInForce(lineUp, props.phase.cards)
  const isCrowd = () => props.view.role === 'crowd'
  const bets = createMemo(() => props.phase.bets)
  const [hasPicture, setHasPicture] = createSignal(true)
  const [now, setNow] = createSignal<RaceNow | null>(null)
  const order = createMemo(() => now()?.order ?? racers.map(({ racer }) => racer))
  const callText = createCall(racers, now)
  const stand = createStandNow(props.session, () => props.view.seats.length)
  const sound = createRaceSounds(props.session.playout, () => props.phase, stand)
  let host: HTMLDivElement | undefined
  let overlay: HTMLDivElement | undefined

  onMount(() => {
    if (host === undefined || overlay === undefined) return
    const loop = startRaceLoop({
      source: liveSource(props, stand),
      host,
      overlay,
      racers,
      cards,
      track,
      tell(moment) {
        setNow(moment)
        sound(moment)
      },
      withoutPicture: () => setHasPicture(false),
    })
    onCleanup(loop.stop)
  })
  return (
    <section class="race" classList={{ 'with-cheer-bar': isCrowd() }}>
      <div class="picture" ref={host} role="img" aria-label={say.canvas} />
      <div class="over" ref={overlay}>
        <Cheers session={props.session} racers={racers} />
        <Tags racers={racers} bets={bets()} seats={props.view.seats} cards={cards} />
        <Shouts
          shouts={props.phase.moves}
          racers={racers}
          seats={props.view.seats}
          tick={now()?.tick ?? 0}
        />
      </div>
      <Ranking racers={racers} order={order()} leadMetres={leadOf(now())} />
      <Show when={!hasPicture()}>
        <p class="sign">{say.noPicture}</p>
      </Show>
      <Lights session={props.session} phase={props.phase} />
      <Show when={now()?.isPhoto}>
        <p class="shout-out">{say.photo}</p>
      </Show>
      <p class="call" aria-live="polite">
        {callText()}
      </p>
      <ProgressStrip
        track={track}
        racers={racers}
        positions={now()?.xMetres ?? []}
        order={order()}
      />
      <Show when={isCrowd()}>
        <CheerBar session={props.session} racers={racers} />
      </Show>
      <Show when={!isCrowd() && props.view.settings.hasShouts}>
        <p class="shout-hint">{props.phase.isOpen ? say.shoutHint : say.shoutsClosed}</p>
      </Show>
    </section>
  )
}

/** The race that is on, as the server's clock has it. */
function liveSource(props: RaceProps, stand: () => StandNow): RaceSource {
  const { serverNowMs, playout } = props.session
  return {
    playout,
    wantedTick: () => shownTick(props.view, serverNowMs(), playout) ?? 0,
    moves: () => props.phase.moves,
    stand,
  }
}

/** What the caller says, said aloud too; a signal, empty where there is nothing to say. */
function createCall(racers: readonly RacerLook[], now: () => RaceNow | null): () => string {
  const nameOf = (racer: number | null) => (racer === null ? '' : (racers[racer]?.name ?? ''))
  const text = createMemo(() => {
    const called = now()?.called
    return called ? say.calls[called.kind](nameOf(called.racer), nameOf(called.other)) : ''
  })
  createEffect(on(text, (said) => said !== '' && speak(said)))
  return text
}
