import type { Words } from '../words.ts'
import { all } from './formats.ts'

const LIMIT =
  'どのページにも見抜けないこと：サーバーの持ち主がk席も握っていれば、2ᵏ通りの抽選から選べます。正直なスマホが1台でも確定すれば、抽選は誰にも読めません。'

export const fairness: Words['fairness'] = {
  title: 'イカサマなし？',
  checking: '全レースを走り直しています…',
  failed: '今日の記録が読めず、何も確かめられませんでした。',
  verified: (races) => `確認済み：${races}レース`,
  broken: '約束と違います',
  open: '確かめきれないところがあります',
  nothing: 'レースは一度もありませんでした。',
  races: (rounds) => `第${all(rounds.map(String))}レース`,
  mismatch: (round, what) => `第${round}レースが一致しません：${what.join('／')}。`,
  unrun: (races) => `${races}：別バージョンのゲームで走ったので、このページでは再現できません。`,
  unseen: (races) => `${races}：このページは全部を見ておらず、頼りは記録だけです。`,
  withheld: (who) => `乱数が届かなかった人：${who.join('、')}。`,
  withholder: (name, races) => `${name}（${races}）`,
  findings: {
    round: '出走表・コース・オッズ・参加者がお披露目と違う',
    commitment: '賭けの前に封じた秘密と違う',
    nonces: '予告した列にない乱数がある',
    'own-seat': 'このスマホの乱数が聞かれなかった',
    'own-nonce': 'このスマホの乱数が使われなかった',
    seed: '抽選が秘密と乱数から導けない',
    odds: 'オッズがこのレースのものではない',
    cards: '違うカードがめくられた',
    moves: '違う声援やレース用カードが映された',
    finish: '同じレースなのに着順が違う',
    frames: '別のレースが映された',
    outcome: '違う着順で払い戻された',
    missing: '記録に残っていない',
  },
  limit: `どのレースも賭けの前に封をして、全員のスマホの乱数で抽選し、このページで走り直しました。種も着順も映像も同じです。${LIMIT}`,
  limitOnly: LIMIT,
}
