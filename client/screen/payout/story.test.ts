import { expect, it } from 'vitest'
import type { RaceSecret } from '../../../game/nonce.ts'
import type { RaceOutcome, Trial } from '../../../game/phase.ts'
import type { TurnedCard } from '../../../game/round.ts'
import { counted, judge, whyOf } from './story.ts'

const outcome: RaceOutcome = {
  type: 'run',
  placings: [
    { racer: 3, place: 1, finishMs: 20_000 },
    { racer: 1, place: 2, finishMs: 20_400 },
  ],
  seed: [1, 2, 3, 4],
  secret: '00' as RaceSecret,
  nonces: [],
}
const turned = (card: TurnedCard['card'], racer: number, verdict: TurnedCard['verdict']) => ({
  card,
  racer,
  verdict,
})

it('tells what worked on the winner, for it and against it', () => {
  const cards = [
    turned('espresso', 3, 'works'),
    turned('bad-oyster', 3, 'works'),
    turned('anvil', 3, 'stopped'),
    turned('kelp-shake', 1, 'works'),
  ]
  expect(whyOf({ cards, outcome })).toEqual({ thanksTo: ['espresso'], despite: ['bad-oyster'] })
})

it('has nothing to tell of a void race', () => {
  expect(whyOf({ cards: [], outcome: { type: 'void' } })).toBeNull()
})

it('counts right and wrong names, but not what the culprit says', () => {
  const accusations = [
    { seat: 0, accused: 2 },
    { seat: 1, accused: 0 },
    { seat: 2, accused: 2 },
    { seat: 3, accused: 2 },
  ]
  const trial: Trial = { card: 'lullaby', racer: 0, culprit: 2, accusations }
  expect(judge(trial)).toEqual({ right: [0, 3], wrong: 1 })
})

it('counts equal cards', () => {
  expect(counted(['insurance', 'insurance', 'double-or-nothing'])).toEqual([
    { card: 'insurance', times: 2 },
    { card: 'double-or-nothing', times: 1 },
  ])
})
