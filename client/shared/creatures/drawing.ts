/**
 * How the animals are drawn: once, as paths, for SVG on the pages and for Pixi in the race. They
 * look to the right, stand on y = 0 with y downwards, and are about 100 units long.
 */
export type Paint = 'main' | 'dark' | 'light' | 'belly' | 'ink' | 'white' | 'blush'

export interface Shape {
  readonly d: string
  readonly fill: Paint | null
  readonly stroke: Paint | null
  readonly width: number
}

/** What a part does while its animal moves. */
export type PartRole = 'body' | 'leg' | 'claw' | 'tail' | 'feeler'

export interface Part {
  readonly role: PartRole
  /** What it turns about. */
  readonly pivot: Point
  /** Where in the stride it is, 0 to 1. */
  readonly phase: number
  readonly shapes: readonly Shape[]
}

export interface Eye {
  readonly at: Point
  readonly radius: number
}

export interface Drawing {
  /** From back to front. */
  readonly parts: readonly Part[]
  readonly eyes: readonly Eye[]
}

export type Point = readonly [number, number]

/** Width of the outlines. */
export const LINE = 4.5

export const part = (
  role: PartRole,
  pivot: Point,
  shapes: readonly (Shape | readonly Shape[])[],
  phase = 0,
): Part => ({ role, pivot, phase, shapes: shapes.flat() })

export const body = (...shapes: readonly (Shape | readonly Shape[])[]): Part =>
  part('body', [0, 0], shapes)

/** A filled shape with an outline. */
export const solid = (d: string, fill: Paint = 'main', width = LINE): Shape => ({
  d,
  fill,
  width,
  stroke: 'ink',
})

/** A filled shape without an outline: shine, spots, bellies. */
export const patch = (d: string, fill: Paint): Shape => ({ d, fill, stroke: null, width: 0 })

/** Whether a shape is of those that bear a racer's pattern: the large ones in its own colour. */
export const isCoat = ({ fill, stroke }: Shape): boolean => fill === 'main' && stroke === 'ink'

/** A line. */
export const line = (d: string, stroke: Paint = 'ink', width = LINE): Shape => ({
  d,
  stroke,
  width,
  fill: null,
})

/** A limb: a thick line with an outline. */
export const limb = (d: string, width: number, paint: Paint = 'dark'): Shape[] => [
  line(d, 'ink', width + 2 * LINE - 1),
  line(d, paint, width),
]

export const ellipse = (x: number, y: number, rx: number, ry: number = rx): string =>
  `M${x - rx} ${y} a${rx} ${ry} 0 1 0 ${2 * rx} 0 a${rx} ${ry} 0 1 0 ${-2 * rx} 0 Z`

/** A leg from the hip over the knee to the foot on the sand. */
export const leg = (hip: Point, knee: Point, foot: Point, phase: number, width = 6): Part =>
  part(
    'leg',
    hip,
    [limb(`M${hip[0]} ${hip[1]} Q${knee[0]} ${knee[1]} ${foot[0]} ${foot[1]}`, width)],
    phase,
  )

/** A claw at the end of an arm; `scale` 1 is 26 units across. */
export function claw(shoulder: Point, hand: Point, scale: number, phase = 0): Part {
  const [x, y] = hand
  const s = (by: number) => (by * scale).toFixed(1)
  const arm = limb(`M${shoulder[0]} ${shoulder[1]} L${x} ${y}`, 7, 'main')
  const pincer =
    `M${x} ${y + 4} c${s(-14)} ${s(-8)} ${s(-16)} ${s(-30)} ${s(2)} ${s(-38)} ` +
    `c${s(-2)} ${s(9)} ${s(2)} ${s(14)} ${s(7)} ${s(17)} c${s(2)} ${s(-7)} ${s(9)} ${s(-10)} ${s(14)} ${s(-8)} ` +
    `c${s(6)} ${s(16)} ${s(-8)} ${s(30)} ${s(-23)} ${s(29)} Z`
  return part('claw', shoulder, [arm, solid(pincer)], phase)
}
