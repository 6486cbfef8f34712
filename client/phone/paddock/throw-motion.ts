import type { Flight } from './flying.ts'

const RETURN_MS = 260
const LAND_MS = 170
const DEGREES_MAX = 14

/** Puts the card under the finger, leaning the way it is drawn. */
export function place(card: HTMLElement | undefined, x: number, y: number, asideX: number): void {
  if (!card) return
  const degrees = Math.max(-DEGREES_MAX, Math.min(DEGREES_MAX, asideX / 8))
  card.style.transform = `translate(${x}px, ${y}px) rotate(${degrees}deg)`
}

interface Glide {
  readonly transform: string
  readonly durationMs: number
}

/** Into what it was thrown at, or back to where it was taken. */
export function homeOf({ fromX, fromY }: Flight, target: Element | undefined): Glide {
  if (!target) {
    return { transform: `translate(${fromX}px, ${fromY}px) scale(1.5)`, durationMs: RETURN_MS }
  }
  const { left, top, width, height } = target.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  return { transform: `translate(${x}px, ${y}px) scale(0.2)`, durationMs: LAND_MS }
}

/** Null where nothing is to move by itself. */
export function glide(
  card: HTMLElement,
  { transform, durationMs }: Glide,
): Promise<unknown> | null {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill || typeof card.animate !== 'function') return null
  const options = {
    duration: durationMs,
    easing: 'cubic-bezier(0.3, 1.3, 0.6, 1)',
    fill: 'forwards',
  }
  return card.animate([{ transform }], options as KeyframeAnimationOptions).finished.catch(() => {})
}

/** Which item of a list is under a point of the page. */
export function indexAt(list: Element | undefined, x: number, y: number): number | null {
  const at = [...(list?.children ?? [])].findIndex((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    return x >= left && x < right && y >= top && y < bottom
  })
  return at < 0 ? null : at
}
