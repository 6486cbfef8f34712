import { BACKENDS } from './backends.ts'
import type { Counts } from './counts.ts'
import { curveOf } from './tables.ts'

const WIDTH = 860
const HEIGHT = 480
const LEFT = 72
const RIGHT = 232
const TOP = 24
const BOTTOM = 56
/** Powers of ten at the ends of the axes. */
const GAMES = { from: 0, to: 5 } as const
const DOLLARS = { from: -1, to: 5 } as const
const STEPS_A_DECADE = 20
/** Names at the lines' ends stand at least so far apart. */
const NAME_HEIGHT = 17

const COLOURS = [
  '#d93a2c',
  '#7a4fbf',
  '#b5179e',
  '#2d7d46',
  '#c77700',
  '#2a1237',
  '#0f7fb5',
  '#0b7d78',
] as const

const x = (games: number): number =>
  LEFT + ((Math.log10(games) - GAMES.from) / (GAMES.to - GAMES.from)) * (WIDTH - LEFT - RIGHT)

/** What costs nothing lies on the lower edge. */
function y(dollars: number): number {
  const share = (Math.log10(dollars) - DOLLARS.from) / (DOLLARS.to - DOLLARS.from)
  return HEIGHT - BOTTOM - Math.max(0, share) * (HEIGHT - TOP - BOTTOM)
}

const decades = ({ from, to }: { from: number; to: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at))

/** Dollars a month by games a day, both in decades, a line for each backend, as an SVG picture. */
export function costPlot(counts: Counts): string {
  const steps = STEPS_A_DECADE * (GAMES.to - GAMES.from)
  const games = Array.from(
    { length: steps + 1 },
    (_, at) => 10 ** (GAMES.from + at / STEPS_A_DECADE),
  )
  const lines = BACKENDS.map((backend, at) => {
    const points = curveOf(backend, games, counts)
    return {
      name: backend.name,
      colour: COLOURS[at] ?? '#000',
      path: points.map(({ gamesADay, dollars }) => [x(gamesADay), y(dollars)] as const),
    }
  })
  const nameYs = apart(lines.map(({ path }) => path.at(-1)?.[1] ?? 0))
  const all = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff4df"/>`,
    ...axes(),
    ...lines.flatMap(({ name, colour, path }, at) => [
      `<path d="M${path.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}" stroke="${colour}" stroke-width="${at === 0 ? 3.5 : 2}" fill="none"/>`,
      `<path d="M${WIDTH - RIGHT} ${path.at(-1)?.[1].toFixed(1)}l14 ${((nameYs[at] ?? 0) - (path.at(-1)?.[1] ?? 0)).toFixed(1)}" stroke="${colour}" fill="none"/>`,
      `<text x="${WIDTH - RIGHT + 18}" y="${(nameYs[at] ?? 0).toFixed(1)}" dy="4" font-size="14" fill="${colour}"${at === 0 ? ' font-weight="bold"' : ''}>${name}</text>`,
    ]),
    '</svg>',
  ]
  return `${all.join('\n')}\n`
}

function axes(): readonly string[] {
  const [left, right] = [x(10 ** GAMES.from), x(10 ** GAMES.to)]
  const [low, high] = [y(10 ** DOLLARS.from), y(10 ** DOLLARS.to)]
  const middle = (low + high) / 2
  return [
    ...decades(GAMES).flatMap((games) => [
      `<path d="M${x(games)} ${low}V${high}" stroke="#e2cfd6" fill="none"/>`,
      `<text x="${x(games)}" y="${low + 18}" text-anchor="middle" fill="#2a1237">${games.toLocaleString('en')}</text>`,
    ]),
    ...decades(DOLLARS).flatMap((dollars, at) => [
      `<path d="M${left} ${y(dollars).toFixed(1)}H${right}" stroke="#e2cfd6" fill="none"/>`,
      `<text x="${left - 8}" y="${y(dollars).toFixed(1)}" dy="4" text-anchor="end" fill="#2a1237">${at === 0 ? '0' : `$${dollars.toLocaleString('en')}`}</text>`,
    ]),
    `<text x="${(left + right) / 2}" y="${HEIGHT - 14}" text-anchor="middle" fill="#2a1237">games a day</text>`,
    `<text transform="translate(16 ${middle}) rotate(-90)" text-anchor="middle" fill="#2a1237">dollars a month</text>`,
  ]
}

/** Heights in the same order, moved up until no two are closer than a name is high. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0))
  const moved = [...heights]
  let ceiling = Number.POSITIVE_INFINITY
  for (const at of order) {
    ceiling = Math.min(heights[at] ?? 0, ceiling - NAME_HEIGHT)
    moved[at] = ceiling
  }
  return moved
}
