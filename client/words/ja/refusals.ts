import type { Words } from '../words.ts'
import { number } from './formats.ts'
import { phases } from './phases.ts'

const pearls = (value: number): string => `真珠${number(value)}粒`

/** Why the game says no. */
export const refusals: Words['refusals'] = {
  MessageMalformed: () => 'うまく伝わりませんでした。ページを読み込み直してみて。',
  MessageTooLarge: ({ bytesMax }) => `長すぎます。${number(bytesMax)}バイトまで。`,
  NotHost: () => 'それができるのはホストの画面だけ。',
  NotSeated: () => 'まずは席についてね。',
  AlreadySeated: () => 'もう席についています。',
  GameFull: ({ seatsMax }) => `${number(seatsMax)}席すべて埋まっています。`,
  RoomLocked: () => 'ホストが部屋に鍵をかけました。',
  RemovedByHost: () => 'ホストに退場させられました。',
  GameEnding: () => '最終ラウンド中なので、もう参加できません。',
  LogFull: () => 'このゲームは長くなりすぎました。新しく始めてね。',
  NameUnfit: ({ charactersMax }) => `名前は1〜${number(charactersMax)}文字で。`,
  NameTaken: ({ name }) => `「${name}」はもういます。別の名前でどうぞ。`,
  NoSuchAvatar: () => 'そんな顔はありません。',
  NoSuchSeat: () => 'その席には誰もいません。',
  NoSuchRacer: () => 'その選手は今日は走りません。',
  NoSuchOffer: () => 'そんな品はありません。',
  OfferSold: () => 'それはもう買いました。',
  TooFewSeats: ({ seatsMin }) => `始めるには${number(seatsMin)}人以上必要です。`,
  WrongPhase: ({ phase }) => `今はダメ：ただいま「${phases[phase]}」です。`,
  GamePaused: () => 'ゲームは一時停止中です。',
  GameNotPaused: () => 'ゲームは止まっていません。',
  NotInRound: () => '次のラウンドから参加です。',
  LockedAlready: () => 'もう確定しました。変えられません。',
  HandFull: ({ cardsMax }) => `手札は${number(cardsMax)}枚まで。`,
  TooFewPearls: (facts) =>
    `${pearls(facts.pricePearls)}かかりますが、手持ちは${number(facts.pearls)}粒です。`,
  TooManyBets: ({ betsMax }) => `賭けは1ラウンド${number(betsMax)}つまで。`,
  RacerBackedTwice: () => '賭けは選手1匹につき1つ。',
  StakeTooSmall: ({ stakeMinPearls }) => `最低${pearls(stakeMinPearls)}は賭けてね。`,
  StakesAboveCap: ({ capPearls }) => `賭け金は合計${pearls(capPearls)}まで。`,
  TooManyActions: ({ actionsMax }) => `そういうカードは1ラウンド${number(actionsMax)}枚まで。`,
  ShoutedAlready: () => '声援はもう使いました。',
  ShoutsClosed: () => '手遅れ！ 先頭が半分を過ぎました。',
  NonceWrong: () => 'スマホとゲームで乱数が食い違っています。ページを読み込み直して。',
  ChainFresh: () => 'このスマホは乱数を決めたばかりです。',
  NameObscene: () => '大画面に出すのはちょっと…。別の名前でどうぞ。',
  TooManyJoins: () => '出入りが激しすぎました。新しいゲームを開いてもらって。',
  WrongTarget: () => 'そのカードはそこには使えません。',
  WrongCard: () => 'そのカードの出番は今じゃない。',
  CardNotHeld: () => 'そのカードはもう手札にありません。',
  CardsClosed: () => '手遅れ！ まもなくパドックが閉まります。',
  Gagged: () => '口封じ中：このラウンドはもうカードを出せません。',
  NotPoor: () => 'お恵みは、貧しいほうの半分だけ。',
  LoanTooLarge: ({ leftPearls }) =>
    leftPearls > 0
      ? `サメが貸してくれるのは、あと${pearls(leftPearls)}まで。`
      : 'サメはもう貸してくれません。',
  RaceCardPlayed: () => 'レース中のカードは1枚だけ。',
  SwitchedOff: () => '今日はオフになっています。',
  NotCrowd: () => 'それは観客専用です。',
  VotesClosed: () => '投票は締め切りました。',
  TooManyVotes: ({ votesMax }) => `もう${number(votesMax)}回投票しました。これで決まりです。`,
  NotLockedIn: () => '先に確定してから投げてください。',
  TooManyStickers: ({ stickersMax }) =>
    `スタンプは${number(stickersMax)}個まで。次のフェーズでまたどうぞ。`,
  StickersInTheAir: () => '空がいっぱいです。少ししてからもう一度。',
  NobodyOnTrial: () => '裁判中のカードはありません。',
  AccusedAlready: () => 'もう告発しました。取り消せません。',
  TooManyProfileChanges: () => '名前も顔も変えすぎ。もうそのままで。',
}
