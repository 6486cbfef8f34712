import type { Words } from '../words.ts'
import { fairness } from './fairness.ts'
import { all, fixed, number } from './formats.ts'
import { phases } from './phases.ts'
import { refusals } from './refusals.ts'
import { why } from './why.ts'

const pearls = (value: number): string => `真珠${number(value)}粒`

const cards: Words['cards'] = {
  // One is “hit” by an oyster that has gone off, as by a winning number.
  'bad-oyster': { name: '大当たり牡蠣', does: 'パワー−3。お毒見役が防ぐ。' },
  'kelp-shake': { name: '昆布シェイク', does: 'パワー+2。お毒見役が防ぐ。' },
  'royal-taster': { name: 'お毒見役', does: 'この選手へのパワー系カードをすべて防ぐ。' },
  lullaby: { name: '子守唄', does: 'ピッチ−3。耳栓が防ぐ。' },
  espresso: { name: 'エスプレッソ', does: 'ピッチ+2。耳栓が防ぐ。' },
  earplugs: { name: '耳栓', does: 'この選手へのピッチ系カードをすべて防ぐ。' },
  'brain-coral': {
    name: 'ノウサンゴ',
    does: '大混乱：あらぬ方向へ跳び、度胸−3。ブリキの甲羅が防ぐ。',
  },
  'tin-shell': { name: 'ブリキの甲羅', does: 'ノウサンゴと金床ドスンを防ぐ。' },
  'growth-hormone': {
    name: '成長ホルモン',
    does: 'パワー2倍、今日もこの先もずっと。抜き打ち検査でバレる。',
  },
  'spot-check': {
    name: '抜き打ち検査',
    does: 'ホルモン使用や、違う強化2種の選手を失格にする。',
  },
  'head-start': { name: 'フライング', does: '4メートル前からスタート。' },
  anvil: { name: '金床ドスン', does: 'このレースは退場。ブリキの甲羅が防ぐ。' },
  pickpocket: { name: 'スリ', does: '誰かの真珠を5分の1いただく。最大300粒。' },
  shakedown: { name: 'カツアゲ', does: '誰かの手札を2枚、中身を問わず巻き上げる。' },
  'gag-order': { name: '口封じ', does: '2人まで、このラウンドはもうカードを出せない。' },
  monosyllables: { name: 'カタコトの刑', does: '誰かが大声で、カタコトでしか話せなくなる。' },
  alms: { name: 'お恵み', does: '胴元が貧しい誰かに真珠250粒。自分はダメ。' },
  periscope: { name: '潜望鏡', does: '確定済みの仕込みカードと相手を全部のぞく。' },
  'inside-tip': { name: '裏情報', does: '確定済みの仕込みも込みの、本当のオッズがわかる。' },
  // Gathering shells at low tide.
  beachcomber: { name: '潮干狩り', does: '使ったカードを1枚、半額で掘り出す。' },
  switcheroo: { name: 'とっかえっこ', does: 'めくる前に、選手2匹の仕込みを全部入れ替える。' },
  slick: { name: 'ツルツル油', does: 'レース中：選手の目の前にワナをまく。' },
  megaphone: { name: 'メガホン', does: 'レース中：特大の声援で一気に加速。' },
  // “Staked for good” sounds like an insurance that never pays back.
  insurance: { name: '賭け捨て保険', does: '負けた賭け金の4分の1が戻る。最大250粒。' },
  'double-or-nothing': { name: '倍プッシュ', does: '賭けの1つが、勝っても負けても2倍。' },
}

const animals: Words['animals'] = {
  lobster: 'ロブスター',
  shoreCrab: 'イソガニ',
  mudskipper: 'トビハゼ',
  seaSlug: 'ウミウシ',
  turtle: 'ウミガメ',
  hermitCrab: 'ヤドカリ',
  sandhopper: 'ハマトビムシ',
  cuttlefish: 'コウイカ',
  shrimp: 'エビ',
  octopus: 'タコ',
  pufferfish: 'フグ',
  remora: 'コバンザメ',
  seahorse: 'タツノオトシゴ',
}

const quirks: Words['quirks'] = {
  none: '小細工なし',
  barger: '隣を押しのける',
  mudHater: '泥が大嫌い',
  mudLover: '泥？ 大歓迎！',
  lateBloomer: '大器晩成',
  lastSprinter: 'ビリになると本気',
  quickStarter: '電光石火の出足',
  steady: '鉄壁のマイペース',
  skittish: '人混みが苦手',
  hurdler: 'ハードルの名手',
  frontRunner: '先頭なら絶好調',
  secondWind: 'バテてからが本番',
  drafter: 'ちゃっかり便乗',
  showboat: '先頭で調子に乗る',
}

const awards: Words['awards'] = {
  'sharpest-eye': { name: '千里眼賞', does: '一発の賭けで最大の儲け', figure: pearls },
  'dirtiest-claws': {
    name: '真っ黒ハサミ賞',
    does: '仕込みカードの最多使用',
    figure: (figure) => `${number(figure)}枚`,
  },
  'biggest-splash': {
    name: '豪快散財賞',
    does: '負けっぷりが一番見事',
    figure: (figure) => pearls(Math.abs(figure)),
  },
  'loudest-voice': {
    name: '大声大賞',
    does: '一番たくさん叫んだ',
    figure: (figure) => `${number(figure)}回`,
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
  ordinal: (place) => `${place}位`,
  phases,
  cards,
  betKinds: { win: '単勝', place: '複勝', last: 'ビリ' },
  verdicts: {
    works: '効いた',
    stopped: '防がれた',
    repeated: '1回で十分',
    idle: '出番なし',
  },
  cardVerdict: (card, verdict) => `${card}（${verdict}）`,
  blockedBy: (card) => `${card}が防いだ`,
  nothingToSwap: '入れ替えるものなし',
  findsNothing: '異常なし',
  animals,
  quirks,
  stats: { power: 'パワー', cadence: 'ピッチ', stamina: '粘り', nerve: '度胸' },
  ground: { mud: '泥', boost: '加速', hurdle: 'ハードル' },
  awards,
  temperaments: { cautious: '慎重ボット', wild: 'やんちゃボット', shark: 'サメボット' },
  refusals,
  fairness,
  why,
  robbery: {
    title: '本日最大の強奪',
    told: ({ robber, card, victim, round }) =>
      `${robber}が${victim}に「${card}」（第\u2060${round}\u2060ラウンド）`,
  },
  stickers: {
    title: 'スタンプ',
    left: (count) =>
      count === 0
        ? 'スタンプは次のフェーズまでおしまい'
        : `スタンプを投げよう。あと${number(count)}個`,
    toss: {
      claw: 'ハサミを投げる',
      heart: 'ハートを投げる',
      laugh: '笑いを投げる',
      gasp: 'びっくりを投げる',
      snooze: 'いびきを投げる',
      crown: '王冠を投げる',
    },
    crowd: '観客',
  },
  isAway: '離席中',
  connection: {
    connecting: '接続中…',
    lost: '接続が切れました。再接続中…',
    outdated: 'ゲームが新しくなりました。読み込み中…',
    refused: {
      Flooded: 'ここから一度に届きすぎました。少しすればまた入れます。',
      TooManySockets:
        'このゲームは満員で、これ以上つなげません。使っていないページを閉じてね。空きができ次第、ここも入れます。',
      GameBroken: 'ゲームに不具合が起きて、今は進めません。このページは再挑戦を続けます。',
    },
    gone: 'このゲームは終わったか、もともとありません。',
  },
}
