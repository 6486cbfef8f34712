import { For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { verdictText } from '../../shared/verdict.ts'
import { createRaceRun } from '../../shared/why/race-run.ts'
import { type RaceRun, runText, whyOf } from '../../shared/why/why.ts'
import { words } from '../../shared/words.ts'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { UseNotices } from '../parts/use-notices.tsx'
import { usePhone } from '../phone.tsx'

const say = words.phone.payout

interface Props {
  readonly phase: PhaseViewOf<'payout'>
}

/** Who was on trial, what else is known now, and why the racers that matter came where they came. */
export function WhyPanel(props: Props) {
  const phone = usePhone()
  const run = createRaceRun(phone.session, props.phase)
  const name = (racer: number) => speciesAt(props.phase.round, racer).name
  /** The winner, and whoever this player had backed. */
  const racers = () => {
    const { outcome, bets } = props.phase
    const winner = outcome.type === 'run' ? outcome.placings.find(({ place }) => place === 1) : null
    const mine = bets.filter(({ seat }) => seat === phone.me()?.seat).map(({ racer }) => racer)
    return [...new Set([...(winner ? [winner.racer] : []), ...mine])]
  }
  return (
    <section class="why">
      <Show when={props.phase.trial}>
        {(trial) => (
          <p class="slip">
            {words.phone.trial.truth(
              words.cards[trial().card].name,
              name(trial().racer),
              phone.seat(trial().culprit)?.name ?? '',
            )}
          </p>
        )}
      </Show>
      <UseNotices round={props.phase.round} uses={props.phase.uses} />
      <ul class="slips">
        <For each={racers()}>
          {(racer) => <RacerWhy {...props} racer={racer} name={name(racer)} run={run()} />}
        </For>
      </ul>
    </section>
  )
}

/** One racer: where it came, what was done to it, how it ran. */
function RacerWhy(props: Props & { racer: number; name: string; run: RaceRun | null }) {
  const came = () => {
    const { outcome } = props.phase
    const placings = outcome.type === 'run' ? outcome.placings : []
    const placing = placings.find(({ racer }) => racer === props.racer)
    if (placing === undefined) return props.name
    const isIn = placing.finishMs !== null
    return say.came(props.name, isIn ? words.ordinal(placing.place) : say.unfinished)
  }
  const onIt = () =>
    props.phase.cards
      .filter(({ racer }) => racer === props.racer)
      .map(({ card, verdict }) =>
        words.cardVerdict(words.cards[card].name, verdictText(card, verdict)),
      )
  const own = () => whyOf(props.racer, props.phase.cards, props.run).run
  return (
    <li class="slip racer-why">
      <RacerFace round={props.phase.round} racer={props.racer} />
      <div>
        <strong>{came()}</strong>
        <p>{say.onIt(onIt())}</p>
        <Show when={own()}>{(found) => <p>{runText(found())}</p>}</Show>
      </div>
    </li>
  )
}
