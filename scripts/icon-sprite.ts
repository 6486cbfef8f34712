import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import type { Plugin } from 'vite'

const PREFIX = '~icons/game-icons/'
const IMPORT = /from '~icons\/game-icons\/([\w-]+)'/g
const SPRITE = 'build/icons.svg'
/** Drawn for this game, each in colours of its own. */
const STICKERS = 'client/shared/stickers'
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
    const stickers = globSync(`${STICKERS}/*.svg`)
      .sort()
      .map((path) => stickerSymbol(path, readFileSync(path, 'utf8')))
    writeFileSync(SPRITE, spriteOf(set, [...names].sort(), stickers))
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
 * A drawing as the symbol `sticker-NAME`, for the name of its file, without its title: whoever shows
 * it says what it is.
 *
 * @throws where it is no picture of 64 by 64.
 */
export function stickerSymbol(path: string, svg: string): string {
  const [, more, body] =
    /^<svg xmlns="[^"]+" viewBox="0 0 64 64"([^>]*)>\s*<title>.*<\/title>(.*)<\/svg>\s*$/s.exec(
      svg,
    ) ?? []
  if (body === undefined) throw new Error(`${path} is no sticker`)
  const id = `sticker-${basename(path, '.svg')}`
  return `<symbol id="${id}" viewBox="0 0 64 64"${more}>${body.replace(/\n\s*/g, '')}</symbol>`
}

/**
 * All pictures in one file, each a symbol by its name; then symbols that are drawn here.
 *
 * @throws where the set has no such icon.
 */
export function spriteOf(
  { icons, width, height }: IconSet,
  names: readonly string[],
  drawn: readonly string[] = [],
): string {
  const symbols = names.map((name) => {
    const icon = icons[name]
    if (icon === undefined) throw new Error(`there is no icon “${name}”`)
    return `<symbol id="${name}" viewBox="0 0 ${width} ${height}">${icon.body}</symbol>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols, ...drawn].join('')}</svg>\n`
}

function readIcons(): IconSet {
  const path = createRequire(import.meta.url).resolve('@iconify-json/game-icons/icons.json')
  return JSON.parse(readFileSync(path, 'utf8')) as IconSet
}
