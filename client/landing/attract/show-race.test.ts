import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RACE_TICK_LIMIT, type RaceSetup } from '../../../game/race.ts'
import { plainCore } from '../../../game/testing/plain-core.ts'
import { showRace } from './show-race.ts'

test('a race for show always has different racers, and is run to its end on the track it tells', () => {
  const word = fc.integer({ min: 0, max: 0xffff_ffff })
  const plain = plainCore()
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), (seed) => {
      const asked: [RaceSetup, number][] = []
      const core: typeof plain = {
        ...plain,
        samples: (setup, actions, from, to) => {
          asked.push([setup, to])
          return plain.samples(setup, actions, from, to)
        },
      }
      const { species, track, samples } = showRace(core, seed)
      expect(new Set(species).size).toBe(species.length)
      expect(samples.racers).toBe(species.length)
      const [setup, to] = asked[0] ?? []
      expect(setup).toMatchObject({ seed, track })
      expect(setup?.entrants).toHaveLength(species.length)
      expect(to).toBe(RACE_TICK_LIMIT)
    }),
  )
})
