import { type Direction, nextBox } from './spatial.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
/** “Back” of a television's remote: Tizen and webOS have numbers of their own for it. */
const BACK_KEYS = ['GoBack', 'BrowserBack']
const BACK_CODES = [10009, 461]

const FOCUSABLE = 'button, a[href], input, select, summary, [tabindex="0"]'

/**
 * Lets the arrow keys move the focus over the page, as a television's remote needs it, and its
 * “back” close a dialog. What an arrow does by itself in a field goes on: a caret and a slider move
 * sideways.
 */
export function listenToRemote(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    const dialog = topDialog()
    if (BACK_KEYS.includes(event.key) || BACK_CODES.includes(event.keyCode)) {
      if (dialog === null) return
      dialog.close()
      event.preventDefault()
      return
    }
    const { activeElement } = document
    if (event.key === 'Enter' && activeElement instanceof HTMLSelectElement) {
      activeElement.showPicker()
      event.preventDefault()
      return
    }
    const direction = DIRECTIONS[event.key]
    if (direction === undefined || isOfField(activeElement, direction)) return
    const next = nextFrom(activeElement, dialog ?? document.body, direction)
    if (next === null) return
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
    event.preventDefault()
  })
}

/** The modal dialog that is open last. */
const topDialog = (): HTMLDialogElement | null =>
  [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null

const SIDEWAYS: readonly Direction[] = ['left', 'right']
const CLICKED = ['button', 'checkbox', 'radio', 'submit']

/** Whether a field that has the focus needs this key for itself. */
const isOfField = (element: Element | null, direction: Direction): boolean =>
  element instanceof HTMLInputElement &&
  !CLICKED.includes(element.type) &&
  SIDEWAYS.includes(direction)

function nextFrom(from: Element | null, scope: Element, direction: Direction): HTMLElement | null {
  const all = [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canHaveFocus)
  if (from === null || !scope.contains(from) || from === document.body || from === scope) {
    return scope.querySelector<HTMLElement>('.button.primary:not(:disabled)') ?? all[0] ?? null
  }
  const others = all.filter((one) => one !== from)
  const boxes = others.map((one) => one.getBoundingClientRect())
  const next = nextBox(from.getBoundingClientRect(), boxes, direction)
  return next === null ? null : (others[next] ?? null)
}

const canHaveFocus = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility()
