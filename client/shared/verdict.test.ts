import { expect, test } from 'vitest'
import { verdictText } from './verdict.ts'

test.each([
  ['bad-oyster', 'stopped', 'blocked by Royal Taster'],
  ['anvil', 'stopped', 'blocked by Tin Shell'],
  ['royal-taster', 'idle', 'nothing to stop'],
  ['spot-check', 'idle', 'finds nothing'],
  ['switcheroo', 'idle', 'nothing to swap'],
  ['espresso', 'repeated', 'once is enough'],
  ['espresso', 'works', 'works'],
] as const)('%s, %s: %s', (card, verdict, text) => {
  expect(verdictText({ card, verdict })).toBe(text)
})
