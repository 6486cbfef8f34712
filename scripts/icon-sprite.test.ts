import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STICKERS } from '../game/sticker.ts'
import { iconsIn, spriteOf, stickerSymbol } from './icon-sprite.ts'

const SET = { icons: { crab: { body: '<path d="M0 0"/>' } }, width: 512, height: 256 }

test('the icons of a source are those that it imports', () => {
  const source = "import Crab from '~icons/game-icons/crab'\nimport { x } from './crab.ts'\n"
  expect(iconsIn(source)).toEqual(['crab'])
})

test('a sprite has a symbol for each icon', () => {
  expect(spriteOf(SET, ['crab'])).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg">' +
      '<symbol id="crab" viewBox="0 0 512 256"><path d="M0 0"/></symbol></svg>\n',
  )
})

test('an icon that the set lacks is an error', () => {
  expect(() => spriteOf(SET, ['snail'])).toThrow('snail')
})

test('a sticker is a symbol by the name of its file, without the way it is laid out', () => {
  const svg =
    '<svg xmlns="x" viewBox="0 0 64 64" fill="none">\n  <title>A claw</title>\n  <path d="M1 1"/>\n</svg>\n'
  const symbol =
    '<symbol id="sticker-claw" viewBox="0 0 64 64" fill="none"><path d="M1 1"/></symbol>'
  expect(stickerSymbol('client/shared/stickers/claw.svg', svg)).toBe(symbol)
  expect(spriteOf(SET, [], [symbol])).toContain(symbol)
  expect(() => stickerSymbol('claw.svg', svg.replace('64 64', '32 32'))).toThrow('claw.svg')
})

test('every sticker of the game is drawn', () => {
  for (const sticker of STICKERS) {
    const path = `client/shared/stickers/${sticker}.svg`
    expect(stickerSymbol(path, readFileSync(path, 'utf8'))).toContain('<path')
  }
})
