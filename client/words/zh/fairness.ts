import type { Words } from '../words.ts'
import { all } from './formats.ts'

const LIMIT =
  '页面看不到的是：谁掌控服务器、又占着k个座位，就能在2ᵏ种抽签里挑。只要有一部老实的手机锁定，谁也看不穿抽签。'

export const fairness: Words['fairness'] = {
  title: '有没有作弊？',
  checking: '正在把每场比赛重跑一遍…',
  failed: '今天的记录读不出来，什么也没能核对。',
  verified: (races) => `已核对：${races}场`,
  broken: '和说好的不一样',
  open: '有些地方没法核对',
  nothing: '一场比赛也没跑。',
  races: (rounds) => `第${all(rounds.map(String))}场`,
  mismatch: (round, what) => `第${round}场对不上：${what.join('；')}。`,
  unrun: (races) => `${races}：用的是另一版游戏，本页无法重跑。`,
  unseen: (races) => `${races}：本页没有看全，只能靠记录。`,
  withheld: (who) => `没有交出随机数的：${who.join('、')}。`,
  withholder: (name, races) => `${name}（${races}）`,
  findings: {
    round: '选手、赛道、赔率或玩家名单与亮相时不同',
    commitment: '秘密不是下注前封存的那个',
    nonces: '有随机数不在事先公布的链上',
    'own-seat': '没有要求本机的随机数',
    'own-nonce': '没有用上本机的随机数',
    seed: '抽签不是由秘密和随机数得出的',
    odds: '赔率不是这场比赛的',
    cards: '翻开的是别的牌',
    moves: '显示的是别的呐喊或比赛牌',
    finish: '同一场比赛在这里名次不同',
    frames: '播放的是另一场比赛',
    outcome: '按别的名次派了彩',
    missing: '记录里没有',
  },
  limit: `每场比赛都在下注前封存，用每部手机的随机数抽签，再由本页重跑一遍：种子、名次、画面全都一样。${LIMIT}`,
  limitOnly: LIMIT,
}
