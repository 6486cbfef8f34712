import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '../../shared/box.ts'
import { createTagLayout, type Tagged } from './tag-layout.ts'

/** A racer at a place of the picture: its body, and its tag behind it. */
function racer(x: number, y: number): Tagged {
  const behind = (width: number): Box => ({
    left: x - 60 - width,
    top: y - 15,
    right: x - 60,
    bottom: y + 15,
  })
  return {
    body: { left: x - 60, top: y - 100, right: x + 60, bottom: y },
    full: behind(160),
    short: behind(30),
  }
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

test('alone a racer has its name, in a pack its number, and in a heap it wears it', () => {
  const alone = racer(1_000, 400)
  expect(createTagLayout()([alone, racer(400, 400)], 0)).toEqual(['full', 'full'])
  expect(createTagLayout()([alone, racer(780, 400)], 0)).toEqual(['short', 'full'])
  expect(createTagLayout()([alone, racer(900, 410)], 0)).toEqual(['worn', 'full'])
})

test('a name comes back once there has been room for it for a while', () => {
  const forms = createTagLayout()
  const at = (x: number, nowMs: number) => forms([racer(1_000, 400), racer(x, 400)], nowMs)[0]
  expect([at(780, 0), at(400, 100), at(400, 500), at(400, 600)]).toEqual([
    'short',
    'short',
    'short',
    'full',
  ])
  expect(at(780, 700)).toBe('short')
})

test('no tag ever lies on another racer or on another tag', () => {
  const anyRacer = fc
    .tuple(fc.integer({ min: 0, max: 1_900 }), fc.integer({ min: 400, max: 900 }))
    .map(([x, y]) => racer(x, y))
  const anyPack = fc.array(anyRacer, { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(anyPack, { minLength: 1, maxLength: 5 }), (moments) => {
      const forms = createTagLayout()
      for (const [at, pack] of moments.entries()) {
        const placed = forms(pack, at * 400).flatMap((form, index) =>
          form === 'worn' ? [] : [{ index, box: (pack[index] as Tagged)[form] }],
        )
        for (const { index, box } of placed) {
          const others = pack.filter((_, other) => other !== index).map(({ body }) => body)
          const tags = placed.filter((tag) => tag.index !== index).map((tag) => tag.box)
          expect([...others, ...tags].some((other) => overlap(box, other))).toBe(false)
        }
      }
    }),
  )
})
