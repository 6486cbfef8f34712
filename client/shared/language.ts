import { DEFAULT_SETTINGS, LANGUAGES, type Language } from '../../game/settings.ts'
import { codeOfPage } from './page-code.ts'
import { keepLanguage, keptLanguage } from './stored-keys.ts'

/** A finger on something small: a phone, whichever way it is held. */
const PHONE =
  '(pointer: coarse) and (max-width: 37.5rem), (pointer: coarse) and (max-height: 37.5rem)'

/** The first of these tags of BCP 47 that there is a dictionary for; English where there is none. */
export function languageFor(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const [primary] = wish.toLowerCase().split('-')
    const found = LANGUAGES.find((one) => one === primary)
    if (found) return found
  }
  return 'en'
}

/** That of whoever holds this browser. */
export const ownLanguage = (): Language =>
  isInBrowser() ? languageFor(navigator.languages) : languageFor([])

/**
 * What this page speaks, for as long as it is open: that of its owner, or on a big screen that of
 * the room, as far as this browser has been told of it.
 */
export const language: Language = isOfRoom()
  ? (keptLanguage(codeOfPage()) ?? DEFAULT_SETTINGS.language)
  : ownLanguage()

/** A big screen whose room speaks another language loads itself anew, to speak it too. */
export function followRoom(ofRoom: Language): void {
  if (!isOfRoom() || ofRoom === language) return
  keepLanguage(codeOfPage(), ofRoom)
  // Where the browser keeps nothing, the page would come back as it is, again and again. Its entry
  // in the history outlives a reload, and tells that this was tried.
  if (history.state?.triedLanguage === ofRoom) return
  history.replaceState({ triedLanguage: ofRoom }, '')
  location.reload()
}

/** Tests and workers have no page. */
function isInBrowser(): boolean {
  return typeof document !== 'undefined'
}

/** Each page says in its first line whom it speaks to. */
function isOfRoom(): boolean {
  if (!isInBrowser()) return false
  const { speaks } = document.documentElement.dataset
  return speaks === 'room' || (speaks === 'room-if-big' && !matchMedia(PHONE).matches)
}
