import { For } from 'solid-js'
import { victimsOf } from '../../../game/cards/hand.ts'
import type { Round, SeatUse } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { speciesAt } from './racer-face.tsx'

/** What cards that acted at once did, by this player and to this player. */
export function UseNotices(props: { round: Round; uses: readonly SeatUse[] }) {
  const phone = usePhone()
  const name = (seat: number) =>
    seat === phone.me()?.seat ? words.phone.use.you : (phone.seat(seat)?.name ?? '')
  const text = ({ seat, use }: SeatUse): string => {
    const say = words.phone.use
    switch (use.type) {
      case 'pickpocket':
        return say.pickpocket(name(seat), name(use.victim), use.pearls)
      case 'shakedown':
        return say.shakedown(
          name(seat),
          name(use.victim),
          use.cards.map((card) => words.cards[card].name),
        )
      case 'gag-order':
        return say.gagOrder(name(seat), use.victims.map(name))
      case 'monosyllables':
        return use.victim === phone.me()?.seat ? say.speak : say.monosyllables(name(use.victim))
      case 'alms':
        return say.alms(name(seat), name(use.receiver))
      case 'periscope':
        return say.periscope(
          use.items.map(({ card, racer }) =>
            words.phone.finale.on(words.cards[card].name, [speciesAt(props.round, racer).name]),
          ),
        )
      case 'inside-tip':
        return say.insideTip(
          props.round.lineUp.map((_, racer) => {
            const share = (use.odds.wins[racer] ?? 0) / use.odds.races
            return say.chance(speciesAt(props.round, racer).name, share)
          }),
        )
      case 'beachcomber':
        return say.beachcomber(words.cards[use.card].name)
      default:
        return use satisfies never
    }
  }
  const isOnMe = ({ use }: SeatUse) => victimsOf(use).some((seat) => seat === phone.me()?.seat)
  return (
    <For each={props.uses}>
      {(one) => (
        <p class="note" classList={{ quiet: !isOnMe(one) }}>
          {text(one)}
        </p>
      )}
    </For>
  )
}
