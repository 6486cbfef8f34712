import type { StumbleCause } from '../../../game/race.ts'
import type { Words } from '../words.ts'
import { all } from './formats.ts'

const onWhat: Readonly<Record<StumbleCause, string>> = {
  sand: 'en la arena',
  crowd: 'en el barullo',
  hurdle: 'en una valla',
  slick: 'en un charco de aceite',
}

const often = (times: number): string => (times === 1 ? 'una vez' : `${times} veces`)

export const why: Words['why'] = {
  stumble: (times, cause) => `${often(times)} ${onWhat[cause]}`,
  stumbles: (times, causes) => {
    if (causes.length === 0) return 'Ni un solo tropezón.'
    return causes.length === 1
      ? `Tropezó ${causes[0]}.`
      : `Tropezó ${often(times)}: ${all(causes)}.`
  },
  shouts: (count) => (count === 1 ? 'un grito' : `${count} gritos`),
  megaphones: (count) => (count === 1 ? 'un megáfono' : `${count} megáfonos`),
  heard: (what) => `Oyó ${what}.`,
}
