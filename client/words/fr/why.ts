import type { StumbleCause } from '../../../game/race.ts'
import type { Words } from '../words.ts'
import { all } from './formats.ts'

const onWhat: Readonly<Record<StumbleCause, string>> = {
  sand: 'dans le sable',
  crowd: 'dans la cohue',
  hurdle: 'sur une haie',
  slick: 'sur une flaque d’huile',
}

export const why: Words['why'] = {
  stumble: (times, cause) => `${times} fois ${onWhat[cause]}`,
  stumbles: (times, causes) => {
    if (causes.length === 0) return 'Pas un seul faux pas.'
    return causes.length === 1
      ? `A trébuché ${causes[0]}.`
      : `A trébuché ${times} fois : ${all(causes)}.`
  },
  shouts: (count) => (count === 1 ? 'un cri' : `${count} cris`),
  megaphones: (count) => (count === 1 ? 'un mégaphone' : `${count} mégaphones`),
  heard: (what) => `A entendu ${what}.`,
}
