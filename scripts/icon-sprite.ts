import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const PREFIX = '~icons/game-icons/'
const IMPORT = /from '~icons\/game-icons\/([\w-]+)'/g
const SPRITE = 'build/icons.svg'
const COMPONENT = resolve('client/shared/sprite-icon.tsx')

/** The part of an icon set of Iconify that is used here. */
interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
  readonly width: number
  readonly height: number
}

/**
 * Makes a component of every import of `~icons/game-icons/NAME`, and one file of all their pictures,
 * which a browser fetches once and keeps: drawn into the scripts they would be most of them.
 */
export function iconSprite(): Plugin {
  const set = readIcons()
  const names = new Set<string>()
  const write = () => {
    mkdirSync('build', { recursive: true })
    writeFileSync(SPRITE, spriteOf(set, [...names].sort()))
  }
  return {
    name: 'icon-sprite',
    enforce: 'pre',
    buildStart() {
      for (const path of globSync('client/**/*.tsx')) {
        for (const name of iconsIn(readFileSync(path, 'utf8'))) names.add(name)
      }
      write()
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      // One that somebody adds while the pages are served.
      if (!names.has(name)) {
        names.add(name)
        write()
      }
      return (
        `import { createIcon } from ${JSON.stringify(COMPONENT)}\n` +
        `export default createIcon(${JSON.stringify(name)})`
      )
    },
  }
}

/** Names of the icons that a source imports. */
export const iconsIn = (source: string): string[] =>
  [...source.matchAll(IMPORT)].flatMap(([, name]) => name ?? [])

/**
 * All pictures in one file, each a symbol by its name.
 *
 * @throws where the set has no such icon.
 */
export function spriteOf({ icons, width, height }: IconSet, names: readonly string[]): string {
  const symbols = names.map((name) => {
    const icon = icons[name]
    if (icon === undefined) throw new Error(`there is no icon “${name}”`)
    return `<symbol id="${name}" viewBox="0 0 ${width} ${height}">${icon.body}</symbol>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`
}

function readIcons(): IconSet {
  const path = createRequire(import.meta.url).resolve('@iconify-json/game-icons/icons.json')
  return JSON.parse(readFileSync(path, 'utf8')) as IconSet
}
