import type { StumbleCause } from '../../../game/race.ts'
import type { Words } from '../words.ts'
import { all } from './formats.ts'

const onWhat: Readonly<Record<StumbleCause, string>> = {
  sand: '砂地',
  crowd: '押し合い',
  hurdle: 'ハードル',
  slick: '油',
}

export const why: Words['why'] = {
  stumble: (times, cause) => `${onWhat[cause]}で${times}回`,
  stumbles: (times, causes) => {
    if (causes.length === 0) return '一度もつまずかず。'
    return causes.length === 1
      ? `${causes[0]}つまずいた。`
      : `計${times}回つまずいた（${all(causes)}）。`
  },
  shouts: (count) => `声援${count}回`,
  megaphones: (count) => `メガホン${count}回`,
  heard: (what) => `${what}が届いた。`,
}
