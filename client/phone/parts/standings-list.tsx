import { createMemo, For, Show } from 'solid-js'
import type { Standing } from '../../../game/phase.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { type Ranked, rank } from '../../shared/ranks.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

interface Props {
  readonly standings: readonly Standing[]
  readonly hasMovement: boolean
}

/** Everybody by their worth, with debts, who climbed and who fell. */
export function StandingsList(props: Props) {
  const phone = usePhone()
  const ranked = createMemo(() => rank(props.standings))
  return (
    <ol class="standings">
      <For each={ranked()}>
        {(standing) => (
          <li class="standing" classList={{ mine: standing.seat === phone.me()?.seat }}>
            <b class="figures">{standing.rank}</b>
            <Avatar seat={standing.seat} avatar={phone.seat(standing.seat)?.avatar ?? 0} />
            <span class="company-name">{phone.seat(standing.seat)?.name}</span>
            <Show when={props.hasMovement}>
              <Movement standing={standing} />
            </Show>
            <span class="standing-sum">
              <Pearls pearls={standing.pearls} />
              <Show when={standing.debtPearls > 0}>
                <small class="figures">{words.phone.payout.owes(standing.debtPearls)}</small>
              </Show>
            </span>
          </li>
        )}
      </For>
    </ol>
  )
}

function Movement(props: { standing: Ranked }) {
  const climbed = () => props.standing.climbed
  return (
    <Show when={climbed() !== 0}>
      <span
        class="movement figures"
        classList={{ up: climbed() > 0, down: climbed() < 0 }}
        role="img"
        aria-label={
          climbed() > 0 ? words.phone.payout.up(climbed()) : words.phone.payout.down(-climbed())
        }
      >
        {Math.abs(climbed())}
      </span>
    </Show>
  )
}
