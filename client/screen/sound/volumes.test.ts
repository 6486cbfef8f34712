import { expect, test } from 'vitest'
import { loudness, readVolumes, setVolumes, volumes } from './volumes.ts'

test.each([
  null,
  '',
  'null',
  '{"isMuted":false}',
  '{"isMuted":1,"effects":1,"music":1,"speech":1}',
  '{"isMuted":false,"effects":2,"music":1,"speech":1}',
])('what was not kept whole is as usual: %j', (text) => {
  expect(readVolumes(text)).toEqual(volumes())
})

test('what was kept is as it was', () => {
  const kept = { isMuted: true, effects: 0.1, music: 0, speech: 1 }
  expect(readVolumes(JSON.stringify(kept))).toEqual(kept)
})

test('muted is silent on all channels, and as loud as before after it', () => {
  setVolumes({ isMuted: true, effects: 0.3 })
  expect(loudness('effects')).toBe(0)
  setVolumes({ isMuted: false })
  expect(loudness('effects')).toBe(0.3)
})
