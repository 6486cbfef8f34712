import type { Words } from '../words.ts'

export const landing: Words['screen']['landing'] = {
  promise: 'こっそり賭けて、こっそり細工して、友だちのせいにしよう。',
  attract: 'どれかキーを押してスタート',
  host: 'ゲームを開く',
  hostHint: 'テレビかパソコンで。手札はみんなのスマホに。',
  code: 'ゲームコード',
  codeHint: '大画面に出ている6文字',
  join: '参加',
  watch: '見るだけ？ 大画面をここで開く',
  codeShape: 'コードは6文字。母音（AEIOU）は入りません。',
  unknown: (code) => `「${code}」というゲームはありません。コードを確かめるか、自分で開いてね。`,
  busy: '試しすぎです。1分待ってからもう一度。',
  unreachable: '今はゲームにつながりません。少ししてからもう一度。',
}
