import { onCleanup, onMount } from 'solid-js'

/** Moves the focus without moving the page. */
export const focusOn = (element: Element | null | undefined): void => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}

/** A `ref`: this takes the focus as soon as it stands on the page. Headings have tabindex −1. */
export const takeFocus = (element: HTMLElement): void => {
  onMount(() => focusOn(element))
}

let hasFocused = false
if (typeof document !== 'undefined') {
  document.addEventListener('focusin', () => {
    hasFocused = true
  })
}

/**
 * A `ref` for the heading of a screen: where what had the focus went with the screen before, who
 * goes by the keyboard or listens goes on here, and not at the top of the page.
 */
export const catchFocus = (element: HTMLElement): void => {
  onMount(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (hasFocused && isLost) focusOn(element)
  })
}

/** Escape leaves what is open, for as long as its owner lives. */
export function onEscape(leave: () => void): void {
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') leave()
  }
  document.addEventListener('keydown', pressed)
  onCleanup(() => document.removeEventListener('keydown', pressed))
}
