import { expect, test } from 'vitest'
import { inPaddock, lockIn, NONE, racer, seatOf, use } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'

function atTheOff() {
  const table = inPaddock('megaphone', 'megaphone')
  for (const name of ['Ada', 'Bo', 'Cy']) table.must(playerOf(name), lockIn())
  table.passUntil('race')
  return table
}

test('it falls into the next chunk, which takes it from the hand and tells all whose it was', () => {
  const table = atTheOff()
  expect(use(table, 'Ada', 'megaphone', racer(3))).toMatchObject({ value: [{ type: 'MoveHeard' }] })
  expect(seatOf(table, 0).hand).toEqual(['megaphone', 'megaphone'])
  table.pass(4_000)
  const { phase } = table.state
  expect(phase.type === 'race' && phase.moves).toEqual([
    { seat: 0, racer: 3, kind: 'megaphone', tick: 0 },
  ])
  expect(seatOf(table, 0)).toMatchObject({ hand: ['megaphone'], discards: ['megaphone'] })
  expect(table.sent[0]?.at(-1)).toMatchObject({ type: 'RacersMoved' })
})

test('one card a race, beside the shout', () => {
  const table = atTheOff()
  use(table, 'Ada', 'megaphone', racer(3))
  expect(use(table, 'Ada', 'megaphone', racer(3))).toMatchObject({
    error: { type: 'RaceCardPlayed' },
  })
  expect(table.ask(playerOf('Ada'), { type: 'Shout', racer: 3 }).ok).toBe(true)
})

test.each([
  ['no racer', NONE, 'WrongTarget'],
  ['one that does not run', racer(6), 'NoSuchRacer'],
])('it is for %s refused', (_what, target, type) => {
  expect(use(atTheOff(), 'Ada', 'megaphone', target)).toMatchObject({ error: { type } })
})

test('it is for the race, and until the leader is half-way', () => {
  expect(use(inPaddock('megaphone'), 'Ada', 'megaphone', racer(0))).toMatchObject({
    error: { type: 'WrongPhase' },
  })
  const table = atTheOff()
  table.pass(14_000)
  expect(use(table, 'Ada', 'megaphone', racer(0))).toMatchObject({
    error: { type: 'ShoutsClosed' },
  })
})

test('who does not hold it cannot play it', () => {
  expect(use(atTheOff(), 'Bo', 'megaphone', racer(0))).toMatchObject({
    error: { type: 'CardNotHeld' },
  })
})
