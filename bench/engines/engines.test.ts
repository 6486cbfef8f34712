import { expect, test } from 'vitest'
import { box2dWorld } from './box2d.ts'
import { runLikeRace } from './like-race.ts'
import { matterWorld } from './matter.ts'
import { planckWorld } from './planck.ts'

test.each([
  ['Box2D', box2dWorld],
  ['matter', matterWorld],
  ['planck', planckWorld],
])('a race in %s is as long as one of ours, each time anew', async (_, open) => {
  const world = await open()
  const races = [1, 2, 3, 1].map((seed) => runLikeRace(world, 100, seed))
  for (const ticks of races) {
    expect(ticks).toBeGreaterThan(600)
    expect(ticks).toBeLessThan(850)
  }
  expect(new Set(races).size).toBeGreaterThan(1)
})
