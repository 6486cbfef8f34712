import { expect, test } from 'vitest'
import { iconsIn, spriteOf } from './icon-sprite.ts'

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
