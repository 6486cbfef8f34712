import { expect, test } from 'vitest'
import { answerFor, filesOf, isOtherBuild } from './answer-for.ts'

const ORIGIN = 'https://scuttle.example'
const get = (path: string, mode = 'cors') =>
  answerFor({ method: 'GET', mode, url: new URL(path, ORIGIN).href }, ORIGIN)

test('the phone’s page is asked of the network first, for whichever game', () => {
  expect(get('/play', 'navigate')).toBe('page')
  expect(get('/play?game=BCDFGH', 'navigate')).toBe('page')
})

test('files that never change are answered from what was kept', () => {
  expect(get('/assets/play-C_m14O0F.js')).toBe('file')
  expect(get('/assets/race-D78u6wIa.wasm')).toBe('file')
})

test.each([
  ['/api/games/BCDFGH', 'cors'],
  ['/api/games/BCDFGH/socket?role=player', 'websocket'],
  ['/api/games/BCDFGH', 'navigate'],
  ['/play', 'cors'],
  ['/player', 'navigate'],
  ['/host?game=BCDFGH', 'navigate'],
  ['/', 'navigate'],
  ['/sw.js', 'same-origin'],
  ['/favicon.svg', 'no-cors'],
  ['https://elsewhere.example/assets/play.js', 'cors'],
  ['https://elsewhere.example/play', 'navigate'],
])('%s (%s) is left to the browser', (path, mode) => {
  expect(get(path, mode)).toBe('leave')
})

test('nothing but GET is answered', () => {
  for (const method of ['POST', 'HEAD', 'PUT']) {
    const url = `${ORIGIN}/assets/play.js`
    expect(answerFor({ method, mode: 'cors', url }, ORIGIN)).toBe('leave')
  }
})

test('of what a page has loaded, its files are kept', () => {
  const loaded = ['/assets/a.js', '/api/games/BCDFGH', '/favicon.svg', '/assets/b.woff2']
  const urls = loaded.map((path) => ORIGIN + path)
  expect(filesOf(urls, ORIGIN)).toEqual([urls[0], urls[3]])
})

test('another page than the kept one is another build; a first one is not', () => {
  expect(isOtherBuild(null, 'a')).toBe(false)
  expect(isOtherBuild('a', 'a')).toBe(false)
  expect(isOtherBuild('a', 'b')).toBe(true)
})
