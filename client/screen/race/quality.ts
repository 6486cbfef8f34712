/** How finely the race is painted. */
export interface Quality {
  readonly antialias: boolean
  /** Pixels of the canvas for each CSS pixel. */
  readonly resolution: number
}

const RESOLUTION_MAX = 2
const SOFTWARE_RESOLUTION = 0.75
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i

/** What this machine should manage: a picture that moves comes before one that is sharp. */
export function firstQuality(): Quality {
  if (isSoftware()) return { antialias: false, resolution: SOFTWARE_RESOLUTION }
  const resolution = Math.min(RESOLUTION_MAX, window.devicePixelRatio || 1)
  return { antialias: resolution < RESOLUTION_MAX, resolution }
}

/** Whether WebGL is worked out by the processor, on a machine without a graphics chip. */
function isSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl')
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  const name = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : ''
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name)
}

const SLOW_MS = 40
const SLOW_FRAMES = 24
const STEP = 0.75
const RESOLUTION_MIN = 0.5

/** Keeps the races of a page as fine as its machine can paint them in time. */
export interface Governor {
  /**
   * The resolution of a new picture: that of the one before, a step finer where that was in time
   * and no smaller, which the replay beside a payout is.
   *
   * @param areaPx of the page.
   */
  begin(areaPx: number): number
  /**
   * Told how long each picture takes; returns a lower resolution where they have been slow for a
   * while, else null.
   */
  watch(elapsedMs: number): number | null
}

/** @param finest where it begins, and what it never goes over. */
export function createGovernor(finest: number): Governor {
  let resolution = finest
  let slow = 0
  let isInTime = true
  let watchedPx = 0
  return {
    begin(areaPx) {
      if (isInTime && watchedPx >= areaPx) resolution = Math.min(finest, resolution / STEP)
      isInTime = true
      watchedPx = areaPx
      slow = 0
      return resolution
    },
    watch(elapsedMs) {
      slow = elapsedMs > SLOW_MS ? slow + 1 : Math.max(0, slow - 2)
      if (slow < SLOW_FRAMES) return null
      slow = 0
      isInTime = false
      if (resolution <= RESOLUTION_MIN) return null
      resolution = Math.max(RESOLUTION_MIN, resolution * STEP)
      return resolution
    },
  }
}
