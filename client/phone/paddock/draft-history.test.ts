import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Draft, EMPTY_DRAFT } from './draft.ts'
import { changed, freshHistory, UNDO_STEPS_MAX, undone } from './draft-history.ts'

const lent = (loanSteps: number): Draft => ({ ...EMPTY_DRAFT, loanSteps })
const staked = (stakePearls: number): Draft => ({
  ...EMPTY_DRAFT,
  bets: [{ racer: 2, kind: 'win', stakePearls }],
})

test('every change goes back to the draft before it, step by step', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: UNDO_STEPS_MAX }), (steps) => {
      const drafts = steps.map(lent).filter((one, at, all) => at === 0 || differs(one, all[at - 1]))
      let history = freshHistory(EMPTY_DRAFT)
      const seen: Draft[] = []
      for (const draft of drafts) {
        if (differs(draft, history.now)) seen.push(history.now)
        history = changed(history, draft, null)
      }
      for (const draft of seen.toReversed()) {
        history = undone(history)
        expect(history.now).toEqual(draft)
      }
      expect(history.before).toEqual([])
    }),
  )
})

const differs = (one: Draft, other: Draft | undefined) =>
  JSON.stringify(one) !== JSON.stringify(other)

test('a stake that is typed digit by digit is one change', () => {
  const typed = [25, 250].reduce(
    (history, pearls) => changed(history, staked(pearls), 'stake 2 win'),
    freshHistory(lent(1)),
  )
  expect(undone(typed).now).toEqual(lent(1))
})

test('the same thing again, after an undo or something else, is a change of its own', () => {
  const first = changed(freshHistory(EMPTY_DRAFT), staked(50), 'stake')
  const again = changed(undone(changed(first, lent(1), 'loan')), staked(75), 'stake')
  expect(undone(again).now).toEqual(staked(50))
})

test('what changes nothing is no step, but ends the one before', () => {
  const history = changed(freshHistory(lent(1)), staked(50), 'stake')
  const ended = changed(history, staked(50), null)
  expect(ended.before).toEqual([lent(1)])
  expect(undone(changed(ended, staked(75), 'stake')).now).toEqual(staked(50))
})

test('with nothing to take back it stays as it is, and it does not grow without end', () => {
  expect(undone(freshHistory(lent(1))).now).toEqual(lent(1))
  const long = Array.from({ length: 2 * UNDO_STEPS_MAX }, (_, at) => lent(at + 1)).reduce(
    (history, draft) => changed(history, draft, null),
    freshHistory(EMPTY_DRAFT),
  )
  expect(long.before).toHaveLength(UNDO_STEPS_MAX)
})
