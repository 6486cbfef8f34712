import { Show } from 'solid-js'
import { STICKER_PHASES } from '../../../game/sticker.ts'
import type { PhaseView } from '../../../game/view.ts'
import type { Session } from '../../shared/session.ts'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import './sticker-bar.css'

/** What the crowd throws where people wait; each phase begins with all of them again. */
export function StickerBar(props: { session: Session; phase: PhaseView['type'] }) {
  const waiting = () => STICKER_PHASES.includes(props.phase) && props.phase
  return (
    <Show when={waiting()} keyed>
      {(_) => (
        <div class="sticker-bar">
          <StickerRow
            ask={async (request) => {
              const answer = await props.session.ask(request)
              return answer.ok ? null : answer.error
            }}
          />
        </div>
      )}
    </Show>
  )
}
