import { expect, test } from 'vitest'
import type { CardId } from '../../game/card.ts'
import type { Verdict } from '../../game/round.ts'
import { verdictText } from './verdict.ts'

test.each<[CardId, Verdict, string]>([
  ['bad-oyster', 'works', 'works'],
  ['bad-oyster', 'stopped', 'blocked by Royal Taster'],
  ['anvil', 'stopped', 'blocked by Tin Shell'],
  ['lullaby', 'repeated', 'once is enough'],
  ['switcheroo', 'repeated', 'once is enough'],
  ['royal-taster', 'idle', 'nothing to stop'],
  ['spot-check', 'idle', 'finds nothing'],
  ['spot-check', 'works', 'works'],
  ['switcheroo', 'idle', 'nothing to swap'],
])('a %s of which is said %s: %s', (card, verdict, text) => {
  expect(verdictText(card, verdict)).toBe(text)
})
