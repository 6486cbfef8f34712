import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('without options there are seven games of five rounds at the true speed', () => {
  expect(readOptions(['game'])).toEqual({
    suite: 'game',
    options: { isJson: false, games: 7, rounds: 5, speedPercent: 100, isProfiled: false },
  })
})

test('options are read wherever they stand', () => {
  expect(readOptions(['--json', 'game', '--games', '7', '--speed', '200', '--profile'])).toEqual({
    suite: 'game',
    options: { isJson: true, games: 7, rounds: 5, speedPercent: 200, isProfiled: true },
  })
})

test('bots play a thousand games of each kind unless told', () => {
  expect(readOptions(['bots'])).toMatchObject({ options: { games: 1_000 } })
  expect(readOptions(['bots', '--games', '40'])).toMatchObject({ options: { games: 40 } })
})

test('frames of two hundred races are weighed unless told', () => {
  expect(readOptions(['wire'])).toMatchObject({ options: { games: 200 } })
})

test('odds are tried in a hundred rounds unless told', () => {
  expect(readOptions(['odds'])).toMatchObject({ options: { games: 100 } })
})

test.each([
  [['game', '--games', '0']],
  [['game', '--games', '17']],
  [['game', '--rounds', '6']],
  [['game', '--rounds', 'many']],
  [['game', '--speed', '120']],
  [['game', '--gams', '3']],
])('%j is not read', (args) => {
  expect(typeof readOptions(args)).toBe('string')
})
