import { For } from 'solid-js'
import { victimsOf } from '../../../game/cards/hand.ts'
import type { SeatNumber, SeatUse } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { usesByOthers } from './my-uses.ts'

/** What others' cards did at once: to this player, and to others where all may know. */
export function OthersUses(props: { uses: readonly SeatUse[] }) {
  const phone = usePhone()
  const me = () => phone.me()?.seat ?? null
  const nameOf = (seat: SeatNumber) => phone.seat(seat)?.name ?? ''
  const isOnMe = ({ use }: SeatUse) => victimsOf(use).some((seat) => seat === me())
  return (
    <For each={usesByOthers(props.uses, me())}>
      {(one) => (
        <p class="note" classList={{ quiet: !isOnMe(one) }}>
          {isOnMe(one) ? onMe(one, nameOf) : onOthers(one, nameOf)}
        </p>
      )}
    </For>
  )
}

type NameOf = (seat: SeatNumber) => string

function onMe({ seat, use }: SeatUse, nameOf: NameOf): string {
  const say = words.phone.use.onMe
  switch (use.type) {
    case 'pickpocket':
      return say.pickpocket(nameOf(seat), use.pearls)
    case 'shakedown':
      return say.shakedown(
        nameOf(seat),
        use.cards.map((card) => words.cards[card].name),
      )
    case 'gag-order':
      return say.gagOrder(nameOf(seat))
    case 'monosyllables':
      return say.monosyllables(nameOf(seat))
    case 'alms':
      return say.alms(nameOf(seat))
    default:
      return ''
  }
}

function onOthers({ seat, use }: SeatUse, nameOf: NameOf): string {
  const say = words.phone.use.onOthers
  if (use.type === 'gag-order') return say.gagOrder(nameOf(seat), use.victims.map(nameOf))
  return use.type === 'monosyllables' ? say.monosyllables(nameOf(use.victim)) : ''
}
