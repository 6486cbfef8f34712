import type { StumbleCause } from '../../../game/race.ts'
import { all } from './formats.ts'

const onWhat: Readonly<Record<StumbleCause, string>> = {
  sand: 'in the sand',
  crowd: 'in the crowd',
  hurdle: 'at a hurdle',
  slick: 'on a slick',
}

const often = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`

/** Why a racer came where it came. */
export const why = {
  /** One cause of stumbles. */
  stumble: (times: number, cause: StumbleCause) => `${often(times)} ${onWhat[cause]}`,
  /** All of them, by cause. */
  stumbles: (times: number, causes: readonly string[]) => {
    if (causes.length === 0) return 'Not one stumble.'
    return causes.length === 1
      ? `Stumbled ${causes[0]}.`
      : `Stumbled ${often(times)}: ${all(causes)}.`
  },
  shouts: (count: number) => (count === 1 ? 'a shout' : `${count} shouts`),
  megaphones: (count: number) => (count === 1 ? 'a megaphone' : `${count} megaphones`),
  heard: (what: string) => `Heard ${what}.`,
}
