import './avatar.css'
import { words } from './words.ts'

/** The coin of the game. */
export function Pearl() {
  return <span class="pearl" aria-hidden="true" />
}

/** A sum of pearls, read aloud with its unit. */
export function Pearls(props: { pearls: number; isSigned?: boolean }) {
  return (
    <span class="pearls">
      <Pearl />
      <span aria-hidden="true">{words.number(props.pearls, props.isSigned === true)}</span>
      <span class="unseen">{words.pearls(props.pearls)}</span>
    </span>
  )
}
