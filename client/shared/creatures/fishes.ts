import { body, type Drawing, ellipse, leg, limb, line, part, patch, solid } from './drawing.ts'

export const mudskipper: Drawing = {
  parts: [
    part(
      'tail',
      [-30, -26],
      [
        solid(
          'M-26 -26 C-44 -50 -66 -48 -70 -38 C-62 -32 -62 -20 -70 -12 C-58 -4 -38 -8 -26 -22 Z',
          'dark',
        ),
      ],
    ),
    body(solid('M-24 -40 C-20 -70 -6 -82 2 -80 C2 -70 10 -62 14 -48 Z', 'light')),
    leg([2, -22], [-4, -8], [-8, 0], 0, 8),
    body(
      solid('M-40 -26 C-34 -48 0 -58 30 -54 C54 -52 60 -34 54 -22 C46 -8 -16 -4 -40 -26 Z'),
      patch('M-26 -20 C-4 -8 38 -10 52 -22 C46 -10 6 -4 -26 -18 Z', 'belly'),
      patch(ellipse(-14, -36, 5), 'dark'),
      patch(ellipse(0, -42, 4), 'dark'),
      patch(ellipse(4, -30, 4), 'dark'),
      line('M36 -26 Q48 -20 56 -30', 'ink', 4.5),
      patch(ellipse(32, -32, 6, 4), 'blush'),
    ),
    part('leg', [14, -20], [solid('M12 -24 C28 -22 38 -8 34 0 C22 2 8 -6 8 -18 Z', 'light')], 0.5),
  ],
  eyes: [
    { at: [28, -60], radius: 11 },
    { at: [46, -56], radius: 10 },
  ],
}

export const pufferfish: Drawing = {
  parts: [
    part(
      'tail',
      [-40, -46],
      [solid('M-38 -46 C-56 -64 -68 -58 -66 -46 C-68 -34 -56 -28 -38 -46 Z', 'light')],
    ),
    leg([-14, -12], [-16, -4], [-20, 0], 0, 9),
    leg([14, -12], [18, -4], [24, 0], 0.5, 9),
    body(
      solid(spikes(0, -48, 44, 54, 17)),
      solid(ellipse(0, -48, 43, 42)),
      patch('M-36 -32 C-20 -2 26 -2 38 -34 C24 -18 -16 -16 -36 -32 Z', 'belly'),
      patch('M-26 -70 C-12 -86 14 -86 26 -74 C10 -78 -10 -76 -26 -62 Z', 'light'),
      patch(ellipse(-22, -52, 5), 'dark'),
      patch(ellipse(-12, -66, 4), 'dark'),
      patch(ellipse(-26, -38, 4), 'dark'),
      solid(ellipse(40, -42, 8, 6), 'blush', 4),
    ),
    part(
      'leg',
      [-4, -42],
      [solid('M-2 -46 C-20 -58 -32 -46 -26 -32 C-18 -28 -6 -32 -2 -40 Z', 'light')],
      0.2,
    ),
  ],
  eyes: [
    { at: [16, -60], radius: 12 },
    { at: [36, -60], radius: 10 },
  ],
}

export const remora: Drawing = {
  parts: [
    part(
      'tail',
      [-40, -34],
      [
        solid(
          'M-38 -34 C-56 -60 -72 -60 -74 -54 C-66 -44 -66 -28 -74 -16 C-62 -12 -50 -20 -38 -30 Z',
          'dark',
        ),
      ],
    ),
    body(solid('M-26 -44 C-22 -64 -4 -66 2 -54 Z', 'dark')),
    leg([-10, -22], [-16, -8], [-20, 0], 0, 8),
    body(
      solid('M-44 -34 C-30 -50 20 -60 52 -48 C66 -42 66 -28 54 -24 C24 -12 -22 -18 -44 -34 Z'),
      solid('M14 -54 C16 -66 50 -66 56 -48 C42 -54 26 -56 14 -54 Z', 'light'),
      line('M24 -62 L25 -55', 'ink', 3.5),
      line('M34 -63 L35 -54', 'ink', 3.5),
      line('M44 -61 L45 -52', 'ink', 3.5),
      patch('M-34 -30 C-8 -16 34 -16 54 -26 C30 -22 -4 -22 -34 -34 Z', 'belly'),
      line('M46 -30 Q56 -28 62 -36', 'ink', 4.5),
    ),
    part('leg', [12, -24], [solid('M8 -30 C24 -26 30 -8 24 0 C10 -2 2 -14 2 -24 Z', 'light')], 0.5),
  ],
  eyes: [{ at: [42, -42], radius: 9 }],
}

export const seahorse: Drawing = {
  parts: [
    part(
      'tail',
      [-6, -20],
      [limb('M-4 -26 C-24 -18 -36 -2 -16 -2 C-2 -2 -4 -16 -14 -14', 9, 'main')],
    ),
    part('leg', [2, -18], [limb('M2 -20 Q12 -12 8 0', 8)], 0.4),
    body(solid('M-18 -56 C-40 -62 -44 -44 -36 -34 C-28 -30 -20 -38 -16 -42 Z', 'light')),
    body(
      solid(
        'M-4 -96 C-14 -104 -16 -92 -10 -88 C-22 -84 -20 -74 -14 -72 C-26 -58 -24 -32 -8 -16 C6 -8 20 -20 18 -38 C16 -50 12 -56 14 -64 C28 -62 44 -58 52 -60 C58 -64 56 -72 50 -72 C42 -72 34 -78 26 -84 C20 -96 6 -100 -4 -96 Z',
      ),
      line('M-16 -54 Q0 -50 12 -54', 'dark', 4),
      line('M-18 -42 Q0 -36 16 -42', 'dark', 4),
      line('M-14 -30 Q2 -24 16 -30', 'dark', 4),
      patch('M0 -54 C14 -48 16 -28 6 -18 C12 -28 10 -44 0 -54 Z', 'belly'),
      patch(ellipse(22, -68, 6, 4), 'blush'),
    ),
  ],
  eyes: [{ at: [12, -82], radius: 9 }],
}

/** A circle of points: the puffer's spines. */
function spikes(x: number, y: number, inner: number, outer: number, count: number): string {
  const points = Array.from({ length: 2 * count }, (_, at) => {
    const radius = at % 2 === 0 ? outer : inner
    const angle = (at * Math.PI) / count
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join(' L')} Z`
}
