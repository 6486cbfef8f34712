import { assert } from './result.ts'
import type { Mine, MyEntry, PhaseView, PhaseViewOf, View } from './view.ts'

/** The phase of a view, which is known to be of this type. */
export function phaseOf<T extends PhaseView['type']>(view: View, type: T): PhaseViewOf<T> {
  assert(view.phase.type === type, `the phase is ${view.phase.type}, not ${type}`)
  return view.phase as PhaseViewOf<T>
}

/** The view with the viewer's own secrets changed, where it has any. */
export const withMine = (view: View, change: (mine: Mine) => Mine): View => ({
  ...view,
  mine: view.mine && change(view.mine),
})

/** The view with the viewer's own part in the round changed. */
export function withEntry(view: View, change: (entry: MyEntry) => MyEntry): View {
  const { phase } = view
  assert('mine' in phase && phase.mine, 'a player has an entry in a round only')
  return { ...view, phase: { ...phase, mine: change(phase.mine) } }
}
