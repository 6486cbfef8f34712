// Data table: what people read on the phone.
import {
  ACCUSER_PEARLS,
  CODE_LETTERS,
  EARLY_BIRD_PEARLS,
  FREE_STAKE_PEARLS,
  RIVAL_PEARLS,
} from '../../../game/limits.ts'
import { ANTE_PEARLS } from '../../../game/money/ante.ts'
import type { BetKind } from '../../../game/round.ts'
import type { Words } from '../words.ts'
import { all, number, percent } from './formats.ts'

const BET_NAMES: Readonly<Record<BetKind, string>> = { win: '単勝', place: '複勝', last: 'ビリ' }

/** What people read on the phone, beside what all pages say. */
export const phone: Words['phone'] = {
  you: '自分',
  round: (round, rounds) => `第${round}レース／全${rounds}`,
  times: (odds) => `×${odds}`,
  signed: (value) => number(value, true).replace('-', '−'),
  roundTrip: (ms) => `${number(ms)}ms`,
  roundTripName: (ms) => `往復：${number(ms)}ミリ秒`,
  timeLeft: (seconds) => `残り${number(seconds)}秒`,
  wallet: '自分の真珠',
  metres: (metres) => `${number(metres)}m`,

  connection: {
    connecting: 'ザブザブ入場中…',
    lost: '回線が切れた！ 泳いで戻り中…',
    outdated: 'ゲームが新しくなりました。読み込み中…',
    offline: 'オフラインです。つながりしだい、ゲームはここで続きます。',
    lostHint: '大丈夫、席も下書きもそのままです。',
  },

  gone: {
    start: 'どのゲームに入る？',
    malformed: 'リンクに砂が混じったみたい',
    malformedHint: `ゲームコードは${CODE_LETTERS}文字。大画面に出ています。`,
    unknown: 'そんなゲームはありません',
    unknownHint: (code) => `「${code}」では誰も走っていません。打ち間違い？ それとももう終わった？`,
    over: '今日のレースはおしまい',
    overHint: 'コースは波にさらわれました。別のゲームに参加する？',
    shut: '扉が閉まっています',
    shutHint: 'ゲームに接続を閉じられました。もう一度ノックして。席は取ってあります。',
    replaced: '今は別のところでプレイ中',
    replacedHint: '新しいページで開かれ、そちらに場所を譲りました。席はそのままです。',
    reload: '入り直す',
    takeOver: 'またここで遊ぶ',
    code: 'ゲームコード',
    join: '参加',
    badCode: `それはゲームコードではありません。${CODE_LETTERS}文字で、母音（AEIOU）は入りません。`,
  },

  join: {
    heading: 'まあ座って！',
    game: 'レースデー',
    name: '名前',
    face: '顔',
    faceNumber: (face) => `顔${face}`,
    take: '席につく',
    taking: '着席中…',
    late: 'もう始まっています。次のレースから参加できます。',
    nameMissing: 'まずは名前をどうぞ。',
    closed: {
      full: '満席です',
      ending: '今日はもう間に合いません',
      over: '今日のレースはおしまい',
      locked: '鍵がかかっています',
      removed: 'ホストに退場させられました',
    },
    closedHint: {
      full: (seatsMax) => `もう${number(seatsMax)}人います。誰かが抜けたら、ここでノックを。`,
      ending: '最終レース中なので参加できません。結末を見届けよう！',
      removed: 'ゲームはあなた抜きで続きます。観戦はできます。',
      locked: 'ホストが入場を止めています。鍵をあけてもらってね。',
      over: '表彰台はもう決まりました。次の一日が始まれば、ここから参加できます。',
    },
    watch: 'このゲームを観戦',
  },

  lobby: {
    heading: '参加しました！',
    lead: '大画面に注目。ホストが始めるのを待とう。',
    table: (count) => `参加者${number(count)}人`,
    change: '名前や顔を変える',
    save: '保存',
    cancel: 'やめる',
    leave: '抜ける',
    leaveForSure: '本当に抜ける',
    share: 'リンクを共有',
    shared: 'リンクをコピーしました。友だちに送ろう！',
    sendLink: (link) => `このリンクを送ってね：${link}`,
    hintsName: '心得',
    hints: [
      'こっそり賭けて、こっそり細工。顔は何食わぬふりで。',
      '1着に「単勝」、上位に「複勝」、最下位に「ビリ」。見えているオッズで払われます。',
      '悪だくみは1レースに1つ、最終レースは2つ。小さな親切は数えません。',
      '犯人の名は表彰台で明かされます。それまではポーカーフェイス。',
      '毎レース、悪質なカード1枚が裁判に。犯人を当てれば真珠がもらえます。',
      `高みの見物は有料：賭けが${ANTE_PEARLS}未満だと、胴元に${ANTE_PEARLS}払います。`,
      '無一文？ サメが貸してくれます。ただし毎レース1割増し。',
      `確定はお早めに：早いほうの半分は真珠${EARLY_BIRD_PEARLS}粒もらえます。確定したら変えられません。`,
      'レース中に使うカードもあります。親指をあけておいて。',
    ],
  },

  howTo: {
    open: '遊び方',
    heading: '遊び方',
    shake: 'スマホを振動させる',
    close: 'わかった',
    points: [
      ['目的：', '一日の終わりに真珠が一番多い人の勝ち。借金は差し引かれます。'],
      [
        '賭ける：',
        '1レース3つまで。1着は単勝、上位は複勝、最下位はビリ。あとで何が起きても、レース前のオッズで払われます。',
      ],
      [
        '細工する：',
        'カードをこっそり1レース1枚、最終レースは2枚。選手にも友だちにも使えます。小さなカードは別枠です。',
      ],
      ['買う：', '自分の屋台に毎レース3枚並びます。手札は5枚まで。支払いは確定のとき。'],
      [
        '確定する：',
        `一度きり、変更なし。早いほうの半分は${EARLY_BIRD_PEARLS}粒もらえます。賭けが${ANTE_PEARLS}未満なら${ANTE_PEARLS}粒払います。`,
      ],
      [
        '告発する：',
        `カードは名無しでめくられます。悪質な1枚が裁判になったら犯人を指名。当たれば真珠${ACCUSER_PEARLS}粒。`,
      ],
      ['叫ぶ：', '先頭が半分を過ぎるまで、声援を1回どうぞ。ツルツル油とメガホンもこのとき。'],
      [
        '借りる：',
        `サメは100粒単位で貸し、毎レース1割を上乗せ。手持ちが${FREE_STAKE_PEARLS}粒未満なら、タダで1回賭けられます。`,
      ],
    ],
  },

  late: {
    heading: '次のレースから参加',
    lead: 'このレースの賭けとカードはほかの人のもの。誰が走るか見ておこう。',
    race: '次のレースから参加です。今回は観戦を楽しんで。',
  },

  parade: {
    heading: '選手入場！',
    lead: 'まもなくパドックが開きます。速そうなのは誰？',
    hand: '手札',
    offers: '屋台に入荷予定',
    pays: (name, odds) => `${name}が勝てば賭け金の${odds}倍`,
    onHormone: 'ドーピング中',
    dealt: '新着',
    full: '手札は5枚でいっぱい。入りきらないカードは捨て札になります。',
    rival: (name) =>
      `このラウンドの宿敵：${name}。賭けて全部外したら、${number(RIVAL_PEARLS)}粒もらえます。`,
    debt: (debt, interest) =>
      `サメへの借金は${number(debt)}粒。このレースのあと${number(interest)}粒増えます。`,
  },
  statOf: (stat, value) => `${stat}：10段階で${value}`,

  paddock: {
    tabs: 'パドック',
    bets: '賭け',
    hand: '手札',
    stall: '屋台',
    left: '賭けられる',
    ofCap: (cap) => `上限${number(cap)}`,
    ofPurse: (pearls, cap) => `手持ち${number(pearls)}（上限${number(cap)}）`,
    ofHouse: (pearls) => `胴元の${number(pearls)}`,
    cutToCap: (pearls, cap) =>
      `${number(pearls)}に減額：このレースの賭け金は合計${number(cap)}までです。`,
    cutToPurse: (pearls) => `${number(pearls)}に減額：財布にはこれだけです。`,
    cutToHouse: (pearls) => `${number(pearls)}に減額：胴元はこれ以上出しません。`,
    freeBet: '真珠がない？ 胴元が1回だけ100粒賭けてくれます。儲けは自分のもの。',
    trimmed: '財布の残りに合わせて、賭け金を減らしました。',
    full: '賭けは3つまで。1つ消せば次を賭けられます。',
    kinds: BET_NAMES,
    stakeOn: (kind, name) => `${name}の${BET_NAMES[kind]}の賭け金`,
    tap: (kind, odds, pearls, name) => `${BET_NAMES[kind]} ×${odds}：${name}に${pearls}追加`,
    more: (pearls, name, kind) => `${name}の${BET_NAMES[kind]}に${pearls}追加`,
    less: (pearls, name, kind) => `${name}の${BET_NAMES[kind]}を${pearls}減らす`,
    most: (name, kind) => `${name}の${BET_NAMES[kind]}に最大まで`,
    tip: (odds) => `裏 ×${odds}`,
    mostShort: '最大',
    clear: (name, kind) => `${name}の${BET_NAMES[kind]}を0に`,
    back: (pearls) => `払戻${number(pearls)}`,
    wins: (pearls) => `儲け${number(pearls)}`,
    about: (lane, name) => `${lane}番、${name}について`,
    ground: 'コース',
  },

  hand: {
    lead: '仕込みは名無しでめくられます。すぐに効くカードもあります。',
    gagged: '口封じ！ このラウンドはもうカードを出せません。',
    moments: {
      item: '仕込み：種明かしでめくる',
      reveal: '種明かしの直前',
      talk: 'すぐに効く',
      bet: 'すぐに効く',
      purchase: 'すぐに効く',
      race: 'レース中',
      payout: '払い戻しのとき',
    },
    barriers: {
      gagged: '口封じ中！',
      race: 'レースまで温存',
      spent: 'もう使えません',
      noBet: 'まず賭けてから',
      noDoubling: '倍にする真珠がない',
      emptyBeach: '浜辺はまだ空っぽ',
    },
    throwIt: '横にめくり、上へ投げるかボタンを押してください。',
    goesBack: (cards) => `${all(cards)}は手札に戻ります。`,
    bought: '支払いは確定のとき',
    thisOne: 'これ',
    use: (card) => `${card}を使う`,
    useShort: '使う…',
    putDown: '置く',
    takeBackName: (card, on) => `${card}${on === '' ? '' : `（${on}）`}を取り消す`,
    onWhomFirst: (card) => `${card}：どの選手と？`,
    onWhomSecond: (card) => `${card}：もう1匹は？`,
    empty: '袖の中は空っぽ。屋台で悪だくみを仕入れよう。',
    play: (card) => `${card}を出す`,
    playShort: '出す',
    playedOn: (name) => `→${name}`,
    onWhom: (card) => `${card}：誰に？`,
    cancel: 'やめる',
    here: 'ここ！',
    hereName: (card, name) => `ここ！ ${card}を${name}に`,
    prospects: '今わかる範囲での勝率です。',
    toWin: '勝率',
    prospect: (now, after) => `${now} → ${after}`,
    prospectAloud: (now, after) => `勝率：今は${now}、使うと${after}。`,
    turns: { better: '上がる', worse: '下がる', same: '変わらず' },
    out: '退場',
    counting: '…',
    chance: (share) => (share > 0 && share < 0.01 ? '1%未満' : percent(share)),
    cardOn: (card, on) => `${card}${on}`,
    between: (one, other) => `→${one}と${other}`,
    onBet: (kind, name) => `→${name}の${kind}`,
    takeBack: '取り消す',
    takeBackFrom: (card, name) => `${name}への${card}を取り消す`,
    yours: (card) => `自分の${card}`,
  },

  stall: {
    lead: '自分だけの特売3品。支払いは確定のとき。',
    buyShort: '買う',
    buy: (card, pearls) => `${card}を${number(pearls)}粒で買う`,
    putBack: '棚に戻す',
    useNow: (card, pearls) => `今使う：${card}（${number(pearls)}粒）`,
    useNowShort: '今使う',
    sold: '手札にあり',
    handFull: '手札が満杯',
    tooDear: '高すぎる',
  },

  loan: {
    // A shark’s play on the word for lenders of the dear kind.
    heading: 'サメ金',
    lead: '貸し借りは確定のとき。毎レース1割の利息つき。',
    upTo: (pearls) =>
      pearls > 0 ? `今日はあと${number(pearls)}粒まで。` : '今日はもう1粒も貸せねえな。',
    borrow: (pearls) => `${pearls}借りる`,
    repay: (pearls) => `${pearls}返す`,
    now: (pearls) =>
      pearls === 0 ? '借りない' : pearls > 0 ? `${number(pearls)}借りる` : `${number(-pearls)}返す`,
    owing: (debt, interest) =>
      `借金は${number(debt)}粒になり、レース後に${number(interest)}粒増えます。`,
  },

  use: {
    you: 'あなた',
    now: (card) => `${card}を今使う`,
    onWhom: { one: '誰に？', two: '誰に？ 1人か2人。' },
    whichCard: 'どれを掘り出す？',
    noDiscards: '浜辺にあなたのカードはまだありません。',
    nobodyPoor: 'まだ誰も貧しくありません。払い戻しのあとにまたどうぞ。',
    costs: (pearls) => `その場で真珠${number(pearls)}粒かかります。`,
    takesAction: (cards) => `悪だくみの枠を使います：${all(cards)}は手札に戻ります。`,
    pickpocket: (who, whom, pearls) =>
      pearls > 0
        ? `${who}が${whom}から真珠${number(pearls)}粒をスった。`
        : `${who}が${whom}の財布に手を入れたら、もう空っぽだった。`,
    shakedown: (who, whom, cards) =>
      cards.length > 0
        ? `${who}が${whom}からカツアゲ：${all(cards)}。`
        : `${who}が${whom}をカツアゲ、でも何も出てこなかった。`,
    gagOrder: (who, whom) => `${who}が口封じ：${all(whom)}はもうカードを出せない。`,
    monosyllables: (whom) => `${whom}は大声で、カタコトのみ。`,
    speak: '声、出せ！ 大声。カタコト。レース、終わる、まで。',
    alms: (who, whom) => `${who}の口利きで、胴元から${whom}に真珠250粒。`,
    periscope: (items) =>
      items.length > 0
        ? `確定済みの仕込み：${items.join('、')}。`
        : '仕込みはまだ1枚も確定していません。',
    chance: (name, share) => `${name} ${percent(share)}`,
    insideTip: (chances) => `本当の勝率：${chances.join('、')}。`,
    beachcomber: (card) => `${card}が手札に戻りました。`,
    mine: {
      pickpocket: (whom, pearls) =>
        pearls > 0
          ? `${whom}の財布から：+${number(pearls)}。`
          : `先客あり：${whom}の財布は空っぽでした。`,
      shakedown: (whom, count) =>
        count > 0 ? `${whom}の袖から出てきたのは：` : `${whom}の袖からは何も出ませんでした。`,
      gagOrder: (whom) => `このラウンド、${all(whom)}はもうカードを出せません。`,
      monosyllables: (whom) => `${whom}の、大声の、カタコトを、お楽しみに。`,
      alms: (whom) => `胴元から${whom}に真珠250粒。なんて立派な。`,
      beachcomber: (card) => `${card}が手札に戻りました。`,
      seen: '確定済みの仕込み：',
      nothingSeen: '仕込みはまだ1枚も確定していません。',
      tip: '単勝オッズの表示と本当の値。確定済みの仕込みもすべて込み：',
      posted: '表示',
      really: '本当',
    },
    onMe: {
      pickpocket: (who, pearls) =>
        pearls > 0
          ? `${who}にスられた：−${number(pearls)}`
          : `${who}があなたの財布に手を入れたけど、先客がいたみたい。`,
      shakedown: (who, cards) =>
        cards.length > 0
          ? `${who}にカツアゲされた：${all(cards)}`
          : `${who}にカツアゲされたけど、何も出なかった。`,
      gagOrder: (who) => `${who}に口封じされた：このラウンドはもうカードを出せません。`,
      monosyllables: (who) => `話せ。大声。カタコト。${who}の、命令。`,
      alms: (who) => `${who}に貧しいと思われた：胴元から+250`,
    },
    onOthers: {
      gagOrder: (who, whom) => `${who}が口封じ：${all(whom)}はもうカードを出せない。`,
      monosyllables: (whom) => `${whom}は大声で、カタコトのみ。`,
    },
  },

  lockIn: {
    early: (pearls) => `早い者勝ち！ 真珠+${number(pearls)}粒。`,
    bought: '購入額',
    buys: (count) => `${number(count)}枚購入`,
    undo: '元に戻す',
    button: '確定',
    now: '今すぐ確定',
    wait: '待った！',
    going: '確定中…',
    nothing: '賭けもカードもなし',
    bets: (count, pearls) => `賭け${number(count)}つ・計${number(pearls)}粒`,
    noBets: '賭けなし',
    soon: 'あと10秒！ このまま自動で確定します。',
    locked: '確定済み',
    lockedLead: 'ポーカーフェイスでね。みんなまだ悪だくみ中。',
    stood: '確定した内容',
    stoodNothing: '今回は見物：賭けもカードもなし。',
    cut: '一部は通りませんでした。財布か手札が変わっていました。',
    free: 'タダ賭け',
  },

  trial: {
    heading: (card, racer) => `${racer}に「${card}」を使ったのは誰？`,
    lead: 'スタート前に1人を指名。当たれば真珠50粒、外れると犯人に20粒。',
    yours: '犯人はあなた。何食わぬ顔で誰かを指さそう。',
    accuse: (name) => `犯人は${name}！`,
    named: (name) => `${name}を告発しました。真相は払い戻しのときに。`,
    truth: (card, racer, name) => `${racer}への${card}、犯人は${name}！`,
  },

  reveal: {
    swap: (one, other) => `${one}と${other}の仕込みが総入れ替え`,
    heading: '大画面を見て！',
    lead: 'カードが1枚ずつめくられます。',
    none: 'カードは1枚もなし。あやしい。',
    yours: '自分',
    cards: 'めくられたカード',
    bets: '自分の賭け',
  },

  race: {
    heading: 'レース',
    ready: '位置について…声援は1回だけ。',
    actOn: {
      shout: (name) => `${name}に声援`,
      megaphone: (name) => `${name}にメガホン`,
      slick: (name) => `${name}の前に油`,
    },
    modes: { shout: '声援', megaphone: 'メガホン', slick: '油' },
    aim: {
      shout: '誰に声援を送る？',
      megaphone: 'メガホンは誰に？',
      slick: '誰の前に油をまく？',
    },
    noShouts: '今日は声援なし。ハサミはしまって。',
    shoutLead: '声援は1回。ここぞで叫べ！',
    shouting: (name) => `${name}に届け…`,
    shouted: (name) => `${name}に届いた！`,
    waiting: '声援は回線が戻るまでお預け…',
    closed: '声援は締め切り。ハサミを噛んで待とう。',
    lanes: 'ここまでのレース',
    out: '退場',
  },

  payout: {
    freeLost: 'これは胴元のおごり',
    freeLostBet: '損はなし',
    back: (pearls) => `払戻${number(pearls)}`,
    won: '勝ち！',
    lost: '負け…',
    even: '差し引きゼロ',
    noBets: '真珠は懐で温存',
    void: 'レースは無効',
    voidLead: '選手の足元でコースがすり替わりました。賭け金とカードは戻っています。',
    place: (place, players) => `${players}人中${place}`,
    why: '真珠が動いたわけ',
    reasons: {
      ante: `場代：賭けが${ANTE_PEARLS}未満`,
      double: '倍プッシュの払い戻し',
      insurance: '賭け捨て保険',
      rival: '宿敵が全部外した',
      accuser: '犯人を的中',
      framed: 'ほかの人に濡れ衣を着せた',
      interest: 'サメの利息',
      pickpocket: '人の財布に手を入れた',
      robbed: '財布に手を入れられた',
      alms: '胴元のお恵み',
      quiet: 'カード代、倍プッシュの賭け金、早い者勝ち',
    },
    came: (racer, place) => `${racer}：${place}`,
    onIt: (cards) => (cards.length > 0 ? `仕込み：${cards.join('、')}。` : '仕込みなし。'),
    betAt: (kind, odds) => `${kind} ×${odds}`,
    owes: (pearls) => `借金${number(pearls)}`,
    bets: '自分の賭け',
    finish: '着順',
    standings: '順位表',
    unfinished: 'ゴールならず',
    gap: (seconds) => `+${seconds}`,
    up: (places) => `${number(places)}つ上昇`,
    down: (places) => `${number(places)}つ下降`,
  },

  finale: {
    first: '浜辺の王者！',
    podium: '表彰台入り！',
    rest: 'いい一日でした！',
    place: (place, players) => `${players}人中${place}`,
    standings: '最終順位',
    awards: '各賞',
    deeds: '犯人は誰だ',
    noDeeds: 'カードは1枚も出ず。聖人ばかりの一日。',
    race: (round) => `第${round}レース`,
    on: (card, whom) => (whom.length > 0 ? `${card}→${all(whom)}` : card),
    did: {
      played: (card, whom) => `${whom}に${card}を使った`,
      gave: (card, whom) => `${whom}に${card}を贈った`,
      dropped: (card, whom) => `${whom}の前に${card}をまいた`,
      swapped: (card, whom) => `${card}で${whom}を入れ替えた`,
      doubled: (card, whom) => `${whom}への賭けを${card}`,
      used: (card) => `${card}を使った`,
    },
    rivals: 'ひみつの宿敵',
    rival: (name) => `の宿敵は${name}`,
    again: 'そのまま待っていて。ホストが次の一日を始めるかも。',
    suspense: '今日の栄誉は大画面で発表。あなたの結果もそのあとで。',
  },

  paused: { heading: '一時停止', lead: 'ホストが時計を止めました。ハサミを伸ばして休憩。' },
}
