import { type Accessor, createSignal, onCleanup } from 'solid-js'

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'focusin'] as const

/** Whether nobody has touched the page for so long; it is over with the first touch. */
export function createIdle(afterMs: number): Accessor<boolean> {
  const [isIdle, setIdle] = createSignal(false)
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    clearTimeout(timer)
    setIdle(false)
    timer = setTimeout(() => setIdle(document.visibilityState === 'visible'), afterMs)
  }
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, wait, { capture: true })
  document.addEventListener('visibilitychange', wait)
  wait()
  onCleanup(() => {
    clearTimeout(timer)
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, wait, { capture: true })
    document.removeEventListener('visibilitychange', wait)
  })
  return isIdle
}
