import { Show } from 'solid-js'

/** Why something was refused, next to what was refused; read aloud when it appears. */
export function RefusalNote(props: { text: string | null; id?: string }) {
  return (
    <div class="refusal-place" id={props.id} role="alert">
      <Show when={props.text}>{(text) => <p class="refusal">{text()}</p>}</Show>
    </div>
  )
}
