import type { SeatNumber } from '../../game/round.ts'

/**
 * Colours, faces and timings: the one place that they are in. Pixi reads them here, the style
 * sheets read the custom properties that `applyTokens` makes of them.
 */
export const COLOURS = {
  /** Outlines and text on light ground; painted boards are made of it. */
  ink: '#2a1237',
  inkSoft: '#53356a',
  board: '#3a1b4d',
  boardLight: '#512a68',
  boardEdge: '#1c0a26',
  foam: '#fff4df',
  foamDim: '#e2cfd6',
  sand: '#ffdd9b',
  sandDeep: '#f0b968',
  mango: '#ffb21e',
  mangoDeep: '#e08a00',
  coral: '#ff5d4d',
  coralDeep: '#c9352c',
  /** Coral that white words can be read on. */
  ember: '#d93a2c',
  emberDeep: '#a3241b',
  lagoon: '#0fb5ae',
  lagoonDeep: '#08797c',
  sea: '#1c8fb8',
  skyHigh: '#ff7a59',
  skyMid: '#ff9d5c',
  skyLow: '#ffc770',
  mud: '#7a4a2b',
  boost: '#19d3c5',
  hurdle: '#ff5d4d',
  gain: '#8ff0b4',
  loss: '#ff9c8f',
  focus: '#ffffff',
} as const

/**
 * Colours of lanes and racers. Told apart by lightness as well as by hue, so that they stay apart
 * for the colour-blind; a number, an animal and a pattern always stand beside them.
 */
export const RACER_COLOURS = [
  '#f9c80e',
  '#2f6fed',
  '#f4511e',
  '#12a594',
  '#c55be0',
  '#fff2d0',
  '#6b3f2a',
  '#9bd63b',
] as const

/**
 * Outlines of the racers' numbers, as `border-radius`: whoever does not see the colours sees these.
 * Circle, square, arch, bowl, two leaves and two drops.
 */
const RACER_SHAPES = [
  '50%',
  '0.2em',
  '50% 50% 0.2em 0.2em',
  '0.2em 0.2em 50% 50%',
  '60% 0.15em',
  '0.15em 60%',
  '0.1em 50% 50%',
  '50% 50% 0.1em',
] as const

/** Colours of the seats: eight hues in a deep and in a light tone, and the Crowd's. */
export const SEAT_COLOURS = [
  '#e6352b',
  '#1f6fd6',
  '#f2b705',
  '#0d8f7b',
  '#8e3fd1',
  '#f07f13',
  '#d6338a',
  '#4d5b73',
  '#ff9d94',
  '#8cc4ff',
  '#ffe58a',
  '#86e3cf',
  '#d3a8ff',
  '#ffc891',
  '#ff9fd2',
  '#c3cede',
  '#fff4df',
] as const

/**
 * Scripts that the first faces lack are left to the browser: it takes the system's own by the
 * language of the page, where a list of names would draw Chinese in Japanese shapes.
 */
export const FACES = {
  display: "'Fredoka Variable', 'Trebuchet MS', system-ui, sans-serif",
  body: "'Nunito Variable', 'Segoe UI', system-ui, sans-serif",
} as const

export const TIMINGS_MS = {
  /** A press, a hover. */
  quick: 140,
  /** Something that comes in or turns over. */
  turn: 420,
  /** A shout's burst on the screen. */
  shout: 1_600,
  /** A sticker's flight, and its rest at the lower edge. */
  sticker: 3_200,
} as const

export const seatColour = (seat: SeatNumber): string =>
  SEAT_COLOURS[seat % SEAT_COLOURS.length] as string

export const racerColour = (racer: number): string =>
  RACER_COLOURS[racer % RACER_COLOURS.length] as string

export const racerShape = (racer: number): string =>
  RACER_SHAPES[racer % RACER_SHAPES.length] as string

/** Of a colour given as `#rrggbb`: 0 to 255. */
export function lightnessOf(colour: string): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5)
}

/** Ink or foam, whichever is legible on a colour given as `#rrggbb`. */
export const textColourOn = (colour: string): string =>
  lightnessOf(colour) > 150 ? COLOURS.ink : COLOURS.foam

/** Sets `--coral`, `--racer-0`, `--seat-0`, `--face-display`, `--ms-turn` and so on on the page. */
export function applyTokens(root: HTMLElement): void {
  const set = (name: string, value: string) => root.style.setProperty(`--${name}`, value)
  const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  for (const [name, colour] of Object.entries(COLOURS)) set(kebab(name), colour)
  for (const [racer, colour] of RACER_COLOURS.entries()) set(`racer-${racer}`, colour)
  for (const [seat, colour] of SEAT_COLOURS.entries()) set(`seat-${seat}`, colour)
  for (const [name, face] of Object.entries(FACES)) set(`face-${name}`, face)
  for (const [name, ms] of Object.entries(TIMINGS_MS)) set(`ms-${name}`, `${ms}ms`)
}
