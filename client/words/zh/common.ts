import type { Words } from '../words.ts'
import { fairness } from './fairness.ts'
import { all, fixed, number } from './formats.ts'
import { phases } from './phases.ts'
import { refusals } from './refusals.ts'
import { why } from './why.ts'

const pearls = (value: number): string => `${number(value)}颗珍珠`

const cards: Words['cards'] = {
  'bad-oyster': { name: '闹肚子生蚝', does: '力量−3。试毒公公可挡。' },
  'kelp-shake': { name: '海带奶昔', does: '力量+2。试毒公公可挡。' },
  'royal-taster': { name: '试毒公公', does: '挡下这位选手身上所有的力量牌。' },
  lullaby: { name: '摇篮曲', does: '步频−3。耳塞可挡。' },
  espresso: { name: '浓缩咖啡', does: '步频+2。耳塞可挡。' },
  earplugs: { name: '耳塞', does: '挡下这位选手身上所有的步频牌。' },
  'brain-coral': { name: '脑花珊瑚', does: '晕头转向：乱蹦乱跳，胆量−3。铁皮壳可挡。' },
  'tin-shell': { name: '铁皮壳', does: '挡下脑花珊瑚和天降铁砧。' },
  'growth-hormone': {
    name: '生长激素',
    does: '力量翻倍，今天和以后每场都算。飞行药检会查出来。',
  },
  'spot-check': { name: '飞行药检', does: '用了激素，或吃了两种不同补品的，一律赶走。' },
  'head-start': { name: '抢跑', does: '起点往前4米。' },
  anvil: { name: '天降铁砧', does: '退出本场比赛。铁皮壳可挡。' },
  // Slang for a thief.
  pickpocket: { name: '三只手', does: '摸走一位玩家五分之一的珍珠，最多300颗。' },
  shakedown: { name: '拦路打劫', does: '抢走一位玩家两张牌，不管是什么。' },
  'gag-order': { name: '封口令', does: '最多让两位玩家本轮不能再出牌。' },
  monosyllables: { name: '一字一顿', does: '一位玩家必须大声说话，一拍一个字。' },
  // What beggars call out.
  alms: { name: '行行好', does: '庄家给一位穷人250颗珍珠。不能给自己。' },
  periscope: { name: '潜望镜', does: '看清已锁定的所有暗牌，以及放在谁身上。' },
  'inside-tip': { name: '内幕消息', does: '算上已锁定的所有暗牌的真实赔率。' },
  // What people do on the beach when the tide is out.
  beachcomber: { name: '赶海', does: '半价捡回自己打出的一张牌。' },
  // A changeling of old tales.
  switcheroo: { name: '狸猫换太子', does: '翻牌前，把两位选手身上的暗牌全部对调。' },
  // “Oil on the soles” is how one slips away.
  slick: { name: '脚底抹油', does: '比赛中：在选手面前洒一摊油。' },
  megaphone: { name: '大喇叭', does: '比赛中：一声大吼，猛冲一段。' },
  insurance: { name: '买个保险', does: '输掉的注退回四分之一，最多250颗。' },
  'double-or-nothing': { name: '超级加倍', does: '你的一注，输赢都翻倍。' },
}

const animals: Words['animals'] = {
  lobster: '龙虾',
  shoreCrab: '滨蟹',
  mudskipper: '弹涂鱼',
  seaSlug: '海蛞蝓',
  turtle: '海龟',
  hermitCrab: '寄居蟹',
  sandhopper: '沙蚤',
  cuttlefish: '墨鱼',
  shrimp: '虾',
  octopus: '章鱼',
  pufferfish: '河豚',
  remora: '䲟鱼',
  seahorse: '海马',
}

const quirks: Words['quirks'] = {
  none: '老实本分',
  barger: '横冲直撞',
  mudHater: '讨厌泥巴',
  mudLover: '泥巴？越多越好',
  lateBloomer: '大器晚成',
  lastSprinter: '垫底就发力',
  quickStarter: '起步如箭',
  steady: '一步不乱',
  skittish: '独来独往',
  hurdler: '跨栏高手',
  frontRunner: '领先就来劲',
  secondWind: '越累越来劲',
  drafter: '专蹭尾流',
  showboat: '领先就嘚瑟',
}

const awards: Words['awards'] = {
  'sharpest-eye': { name: '火眼金睛奖', does: '单注赚得最多', figure: pearls },
  'dirtiest-claws': {
    name: '黑钳子奖',
    does: '打出的暗牌最多',
    figure: (figure) => `${number(figure)}张`,
  },
  'biggest-splash': {
    name: '散财童子奖',
    does: '输得最有派头',
    figure: (figure) => pearls(Math.abs(figure)),
  },
  'loudest-voice': {
    name: '大嗓门奖',
    does: '喊得最多',
    figure: (figure) => `${number(figure)}声`,
  },
}

/** What is said on more than one kind of page. */
export const common: Omit<Words, 'phone' | 'screen'> = {
  title: 'Scuttle',
  number,
  pearls,
  all,
  sentences: (parts) => parts.join(''),
  odds: (hundredths) => fixed(hundredths / 100, hundredths < 1_000 ? 2 : 1),
  seconds: (ms) => `${fixed(ms / 1_000, 2)}秒`,
  countdown: (seconds) =>
    seconds < 60
      ? String(seconds)
      : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  ordinal: (place) => `第${place}`,
  phases,
  cards,
  betKinds: { win: '夺冠', place: '上榜', last: '垫底' },
  verdicts: { works: '生效', stopped: '被挡下', repeated: '一次就够', idle: '没得挡' },
  cardVerdict: (card, verdict) => `${card}（${verdict}）`,
  blockedBy: (card) => `被${card}挡下`,
  nothingToSwap: '没东西可换',
  findsNothing: '没查出问题',
  animals,
  quirks,
  stats: { power: '力量', cadence: '步频', stamina: '耐力', nerve: '胆量' },
  ground: { mud: '泥地', boost: '加速', hurdle: '栏架' },
  awards,
  temperaments: { cautious: '谨慎机器人', wild: '疯狂机器人', shark: '鲨鱼机器人' },
  refusals,
  fairness,
  why,
  robbery: {
    title: '今日最大劫案',
    told: ({ robber, card, victim, round }) => `第${round}轮，${robber}对${victim}用了${card}`,
  },
  stickers: {
    title: '贴纸',
    left: (count) =>
      count === 0 ? '贴纸扔完了，下一阶段再来' : `扔个贴纸，还剩${number(count)}个`,
    toss: {
      claw: '扔钳子',
      heart: '扔爱心',
      laugh: '扔大笑',
      gasp: '扔惊讶',
      snooze: '扔呼噜',
      crown: '扔皇冠',
    },
    crowd: '观众',
  },
  isAway: '离开了',
  connection: {
    connecting: '连接中…',
    lost: '连接断了，正在重试…',
    outdated: '游戏有新版本，正在加载…',
    refused: {
      Flooded: '一下子发来太多了，过会儿就能再进。',
      TooManySockets: '这局已满，连不了更多设备。关掉没人用的页面，一有空位这里就能进。',
      GameBroken: '游戏出了故障，暂时玩不下去。本页会一直重试。',
    },
    gone: '这局已结束，或者从来没有过。',
  },
}
