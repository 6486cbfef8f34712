import { createSignal, lazy, onMount, Show, Suspense } from 'solid-js'
import { words } from '../../shared/words.ts'

/** Fetched while its button is looked at. */
const HowToSheet = lazy(() =>
  import('./how-to-sheet.tsx').then(({ HowToSheet }) => ({ default: HowToSheet })),
)

/** A button that opens the rules in short, with one's own cards. */
export function HowToPlay() {
  const [isOpen, setOpen] = createSignal(false)
  onMount(() => void HowToSheet.preload().catch(() => undefined))
  return (
    <>
      <button class="button quiet small how-to" type="button" onClick={() => setOpen(true)}>
        {words.phone.howTo.open}
      </button>
      <Suspense>
        <Show when={isOpen()}>
          <HowToSheet onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  )
}
