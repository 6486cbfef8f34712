import type { Bin } from './balance-bins.ts'

const SIZE = 420
const MARGIN = 52
/** The axes go so far. */
const MOST = 0.4
const STEP = 0.1

/** Posted chances against what happened, each bin with two standard errors, as an SVG picture. */
export function calibrationPlot(bins: readonly Bin[]): string {
  const span = SIZE - 2 * MARGIN
  const x = (share: number) => (MARGIN + (share / MOST) * span).toFixed(1)
  const y = (share: number) => (SIZE - MARGIN - (share / MOST) * span).toFixed(1)
  const ticks = Array.from({ length: Math.round(MOST / STEP) + 1 }, (_, at) => at * STEP)
  const label = (share: number) => `${Math.round(100 * share)} %`
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff4df"/>`,
    ...ticks.flatMap((share) => [
      `<path d="M${x(share)} ${y(0)}V${y(MOST)}M${x(0)} ${y(share)}H${x(MOST)}" stroke="#e2cfd6" fill="none"/>`,
      `<text x="${x(share)}" y="${SIZE - MARGIN + 18}" text-anchor="middle" fill="#2a1237">${label(share)}</text>`,
      `<text x="${MARGIN - 8}" y="${y(share)}" dy="4" text-anchor="end" fill="#2a1237">${label(share)}</text>`,
    ]),
    `<path d="M${x(0)} ${y(0)}L${x(MOST)} ${y(MOST)}" stroke="#0fb5ae" stroke-width="2"/>`,
    ...bins.flatMap(({ posted, happened, error }) => [
      `<path d="M${x(posted)} ${y(happened - 2 * error)}V${y(happened + 2 * error)}" stroke="#2a1237" stroke-width="1.5"/>`,
      `<circle cx="${x(posted)}" cy="${y(happened)}" r="4" fill="#d93a2c" stroke="#2a1237"/>`,
    ]),
    `<text x="${SIZE / 2}" y="${SIZE - 12}" text-anchor="middle" fill="#2a1237">posted chance to win</text>`,
    `<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle" fill="#2a1237">races won</text>`,
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}
