import { For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { verdictText } from '../../shared/verdict.ts'
import { words } from '../../shared/words.ts'
import { speciesAt } from '../parts/racer-face.tsx'
import { UseNotices } from '../parts/use-notices.tsx'
import { usePhone } from '../phone.tsx'

/** What was done to the racers that matter, who was on trial, and what else is known now. */
export function WhyPanel(props: { phase: PhaseViewOf<'payout'> }) {
  const phone = usePhone()
  const name = (racer: number) => speciesAt(props.phase.round, racer).name
  /** The winner, and whoever this player had backed. */
  const racers = () => {
    const { outcome, bets } = props.phase
    const winner = outcome.type === 'run' ? outcome.placings.find(({ place }) => place === 1) : null
    const mine = bets.filter(({ seat }) => seat === phone.me()?.seat).map(({ racer }) => racer)
    return [...new Set([...(winner ? [winner.racer] : []), ...mine])]
  }
  const told = () =>
    racers().map((racer) => {
      const cards = props.phase.cards.filter((card) => card.racer === racer)
      return words.phone.payout.onIt(
        name(racer),
        cards.map((card) => `${words.cards[card.card].name} (${verdictText(card)})`),
      )
    })
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
      <For each={told()}>{(line) => <p class="slip">{line}</p>}</For>
    </section>
  )
}
