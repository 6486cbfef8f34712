import { CAUSES, type Cause, causeOf } from './causes.ts'
import type { CallFrame, Stack } from './cpu-profile.ts'

/** A function where it was called from, and how long it and what it called ran. */
export interface FlameNode {
  readonly frame: CallFrame
  readonly cause: Cause
  ms: number
  readonly children: Map<string, FlameNode>
}

const ROOT = { functionName: 'all script', url: '', lineNumber: -1, columnNumber: -1 }
/** What would be narrower than this share of the picture is left out. */
const LEAST_SHARE = 0.000_5
const COLOURS: Readonly<Record<Cause, string>> = {
  odds: '#ef8f6b',
  race: '#f2c14e',
  messages: '#8ecae6',
  alarms: '#b8de6f',
  requests: '#d0b3e1',
  telling: '#95d5b2',
  sending: '#f4a6c0',
  storage: '#c9ada7',
  waking: '#a8c5ff',
  garbage: '#dfe05c',
  other: '#d8d8d8',
}

/** Stacks that begin alike share their beginnings. */
export function flameOf(stacks: readonly Stack[]): FlameNode {
  const root: FlameNode = { frame: ROOT, cause: 'other', ms: 0, children: new Map() }
  for (const { frames, ms } of stacks) {
    root.ms += ms
    let node = root
    frames.forEach((frame, depth) => {
      const key = `${frame.functionName} ${placeOf(frame)}`
      const known = node.children.get(key)
      const cause = known?.cause ?? causeOf(frames.slice(0, depth + 1))
      const child = known ?? { frame, cause, ms: 0, children: new Map() }
      if (!known) node.children.set(key, child)
      child.ms += ms
      node = child
    })
  }
  return root
}

/** A page that needs nothing from outside: wider is longer, below is what was called. */
export function flamePage(root: FlameNode, title: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<h1>${escaped(title)}</h1>
<p>The wider, the longer; below a function is what it called. A click widens it, a click on the top
shows all again; the mouse over it shows its place and its time.</p>
<p>${(Object.keys(CAUSES) as Cause[]).map(legendOf).join('\n')}</p>
${drawn(root, root.ms, root.ms)}
<script>${SCRIPT}</script>
</html>
`
}

const legendOf = (cause: Cause): string =>
  `<span class="legend" style="background:${COLOURS[cause]}">${CAUSES[cause]}</span>`

function drawn(node: FlameNode, parentMs: number, allMs: number): string {
  const { frame, ms, cause } = node
  const name = frame.functionName || '(anonymous)'
  const share = ((100 * ms) / allMs).toFixed(1)
  const about = `${name} ${placeOf(frame)}\n${ms.toFixed(1)} ms, ${share} %\n${CAUSES[cause]}`
  const children = [...node.children.values()]
    .filter((child) => child.ms >= LEAST_SHARE * allMs)
    .sort((a, b) => b.ms - a.ms)
  return (
    `<div class="node" style="width:${((100 * ms) / parentMs).toFixed(3)}%">` +
    `<button style="background:${COLOURS[cause]}" title="${escaped(about)}">${escaped(name)}</button>` +
    `<div class="called">${children.map((child) => drawn(child, ms, allMs)).join('')}</div></div>`
  )
}

const placeOf = ({ url, lineNumber }: CallFrame): string =>
  url === '' ? '' : `${url}:${lineNumber + 1}`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const STYLE = `
body { font: 14px system-ui, sans-serif; margin: 16px; background: #fffaf0; color: #2a1237 }
.called { display: flex }
.node { min-width: 0; overflow: hidden }
button { box-sizing: border-box; display: block; width: 100%; height: 20px; padding: 0 3px;
  border: 1px solid #fffaf0; font: 11px system-ui, sans-serif; text-align: left; color: inherit;
  overflow: hidden; white-space: nowrap; cursor: pointer }
.legend { display: inline-block; padding: 2px 6px; margin: 2px }
.called:has(> .wide) > :not(.wide) { display: none }
.node.wide { width: 100% !important }
`

const SCRIPT = `
document.addEventListener('click', ({ target }) => {
  const clicked = target.closest('.node')
  if (!clicked) return
  for (const node of document.querySelectorAll('.wide')) node.classList.remove('wide')
  for (let node = clicked; node; node = node.parentElement.closest('.node')) node.classList.add('wide')
})
`
