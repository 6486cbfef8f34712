import { describe, expect, it } from 'vitest'
import type { Stumble, StumbleCause } from '../../../game/race.ts'
import type { RaceMove, TurnedCard } from '../../../game/round.ts'
import { type OwnRun, runText, whyOf } from './why.ts'

const turned = (card: TurnedCard['card'], racer: number, verdict: TurnedCard['verdict']) => ({
  card,
  racer,
  verdict,
})
const stumble = (racer: number, kind: StumbleCause): Stumble => ({
  tick: 30,
  racer,
  kind,
  other: null,
})
const move = (racer: number, kind: RaceMove['kind']): RaceMove => ({
  seat: 0,
  racer,
  kind,
  tick: 60,
})

describe('why a racer came where it came', () => {
  it('is what worked on it, for it and against it', () => {
    const cards = [
      turned('espresso', 3, 'works'),
      turned('bad-oyster', 3, 'works'),
      turned('anvil', 3, 'stopped'),
      turned('kelp-shake', 1, 'works'),
    ]
    expect(whyOf(3, cards, null)).toEqual({
      thanksTo: ['espresso'],
      despite: ['bad-oyster'],
      run: null,
    })
  })

  it('is what it stumbled on, and who was heard', () => {
    const stumbles = [
      stumble(3, 'slick'),
      stumble(1, 'hurdle'),
      stumble(3, 'sand'),
      stumble(3, 'slick'),
    ]
    const moves = [move(3, 'shout'), move(1, 'shout'), move(3, 'megaphone'), move(3, 'slick')]
    expect(whyOf(3, [], { stumbles, moves }).run).toEqual({
      stumbles: [
        { cause: 'sand', times: 1 },
        { cause: 'slick', times: 2 },
      ],
      shouts: 1,
      megaphones: 1,
    })
  })

  it('is no way of running where a racer was out', () => {
    const run = { stumbles: [], moves: [move(3, 'shout')] }
    expect(whyOf(3, [turned('anvil', 3, 'works')], run).run).toBeNull()
    expect(whyOf(3, [turned('anvil', 3, 'stopped')], run).run).not.toBeNull()
  })
})

const NOTHING: OwnRun = { stumbles: [], shouts: 0, megaphones: 0 }

it.each<[string, Partial<OwnRun>]>([
  ['Not one stumble.', {}],
  ['Stumbled once at a hurdle.', { stumbles: [{ cause: 'hurdle', times: 1 }] }],
  [
    'Stumbled 3 times: twice in the crowd and once on a slick.',
    {
      stumbles: [
        { cause: 'crowd', times: 2 },
        { cause: 'slick', times: 1 },
      ],
    },
  ],
  ['Not one stumble. Heard a shout.', { shouts: 1 }],
  ['Not one stumble. Heard 3 shouts and a megaphone.', { shouts: 3, megaphones: 1 }],
  ['Not one stumble. Heard 2 megaphones.', { megaphones: 2 }],
])('%s', (text, run) => {
  expect(runText({ ...NOTHING, ...run })).toBe(text)
})
