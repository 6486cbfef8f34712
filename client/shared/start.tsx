import '@fontsource-variable/fredoka'
import '@fontsource-variable/nunito'
import './base.css'
import './forced-colours.css'
import { type Component, createComponent } from 'solid-js'
import { render } from 'solid-js/web'
import { LANGUAGE_FACTS } from '../words/languages.ts'
import { language } from './language.ts'
import { applyTokens } from './tokens.ts'

/** Starts a page: tokens, faces, and its root component in the page's `#app`. */
export function startPage(root: Component): void {
  applyTokens(document.documentElement)
  document.documentElement.lang = LANGUAGE_FACTS[language].tag ?? language
  const app = document.getElementById('app')
  if (app === null) throw new Error('a page has an element #app')
  render(() => createComponent(root, {}), app)
}
