import type { Words } from '../words.ts'

export const phases: Words['phases'] = {
  lobby: '大厅',
  parade: '亮相',
  // The sand ring of a racecourse.
  paddock: '沙圈',
  reveal: '翻牌',
  race: '比赛',
  payout: '派彩',
  finale: '颁奖',
}
