import { type Component, For } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import Hand from '~icons/game-icons/card-play'
import Stall from '~icons/game-icons/shop'
import Bets from '~icons/game-icons/two-coins'
import { words } from '../../shared/words.ts'

export type PaddockTab = 'bets' | 'hand' | 'stall'

const TABS: readonly { readonly id: PaddockTab; readonly picture: Component }[] = [
  { id: 'bets', picture: Bets },
  { id: 'hand', picture: Hand },
  { id: 'stall', picture: Stall },
]

interface Props {
  readonly tab: PaddockTab
  readonly hand: number
  readonly offers: number
  readonly onTab: (tab: PaddockTab) => void
}

/** Bets, hand, stall: under the thumb. Arrow keys walk, as in every list of tabs. */
export function PaddockTabs(props: Props) {
  const count = (tab: PaddockTab): number | null => {
    if (tab === 'hand') return props.hand
    return tab === 'stall' ? props.offers : null
  }
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    const at = TABS.findIndex(({ id }) => id === props.tab)
    const next = TABS[(at + by + TABS.length) % TABS.length]
    if (next === undefined) return
    props.onTab(next.id)
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={words.phone.paddock.tabs} onKeyDown={walk}>
      <For each={TABS}>
        {({ id, picture }) => (
          <button
            class="tab"
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={props.tab === id}
            aria-controls="paddock-panel"
            tabindex={props.tab === id ? 0 : -1}
            onClick={() => props.onTab(id)}
          >
            <Dynamic component={picture} aria-hidden="true" />
            <span>{words.phone.paddock[id]}</span>
            {count(id) !== null && <b class="badge figures">{count(id)}</b>}
          </button>
        )}
      </For>
    </div>
  )
}
