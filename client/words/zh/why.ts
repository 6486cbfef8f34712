import type { StumbleCause } from '../../../game/race.ts'
import type { Words } from '../words.ts'
import { all } from './formats.ts'

const onWhat: Readonly<Record<StumbleCause, string>> = {
  sand: '沙地里',
  crowd: '推挤中',
  hurdle: '栏架上',
  slick: '油渍上',
}

export const why: Words['why'] = {
  stumble: (times, cause) => `${onWhat[cause]}${times}次`,
  stumbles: (times, causes) => {
    if (causes.length === 0) return '一跤没摔。'
    return causes.length === 1 ? `摔跤：${causes[0]}。` : `共摔了${times}跤：${all(causes)}。`
  },
  shouts: (count) => `${count}声呐喊`,
  megaphones: (count) => `${count}次大喇叭`,
  heard: (what) => `听到了${what}。`,
}
