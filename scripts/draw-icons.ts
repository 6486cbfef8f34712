import { readFileSync } from 'node:fs'
import { launchChromium } from '../e2e/browser.ts'

const MANGO = '#ffb21e'
const FOLDER = 'client/public/icons'

/**
 * What a launcher of phones shows, drawn from client/public/favicon.svg; sizes in pixels. `filled`
 * has ground up to its edges, and the picture within the circle of four fifths that every launcher
 * leaves when it cuts.
 */
const ICONS = [
  { name: 'app-192', size: 192, filled: false },
  { name: 'app-512', size: 512, filled: false },
  { name: 'maskable-512', size: 512, filled: true },
  { name: 'apple-180', size: 180, filled: true },
] as const

// By hand, after a change of the picture: no build should want a browser.
if (import.meta.main) {
  const picture = Buffer.from(readFileSync('client/public/favicon.svg')).toString('base64')
  const browser = await launchChromium()
  const page = await browser.newPage()
  for (const { name, size, filled } of ICONS) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${filled ? MANGO : 'none'}">` +
        `<img style="width:${filled ? 84 : 100}%" src="data:image/svg+xml;base64,${picture}">`,
      { waitUntil: 'load' },
    )
    await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true })
  }
  await browser.close()
}
