import type { View } from '../../../game/view.ts'

// Kept beside the secret keys, not for the tab alone: whoever opens the page again is the same thrower.
const keyOf = ({ code, mine }: View) =>
  `scuttle.stickers.${mine === null ? 'crowd' : 'player'}.${code}`

/** No other phase of any game has this: a race's commitment does not come again. */
const phaseKey = ({ phase }: View) =>
  'round' in phase ? `${phase.type}.${phase.round.commitment}` : phase.type

/** How many stickers this browser has thrown in the phase that the view shows, over reloads. */
export function keptCount(view: View): number {
  try {
    const [of, thrown] = (localStorage.getItem(keyOf(view)) ?? '').split(' ')
    return of === phaseKey(view) ? Number(thrown) : 0
  } catch {
    return 0
  }
}

/** Only the newest phase is kept. */
export function keepCount(view: View, thrown: number): void {
  try {
    localStorage.setItem(keyOf(view), `${phaseKey(view)} ${thrown}`)
  } catch {
    // What is not kept, the server's refusal says after a reload.
  }
}
