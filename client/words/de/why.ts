import type { StumbleCause } from '../../../game/race.ts'
import type { Words } from '../words.ts'
import { all } from './formats.ts'

const onWhat: Readonly<Record<StumbleCause, string>> = {
  sand: 'im Sand',
  crowd: 'im Gedränge',
  hurdle: 'an einer Hürde',
  slick: 'auf einer Ölspur',
}

const often = (times: number): string =>
  times === 1 ? 'einmal' : times === 2 ? 'zweimal' : `${times}-mal`

export const why: Words['why'] = {
  stumble: (times, cause) => `${often(times)} ${onWhat[cause]}`,
  stumbles: (times, causes) => {
    if (causes.length === 0) return 'Kein einziges Mal gestolpert.'
    return causes.length === 1
      ? `Gestolpert: ${causes[0]}.`
      : `${often(times)} gestolpert: ${all(causes)}.`
  },
  shouts: (count) => (count === 1 ? 'einen Ruf' : `${count} Rufe`),
  megaphones: (count) => (count === 1 ? 'ein Megafon' : `${count} Megafone`),
  heard: (what) => `Hat ${what} gehört.`,
}
