import { body, type Drawing, ellipse, limb, line, part, patch, solid } from './drawing.ts'

export const turtle: Drawing = {
  parts: [
    part(
      'leg',
      [-30, -24],
      [solid('M-26 -28 C-48 -26 -58 -8 -54 0 C-40 0 -24 -10 -20 -20 Z', 'light')],
      0.5,
    ),
    part(
      'leg',
      [16, -22],
      [solid('M10 -24 C10 -10 22 2 34 0 C36 -8 30 -20 24 -26 Z', 'light')],
      0.15,
    ),
    body(
      solid('M26 -34 C34 -52 46 -66 60 -62 C74 -58 74 -40 64 -34 C52 -28 42 -24 30 -22 Z', 'light'),
    ),
    body(
      solid('M-46 -26 C-48 -62 -22 -84 0 -84 C24 -84 44 -60 42 -26 C24 -16 -28 -16 -46 -26 Z'),
      solid('M-14 -66 L10 -68 L20 -50 L8 -36 L-14 -36 L-24 -50 Z', 'dark', 4),
      line(
        'M-14 -66 L-22 -78 M10 -68 L18 -78 M20 -50 L40 -46 M8 -36 L14 -20 M-14 -36 L-18 -20 M-24 -50 L-44 -46',
        'ink',
        4,
      ),
      patch('M-30 -66 C-22 -78 -8 -82 4 -80 C-8 -76 -18 -70 -26 -60 Z', 'light'),
      solid(
        'M-50 -28 C-28 -16 22 -16 46 -28 C50 -22 46 -16 40 -14 C18 -6 -26 -6 -46 -14 C-52 -18 -52 -24 -50 -28 Z',
        'belly',
      ),
      line('M58 -40 Q66 -38 70 -44', 'ink', 4),
      patch(ellipse(52, -44, 5, 4), 'blush'),
    ),
    part(
      'leg',
      [18, -18],
      [solid('M8 -20 C-4 -14 -10 -2 -2 2 C14 2 28 -8 30 -18 Z', 'light')],
      0.65,
    ),
  ],
  eyes: [{ at: [58, -54], radius: 8 }],
}

export const octopus: Drawing = {
  parts: [
    part('leg', [-24, -28], [limb('M-22 -30 C-44 -24 -40 -4 -58 -2', 10, 'dark')], 0),
    part('leg', [24, -28], [limb('M22 -30 C44 -26 40 -4 58 -4', 10, 'dark')], 0.5),
    part('leg', [-8, -24], [limb('M-8 -28 C-20 -18 -14 -2 -28 0', 11, 'main')], 0.25),
    part('leg', [10, -24], [limb('M10 -28 C20 -18 14 -2 30 0', 11, 'main')], 0.75),
    body(
      solid(
        'M-30 -30 C-36 -44 -50 -56 -44 -80 C-36 -108 28 -112 42 -84 C50 -62 36 -48 34 -32 C18 -20 -16 -18 -30 -30 Z',
      ),
      patch('M-32 -78 C-26 -98 4 -100 16 -96 C-2 -92 -18 -84 -24 -66 Z', 'light'),
      patch(ellipse(-26, -56, 5), 'dark'),
      patch(ellipse(-14, -46, 4), 'dark'),
      patch(ellipse(-34, -68, 3), 'dark'),
      line('M10 -42 Q20 -34 30 -42', 'ink', 4.5),
      patch(ellipse(2, -48, 6, 4), 'blush'),
    ),
    part('leg', [0, -22], [limb('M0 -26 C-6 -14 8 -10 2 0', 11, 'main')], 0.6),
  ],
  eyes: [
    { at: [10, -64], radius: 12 },
    { at: [32, -64], radius: 10 },
  ],
}

export const cuttlefish: Drawing = {
  parts: [
    part('leg', [-22, -22], [limb('M-22 -22 Q-28 -10 -32 0', 8)], 0),
    part('leg', [4, -22], [limb('M4 -22 Q2 -10 2 0', 8)], 0.5),
    part(
      'feeler',
      [36, -38],
      [
        limb('M36 -46 Q58 -54 66 -44', 7, 'main'),
        limb('M38 -38 Q60 -38 68 -28', 7, 'main'),
        limb('M36 -30 Q54 -26 56 -12', 7, 'main'),
      ],
    ),
    part(
      'tail',
      [-10, -40],
      [
        solid(
          'M-66 -40 C-58 -66 -20 -76 10 -70 C24 -66 30 -58 30 -42 C30 -24 20 -14 0 -12 C-30 -8 -58 -18 -66 -40 Z',
          'light',
        ),
      ],
    ),
    body(
      solid(
        'M-54 -40 C-44 -60 -8 -66 20 -60 C40 -56 46 -46 46 -38 C44 -26 30 -20 12 -18 C-18 -16 -46 -22 -54 -40 Z',
      ),
      line('M-34 -54 Q-28 -40 -36 -28', 'dark', 5),
      line('M-18 -60 Q-10 -40 -20 -24', 'dark', 5),
      line('M0 -62 Q6 -48 0 -40', 'dark', 5),
      patch('M-36 -50 C-18 -60 8 -60 22 -54 C4 -54 -18 -52 -36 -46 Z', 'light'),
    ),
  ],
  eyes: [{ at: [28, -46], radius: 10 }],
}

export const seaSlug: Drawing = {
  parts: [
    part(
      'tail',
      [-30, -20],
      [
        solid('M-28 -34 C-44 -56 -34 -74 -26 -76 C-22 -62 -16 -52 -14 -38 Z', 'light'),
        solid('M-14 -40 C-24 -66 -12 -88 -4 -90 C0 -74 6 -60 6 -42 Z', 'blush'),
        solid('M6 -42 C4 -66 14 -80 22 -80 C24 -66 24 -54 22 -42 Z', 'light'),
      ],
    ),
    part(
      'feeler',
      [44, -46],
      [limb('M40 -46 Q40 -66 34 -74', 6, 'blush'), limb('M50 -46 Q56 -64 56 -72', 6, 'blush')],
    ),
    part(
      'body',
      [0, -8],
      [
        solid(
          'M-64 -2 C-60 -14 -44 -10 -40 -14 H46 C56 -12 62 -8 62 -2 C56 4 46 -4 36 0 S16 4 6 0 S-14 4 -24 0 S-48 4 -64 -2 Z',
          'belly',
        ),
      ],
      0,
    ),
    body(
      solid(
        'M-62 -6 C-52 -30 -30 -44 0 -46 C24 -48 36 -58 52 -50 C66 -42 66 -20 56 -10 C20 -4 -30 -2 -62 -6 Z',
      ),
      patch('M-38 -24 C-18 -36 6 -38 24 -40 C6 -34 -16 -28 -34 -18 Z', 'light'),
      patch(ellipse(-14, -18, 6, 5), 'dark'),
      patch(ellipse(6, -24, 6, 5), 'dark'),
      patch(ellipse(20, -14, 4), 'dark'),
      patch(ellipse(40, -22, 6, 4), 'blush'),
      line('M48 -20 Q56 -16 60 -24', 'ink', 4.5),
    ),
  ],
  eyes: [
    { at: [44, -36], radius: 9 },
    { at: [58, -36], radius: 7 },
  ],
}
