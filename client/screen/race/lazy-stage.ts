import type { Stage, StageSetup } from './pixi-stage.ts'

interface LazyStageOptions extends Omit<StageSetup, 'width' | 'height' | 'isCalm'> {
  /** What the stage is as large as. */
  readonly overlay: HTMLElement
  isCalm(): boolean
  /** Called where it cannot be had. */
  withoutPicture(): void
}

/** A stage that is loaded while the race may be running already, and grows with the page. */
export function createLazyStage({ overlay, isCalm, withoutPicture, ...setup }: LazyStageOptions) {
  const size = { width: 1, height: 1 }
  let stage: Stage | null = null
  let isStopped = false

  const measure = () => {
    size.width = Math.max(1, overlay.clientWidth)
    size.height = Math.max(1, overlay.clientHeight)
    stage?.resize(size.width, size.height)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(overlay)
  measure()

  void import('./pixi-stage.ts')
    .then(({ createStage }) => createStage({ ...setup, ...size, isCalm: isCalm() }))
    .then((made) => {
      if (isStopped) return made.destroy()
      stage = made
      measure()
    })
    .catch((error: unknown) => {
      console.error(error)
      withoutPicture()
    })
  return {
    /** In CSS pixels; the same object always. */
    size,
    /** Null until it is there. */
    get stage() {
      return stage
    },
    stop() {
      isStopped = true
      observer.disconnect()
      stage?.destroy()
    },
  }
}
