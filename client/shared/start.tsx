import '@fontsource-variable/fredoka'
import '@fontsource-variable/nunito'
import './base.css'
import { type Component, createComponent } from 'solid-js'
import { render } from 'solid-js/web'
import type { GameCode } from '../../game/identity.ts'
import { parseGameCode } from '../../game/identity.ts'
import { applyTokens } from './tokens.ts'

/** Starts a page: tokens, faces, and its root component in the page's `#app`. */
export function startPage(root: Component): void {
  applyTokens(document.documentElement)
  const app = document.getElementById('app')
  if (app === null) throw new Error('a page has an element #app')
  render(() => createComponent(root, {}), app)
}

/** The game that the page's address names, or null. */
export const codeOfPage = (): GameCode | null =>
  parseGameCode(new URLSearchParams(location.search).get('game') ?? '')
