import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether the phone itself says that it has no network; of one without a way out it knows nothing. */
export function createOffline(): Accessor<boolean> {
  const [isOffline, setOffline] = createSignal(navigator.onLine === false)
  const look = () => setOffline(navigator.onLine === false)
  const changes = ['online', 'offline'] as const
  for (const change of changes) addEventListener(change, look)
  onCleanup(() => {
    for (const change of changes) removeEventListener(change, look)
  })
  return isOffline
}
