import { onCleanup } from 'solid-js'
import type { Session } from '../../shared/session.ts'
import { createLoudness, type StandNow } from './guests.ts'

/** The stand as the server tells of it: who is at the table, how many look on, how loud they are. */
export function createStandNow(session: Session, seated: () => number): () => StandNow {
  const loudness = createLoudness()
  let crowd = 0
  onCleanup(
    session.onEvent((event) => {
      if (event.type === 'Cheered') loudness.hear(event.cheers.reduce((a, b) => a + b, 0))
      if (event.type === 'CrowdCounted') crowd = event.watching
    }),
  )
  return () => ({ watching: seated() + crowd, cheering: loudness.at(performance.now()) })
}
