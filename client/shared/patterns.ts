import { COLOURS, lightnessOf, racerColour, racerShape, textColourOn } from './tokens.ts'

/** A racer's pattern: a square tile that repeats over its body, its lane and its number. */
export interface Pattern {
  readonly name: string
  /** What is filled of a tile of `TILE` by `TILE` units; empty for a plain one. */
  readonly d: string
}

/** Side of a tile, in the units in which the animals are drawn: about 100 to their length. */
export const TILE = 24

/**
 * One for each position of a line-up, for whoever does not see the colours. Racers whose colours
 * look alike to the red-green blind (1, 3 and 8; 2 and 5) have patterns that are least alike.
 */
export const PATTERNS: readonly Pattern[] = [
  { name: 'plain', d: '' },
  { name: 'stripes', d: 'M0 0H10V24H0Z' },
  { name: 'dots', d: `${disc(6, 6, 5, 1)} ${disc(18, 18, 5, 1)}` },
  { name: 'bands', d: 'M0 2H24V7H0Z M0 14H24V19H0Z' },
  { name: 'checks', d: 'M0 0H12V12H0Z M12 12H24V24H12Z' },
  // The inner circle runs the other way round and so is a hole.
  { name: 'rings', d: `${disc(12, 12, 10, 1)} ${disc(12, 12, 5, 0)}` },
  { name: 'grid', d: 'M0 0H24V4H0Z M0 4H4V24H0Z' },
  { name: 'chevrons', d: 'M0 0H9L21 12L9 24H0L12 12Z' },
]

/** A circle as a path, clockwise for 1 and the other way round for 0. */
function disc(x: number, y: number, radius: number, sweep: 0 | 1): string {
  const across = 2 * radius
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 ${sweep} ${across} 0a${radius} ${radius} 0 1 ${sweep} ${-across} 0Z`
}

export const patternOf = (racer: number): Pattern => PATTERNS[racer % PATTERNS.length] as Pattern

/** Below it, ink is not seen on a colour. */
const DARK = 80

/** In what a racer's pattern is laid over its colour: little enough that the animal stays pretty. */
export function patternTone(racer: number): { readonly color: string; readonly alpha: number } {
  const lightness = lightnessOf(racerColour(racer))
  if (lightness < DARK) return { color: COLOURS.foam, alpha: 0.3 }
  return { color: COLOURS.ink, alpha: 0.3 + 0.35 * (1 - lightness / 255) }
}

/**
 * How style sheets mark a racer, as custom properties: its colour, what is legible on that, its
 * pattern as an image of one tile, and its number's outline as a `border-radius`.
 */
export function racerMarks(racer: number): Record<`--${string}`, string> {
  return {
    '--lane': racerColour(racer),
    '--lane-text': textColourOn(racerColour(racer)),
    '--pattern': patternImage(racer),
    '--shape': racerShape(racer),
  }
}

function patternImage(racer: number): string {
  const { d } = patternOf(racer)
  if (d === '') return 'none'
  const { color, alpha } = patternTone(racer)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TILE} ${TILE}"><path fill="${color}" fill-opacity="${alpha}" d="${d}"/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
