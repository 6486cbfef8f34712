import type { Words } from '../words.ts'

export const landing: Words['screen']['landing'] = {
  promise: '偷偷下注，暗中使坏，再赖到朋友头上。',
  attract: '按任意键开始',
  host: '开一局',
  hostHint: '用电视或电脑开局，手机就是各人的手牌。',
  code: '房间码',
  codeHint: '大屏幕上的六个字母',
  join: '加入',
  watch: '只想围观？在这里打开大屏幕',
  codeShape: '房间码是六个字母，不含元音（AEIOU）。',
  unknown: (code) => `没有${code}这个房间。核对一下，或者自己开一局。`,
  busy: '试得太频繁了。等一分钟再来。',
  unreachable: '暂时连不上游戏，稍后再试。',
}
