import type { Words } from '../words.ts'

export const phases: Words['phases'] = {
  lobby: 'ロビー',
  parade: 'お披露目',
  paddock: 'パドック',
  reveal: '種明かし',
  race: 'レース',
  payout: '払い戻し',
  finale: 'フィナーレ',
}
