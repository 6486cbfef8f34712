import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { USUAL_SWELL } from '../client/screen/sound/music.ts'
import { PHASE_TYPES, type PhaseType } from '../game/phase.ts'
import { openDevice, TV } from './party.ts'
import { browser, runtime } from './stage.ts'

/** What a minute of a score sounds like, samples from −1 to 1. */
interface Rendered {
  readonly peak: number
  /** Root mean square of the quietest second. */
  readonly quietest: number
}

declare global {
  var render: (phase: PhaseType, swell: number) => Promise<Rendered>
  var renderStand: (level: number) => Promise<Rendered>
}

const RENDER = `
  import { playBar } from './client/screen/sound/music.ts'
  import { createStandNoise } from './client/screen/sound/stand-noise.ts'
  const SECONDS = 60, RATE = 11_025
  globalThis.render = (phase, swell) => listen((context) => {
    for (let nextSeconds = 0, bar = 0; nextSeconds < SECONDS; bar++)
      nextSeconds += playBar(context, context.destination, { phase, bar, nextSeconds, swell })
  })
  globalThis.renderStand = (level) => listen((context) =>
    createStandNoise(context, context.destination).setLevel(level))
  async function listen(put) {
    const context = new OfflineAudioContext(1, SECONDS * RATE, RATE)
    put(context)
    const samples = (await context.startRendering()).getChannelData(0)
    let peak = 0, quietest = 1
    for (let second = 0; second < SECONDS; second++) {
      const part = samples.subarray(second * RATE, (second + 1) * RATE)
      peak = part.reduce((most, one) => Math.max(most, Math.abs(one)), peak)
      quietest = Math.min(quietest, Math.sqrt(part.reduce((sum, one) => sum + one * one, 0) / RATE))
    }
    return { peak, quietest }
  }
`
async function openListener(): Promise<Page> {
  const bundle = await build({
    stdin: { contents: RENDER, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  })
  const page = await (await browser.newContext()).newPage()
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
  return page
}

test('a minute of each phase’s score never clips and is never silent', async () => {
  const page = await openListener()
  for (const phase of PHASE_TYPES) {
    // No phase but the race swells.
    for (const swell of phase === 'race' ? [0, 1] : [USUAL_SWELL]) {
      const { peak, quietest } = await page.evaluate(
        ([one, much]) => globalThis.render(one, much),
        [phase, swell] as const,
      )
      expect(peak, `${phase}, swell ${swell}`).toBeLessThan(0.95)
      expect(quietest, `${phase}, swell ${swell}`).toBeGreaterThan(0.005)
    }
  }
})

test('a minute of the stand never clips; a roar is far above a murmur, and nobody is silence', async () => {
  const page = await openListener()
  const [nobody, murmur, roar] = await page.evaluate(async () => [
    await globalThis.renderStand(0),
    await globalThis.renderStand(0.2),
    await globalThis.renderStand(1),
  ])
  expect(nobody?.peak).toBe(0)
  expect(murmur?.quietest).toBeGreaterThan(0.005)
  expect(roar?.quietest).toBeGreaterThan(4 * (murmur?.quietest ?? 1))
  expect(roar?.peak).toBeLessThan(0.95)
})

test('a screen is silent until it is touched and says so; mute and volumes are kept', async () => {
  const { page, faults, shoot } = await openDevice(browser, 'sound', TV)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const untouched = 'Silent until somebody clicks or presses a key'
  await page.goto(runtime.url)
  await button('Host a game').click()
  await button(untouched).waitFor()
  await button('Add a bot').click()
  await button('Sound').click()
  await page.getByLabel('Music').fill('0.2')
  await shoot('menu')
  await button('Mute').click()
  await button('Close').click()
  await button('Sound is muted').waitFor()

  await page.reload()
  await button(untouched).waitFor()
  await page.keyboard.press('Tab')
  await button('Sound is muted').click()
  expect(await page.getByLabel('Music').inputValue()).toBe('0.2')
  expect(await page.getByLabel('Music').isDisabled()).toBe(true)
  await button('Mute').click()
  await button('Close').click()
  await button('Sound').waitFor()
  expect(faults).toEqual([])
})
