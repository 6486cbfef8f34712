import { writeFile } from 'node:fs/promises'
import type { Device } from './party.ts'

const EVERY_SECONDS = 0.5
const COLUMNS = 8
/** CSS pixels of a picture. */
const WIDTH = 240
const HEIGHT = 135

interface Frame {
  readonly seconds: number
  readonly jpeg: string
}

/** Films a race from its first light until the payout has come, and lays out a picture of each half second. */
export async function filmRace({ page }: Device, round: number, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const frames: Frame[] = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ seconds: metadata.timestamp ?? 0, jpeg: data })
    void session.send('Page.screencastFrameAck', { sessionId })
  })
  const size = { maxWidth: 2 * WIDTH, maxHeight: 2 * HEIGHT }
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 85, ...size })
  await page.waitForFunction(
    (times) => window.phasesSeen().filter((seen) => seen === 'payout').length >= times,
    round,
    { timeout: 120_000 },
  )
  await session.send('Page.stopScreencast')
  await session.detach()
  const sheet = await page.context().newPage()
  await sheet.setViewportSize({ width: COLUMNS * WIDTH, height: HEIGHT })
  const pictures = everyHalfSecond(frames)
    .map(
      ({ jpeg }) =>
        `<img width="${WIDTH}" height="${HEIGHT}" src="data:image/jpeg;base64,${jpeg}">`,
    )
    .join('')
  await sheet.setContent(`<body style="margin:0;display:flex;flex-wrap:wrap">${pictures}</body>`)
  const jpeg = await sheet.screenshot({ type: 'jpeg', quality: 65, fullPage: true })
  await writeFile(path, jpeg)
  await sheet.close()
}

/** Of each half second the frame that is nearest to it. */
function everyHalfSecond(frames: readonly Frame[]): Frame[] {
  const [first] = frames
  const last = frames.at(-1)
  if (!first || !last) return []
  const count = Math.floor((last.seconds - first.seconds) / EVERY_SECONDS) + 1
  return Array.from({ length: count }, (_, at) => {
    const wanted = first.seconds + at * EVERY_SECONDS
    const apart = ({ seconds }: Frame) => Math.abs(seconds - wanted)
    return frames.reduce((best, frame) => (apart(frame) < apart(best) ? frame : best), first)
  })
}
