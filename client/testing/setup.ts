import { cleanup } from '@solidjs/testing-library'
import { afterEach, expect, vi } from 'vitest'

// What a component's test has in place of a browser's page.

// A page says in its first line whose words it wants.
if (expect.getState().testPath?.includes('/phone/'))
  document.documentElement.dataset.words = 'phone'

// Absent from jsdom, which lays nothing out.
Element.prototype.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
Element.prototype.setPointerCapture = () => undefined
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
// What is asked of a worker, the check of the day's races above all, is never answered.
window.Worker = class extends EventTarget {
  postMessage() {}
  terminate() {}
} as never
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as never
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  localStorage.clear()
})
