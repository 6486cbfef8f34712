import { describe, expect, it } from 'vitest'
import { isObscene } from './obscene-names.ts'

describe('a name that is let in', () => {
  it.each([
    // People and places with an obscene word in their midst, or in another language.
    ...[
      'Scunthorpe',
      'Penistone',
      'Essex',
      'Sussex',
      'Assia',
      'Cassandra',
      'Matsushita',
      'Shitake',
    ],
    ...['Analisa', 'Annalena', 'György', 'Arsène', 'Rangga', 'Dildora', 'Abbos', 'Hanuš', 'Danuše'],
    ...['Dick', 'Dickens', 'Hancock', 'Cummings', 'Titus', 'Kant', 'Negrón', 'Pussycat', 'Weniger'],
    ...['Bích Vân', 'Phúc', 'Kim Xuyến', 'Regina', 'Mona', 'Bo', 'Willy', 'Fanny', 'Wang', 'Mist'],
    ...['Penelope', 'Grape', 'Therapist', 'Uranus', 'Buttercup', 'Chloé', 'Björn', 'Søren', 'Huy'],
    ...['Zoë', 'Łukasz', 'Anna-Lena', 'J. R.', 'A B C', 'X Æ A-12', 'Кузя', 'Хуан', 'Саша', 'Глеб'],
    ...[
      '李雷',
      '王小明',
      'さくら',
      '민수',
      'दीपिका',
      'लंडन',
      'محمد',
      'יעל',
      'Νίκος',
      'สมชาย',
      '🦀',
      '🦀 Bo',
    ],
  ])('%s', (name) => expect(isObscene(name)).toBe(false))
})

describe('a name that is refused', () => {
  it.each([
    ['English', ['fuck', 'Fuckface', 'xXfuckXx', 'Shit', 'asshole', 'cunt', 'Bitch', 'wanker']],
    ['slurs', ['nigger', 'faggot', 'Kike']],
    ['German', ['Arschloch', 'Fotze', 'Hurensohn', 'Wichser', 'Scheiße', 'scheisse', 'Ficker']],
    ['French', ['putain', 'Connard', 'salope', 'enculé', 'Merde']],
    ['Spanish', ['puta', 'hijo de puta', 'Mierda', 'cabrón', 'pendejo', 'gilipollas']],
    ['Portuguese', ['caralho', 'porra', 'foda-se', 'buceta']],
    ['Italian', ['cazzo', 'stronzo', 'puttana', 'vaffanculo', 'coglione']],
    ['Dutch', ['klootzak', 'hoer']],
    ['Polish', ['kurwa', 'chuj', 'spierdalaj', 'pierdolę']],
    ['Nordic', ['fitta', 'kuk', 'vittu', 'perkele']],
    ['Turkish', ['orospu', 'siktir']],
    ['Russian', ['хуй', 'Хуйло', 'блядь', 'пизда', 'сука', 'suka', 'blyat']],
    ['Greek', ['μαλάκας']],
    ['Chinese', ['操你妈', '肏你妈', '傻逼', '妈的']],
    ['Japanese', ['ちんこ', 'マンコ', 'くそ']],
    ['Korean', ['씨발', '개새끼', '병신']],
    ['Hindi', ['चूतिया', 'मादरचोद', 'भोसड़ी', 'madarchod']],
    ['Arabic', ['شرموطة', 'كس']],
    ['Hebrew', ['זונה', 'שרמוטה']],
    ['Thai', ['ควย']],
  ])('in %s: %j', (_, names) => {
    expect(names.filter((name) => !isObscene(name))).toEqual([])
  })

  it.each([
    'sh1t',
    '$hit',
    'a55hole',
    'fuuuuck',
    'fück',
    'ｆｕｃｋ',
    'fuсk',
    'f u c k',
    'f.u.c.k',
    'f🦀uck',
    'fuck🦀',
    'fuck_you',
    'Mr. F U C K',
    '傻 逼',
  ])('in disguise: %s', (name) => expect(isObscene(name)).toBe(true))
})
