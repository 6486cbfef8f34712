import { move } from '../posting.ts'
import { ok } from '../result.ts'
import type { InstantCard } from './card-facts.ts'
import { otherPlayers } from './targets.ts'

const SHARE = 0.2
const PEARLS_MAX = 300

/** Takes a fifth of a purse. The second hand in the same purse in one round comes out empty. */
export const pickpocket: InstantCard = {
  kind: 'talk',
  weight: 6,
  pricePearls: 120,
  isAction: true,
  target: 'player',
  use: (using) => {
    const victims = otherPlayers(using, 1)
    if (!victims.ok) return victims
    const [victim] = victims.value
    const isRobbed = using.paddock.uses.some(
      ({ use }) => use.type === 'pickpocket' && use.victim === victim.seat && use.pearls > 0,
    )
    const pearls = isRobbed ? 0 : Math.min(PEARLS_MAX, Math.floor(victim.pearls * SHARE))
    return ok({
      use: { type: 'pickpocket', victim: victim.seat, pearls },
      postings: move(victim.seat, using.seat.seat, pearls),
    })
  },
}
