import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLOURS } from '../client/shared/tokens.ts'

const PUBLIC = 'client/public'
const manifest = JSON.parse(readFileSync(`${PUBLIC}/manifest.webmanifest`, 'utf8')) as {
  theme_color: string
  background_color: string
  start_url: string
  icons: { src: string; sizes: string; purpose?: string }[]
}
const play = readFileSync('client/play.html', 'utf8')

test('the app wears the colours of the phone, before its page has come as after', () => {
  expect(manifest.theme_color).toBe(COLOURS.board)
  expect(manifest.background_color).toBe(COLOURS.board)
  expect(play).toContain(`name="theme-color" content="${COLOURS.board}"`)
})

test('the icons are there, in the sizes that the manifest gives', () => {
  for (const { src, sizes } of manifest.icons) {
    const file = readFileSync(PUBLIC + src)
    if (sizes !== 'any') expect(sizeOf(file), src).toBe(sizes)
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
})

test('the phone’s page names the manifest and an icon that is there', () => {
  expect(play).toContain('rel="manifest" href="/manifest.webmanifest"')
  const [, icon = ''] = /rel="apple-touch-icon" href="([^"]+)"/.exec(play) ?? []
  expect(sizeOf(readFileSync(PUBLIC + icon))).toBe('180x180')
})

/** Width and height stand first in a PNG, behind its signature and the head of its first chunk. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
