/** Below this it may be the browser’s own bars. */
const ZOOM_MIN = 1.2
const ZOOM_MAX = 4

/** The window as the machine counts it, and as the page does. */
export type WindowSize = Pick<Window, 'outerWidth' | 'outerHeight' | 'innerWidth' | 'innerHeight'>

/**
 * How far a browser has zoomed into the page. A screen that is laid out in shares of its window
 * would look the same at any zoom: the window, measured in the page's pixels, shrinks by as much as
 * these grow.
 *
 * @returns from 1 to 4; a panel beside or under the page takes one side alone, and does not count.
 */
export function zoomOf({ outerWidth, outerHeight, innerWidth, innerHeight }: WindowSize): number {
  const zoom = Math.min(outerWidth / innerWidth, outerHeight / innerHeight)
  return zoom >= ZOOM_MIN ? Math.min(ZOOM_MAX, zoom) : 1
}

/** Keeps the page's `--zoom` as the browser's is. */
export function followZoom(): void {
  const tell = () => {
    document.documentElement.style.setProperty('--zoom', zoomOf(window).toFixed(3))
  }
  addEventListener('resize', tell)
  tell()
}
