import { createSignal } from 'solid-js'
import { STAKE_MIN_PEARLS } from '../../../game/limits.ts'

interface Props {
  readonly label: string
  readonly stakePearls: number
  readonly maxPearls: number
  readonly onFocus: () => void
  readonly onStake: (pearls: number) => void
  /** Called with what was typed to its end. */
  readonly onTyped: (pearls: number) => void
}

/** A stake as a number to type; buttons beside it do the same with a thumb. */
export function StakeField(props: Props) {
  // What is half typed may be no stake yet, and must not be typed over.
  const [typed, setTyped] = createSignal<string | null>(null)
  const shown = () => typed() ?? (props.stakePearls > 0 ? String(props.stakePearls) : '')
  return (
    <input
      class="stake figures"
      type="number"
      inputmode="numeric"
      min={0}
      max={props.maxPearls}
      step={STAKE_MIN_PEARLS}
      placeholder="0"
      enterkeyhint="done"
      aria-label={props.label}
      value={shown()}
      disabled={props.maxPearls === 0}
      onFocus={({ currentTarget }) => {
        currentTarget.select()
        props.onFocus()
      }}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value)
        props.onStake(Number(currentTarget.value))
      }}
      onChange={({ currentTarget }) => {
        const pearls = Number(currentTarget.value)
        setTyped(null)
        props.onTyped(pearls)
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
    />
  )
}
