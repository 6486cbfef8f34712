import { For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { moneyOf } from '../../shared/money.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** Why pearls moved, bets aside. */
export function MoneyLines(props: { phase: PhaseViewOf<'payout'> }) {
  const phone = usePhone()
  const mine = () => props.phase.standings.find(({ seat }) => seat === phone.me()?.seat)
  const lines = () => {
    const standing = mine()
    return standing ? moneyOf(props.phase, standing).extras : []
  }
  return (
    <Show when={lines().length > 0}>
      <section>
        <h2 class="section-head">{words.phone.payout.why}</h2>
        <ul class="money">
          <For each={lines()}>
            {({ reason, pearls }) => (
              <li>
                <span>{words.phone.payout.reasons[reason]}</span>
                <b class="net figures" classList={{ up: pearls > 0, down: pearls < 0 }}>
                  {words.phone.signed(pearls)}
                </b>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
