import { Show } from 'solid-js'
import { errorOf } from '../../../game/result.ts'
import { STICKER_PHASES } from '../../../game/sticker.ts'
import type { View } from '../../../game/view.ts'
import type { Session } from '../../shared/session.ts'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import './sticker-bar.css'

/** What the crowd throws where people wait; each phase begins with all of them again. */
export function StickerBar(props: { session: Session; view: View }) {
  const waiting = () => {
    const { type } = props.view.phase
    return STICKER_PHASES.includes(type) && type
  }
  return (
    <Show when={waiting()} keyed>
      {(_) => (
        <div class="sticker-bar">
          <StickerRow
            view={props.view}
            ask={async (request) => errorOf(await props.session.ask(request))}
          />
        </div>
      )}
    </Show>
  )
}
