import { createMemo, For } from 'solid-js'
import { Avatar } from '../../shared/avatar.tsx'
import type { Ranked } from '../../shared/ranks.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** Who stands where: the first in the middle. */
const ORDER = [1, 0, 2] as const

/** The first three of the day, on their steps. */
export function Podium(props: { ranked: readonly Ranked[] }) {
  const phone = usePhone()
  const steps = createMemo(() =>
    ORDER.flatMap((at) => {
      const standing = props.ranked[at]
      return standing === undefined ? [] : [standing]
    }),
  )
  return (
    <ol class="podium">
      <For each={steps()}>
        {({ seat, rank }) => (
          <li class={`step place-${rank}`}>
            <Avatar seat={seat} avatar={phone.seat(seat)?.avatar ?? 0} />
            <span class="company-name">{phone.seat(seat)?.name}</span>
            <b>{words.ordinal(rank)}</b>
          </li>
        )}
      </For>
    </ol>
  )
}
