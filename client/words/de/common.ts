import type { Words } from '../words.ts'
import { fairness } from './fairness.ts'
import { all, fixed, number } from './formats.ts'
import { refusals } from './refusals.ts'
import { why } from './why.ts'

const pearls = (value: number): string => `${number(value)} ${value === 1 ? 'Perle' : 'Perlen'}`

const cards: Words['cards'] = {
  'bad-oyster': { name: 'Faule Auster', does: '−3 Kraft. Der Vorkoster hält sie auf.' },
  'kelp-shake': { name: 'Algenshake', does: '+2 Kraft. Der Vorkoster hält ihn auf.' },
  'royal-taster': { name: 'Vorkoster', does: 'Hält jede Kraft-Karte auf diesem Renner auf.' },
  lullaby: { name: 'Schlaflied', does: '−3 Takt. Ohrstöpsel halten es auf.' },
  espresso: { name: 'Espresso', does: '+2 Takt. Ohrstöpsel halten ihn auf.' },
  earplugs: { name: 'Ohrstöpsel', does: 'Halten jede Takt-Karte auf diesem Renner auf.' },
  'brain-coral': {
    name: 'Hirnkoralle',
    does: 'Verwirrt: hopst kreuz und quer, −3 Nerven. Der Blechpanzer hält sie auf.',
  },
  'tin-shell': { name: 'Blechpanzer', does: 'Hält Hirnkoralle und Amboss auf.' },
  'growth-hormone': {
    name: 'Hormonkur',
    does: 'Doppelte Kraft, heute und in jedem weiteren Rennen. Die Dopingprobe deckt sie auf.',
  },
  'spot-check': {
    name: 'Dopingprobe',
    does: 'Wirft raus, wer auf Hormonen ist oder zwei verschiedene Muntermacher intus hat.',
  },
  'head-start': { name: 'Frühstart', does: 'Startet 4 Meter weiter vorn.' },
  anvil: { name: 'Amboss', does: 'Raus aus diesem Rennen. Der Blechpanzer hält ihn auf.' },
  pickpocket: { name: 'Langfinger', does: 'Klaut jemandem ein Fünftel der Perlen, höchstens 300.' },
  shakedown: { name: 'Leibesvisite', does: 'Nimmt jemandem zwei Karten ab, egal welche.' },
  'gag-order': {
    name: 'Maulkorb',
    does: 'Bis zu zwei aus der Runde spielen keine Karten mehr in diesem Rennen.',
  },
  monosyllables: { name: 'Einsilber', does: 'Wen es trifft, der spricht nur kurz. Und laut.' },
  alms: { name: 'Almosen', does: 'Die Bank schenkt jemand Armem 250 Perlen. Nicht dir.' },
  periscope: { name: 'Periskop', does: 'Zeigt alle Karten, die schon liegen, und auf wem.' },
  'inside-tip': {
    name: 'Geheimtipp',
    does: 'Die wahren Quoten, mit allen Karten, die schon liegen.',
  },
  beachcomber: {
    name: 'Strandgut',
    does: 'Hol dir eine gespielte Karte zurück, zum halben Preis.',
  },
  switcheroo: {
    name: 'Wechselbalg',
    does: 'Vertauscht alle Karten zweier Renner, bevor sie aufgedeckt werden.',
  },
  slick: { name: 'Ölspur', does: 'Im Rennen: was Glitschiges direkt vor einen Renner.' },
  megaphone: { name: 'Megafon', does: 'Im Rennen: ein gewaltiger Ruf und ein Satz nach vorn.' },
  insurance: {
    name: 'Versicherung',
    does: 'Ein Viertel deiner verlorenen Einsätze kommt zurück, höchstens 250.',
  },
  'double-or-nothing': {
    name: 'Doppelt oder nichts',
    does: 'Eine deiner Wetten gewinnt oder verliert zweifach.',
  },
}

const animals: Words['animals'] = {
  lobster: 'Hummer',
  shoreCrab: 'Strandkrabbe',
  mudskipper: 'Schlammspringer',
  seaSlug: 'Meeresschnecke',
  turtle: 'Meeresschildkröte',
  hermitCrab: 'Einsiedlerkrebs',
  sandhopper: 'Strandfloh',
  cuttlefish: 'Tintenfisch',
  shrimp: 'Garnele',
  octopus: 'Krake',
  pufferfish: 'Kugelfisch',
  remora: 'Schiffshalter',
  seahorse: 'Seepferdchen',
}

const quirks: Words['quirks'] = {
  none: 'Ganz ohne Tricks',
  barger: 'Rempelt gern',
  mudHater: 'Hasst Schlamm',
  mudLover: 'Schlamm? Nur her!',
  lateBloomer: 'Spätzünder',
  lastSprinter: 'Als Letzter Turbo',
  quickStarter: 'Blitzstart',
  steady: 'Stur wie ein Uhrwerk',
  skittish: 'Hasst Gedränge',
  hurdler: 'Stolpert an keiner Hürde',
  frontRunner: 'Glänzt an der Spitze',
  secondWind: 'Kriegt die zweite Luft',
  drafter: 'Fährt Windschatten',
  showboat: 'Führt und gibt an',
}

const awards: Words['awards'] = {
  'sharpest-eye': { name: 'Adlerauge', does: 'Die beste einzelne Wette', figure: pearls },
  'dirtiest-claws': {
    name: 'Dreckigste Scheren',
    does: 'Hat die meisten Gemeinheiten gespielt',
    figure: (figure) => `${number(figure)} ${figure === 1 ? 'Karte' : 'Karten'}`,
  },
  'biggest-splash': {
    name: 'Größter Bauchplatscher',
    does: 'Am schönsten verloren',
    figure: (figure) => pearls(Math.abs(figure)),
  },
  'loudest-voice': {
    name: 'Lautestes Organ',
    does: 'Hat am meisten gebrüllt',
    figure: (figure) => `${number(figure)} ${figure === 1 ? 'Ruf' : 'Rufe'}`,
  },
}

/** What is said on more than one kind of page. */
export const common: Omit<Words, 'phone' | 'screen'> = {
  title: 'Scuttle',
  number,
  pearls,
  all,
  sentences: (parts) => parts.join(' '),
  odds: (hundredths) => fixed(hundredths / 100, hundredths < 1_000 ? 2 : 1),
  seconds: (ms) => `${fixed(ms / 1_000, 2)} s`,
  countdown: (seconds) =>
    seconds < 60
      ? String(seconds)
      : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  ordinal: (place) => `${place}.`,
  phases: {
    lobby: 'Lobby',
    parade: 'Parade',
    paddock: 'Führring',
    reveal: 'Enthüllung',
    race: 'Rennen',
    payout: 'Auszahlung',
    finale: 'Finale',
  },
  cards,
  betKinds: { win: 'auf Sieg', place: 'auf Platz', last: 'auf Schlusslicht' },
  verdicts: {
    works: 'wirkt',
    stopped: 'abgeblockt',
    repeated: 'einmal reicht',
    idle: 'nichts zu tun',
  },
  cardVerdict: (card, verdict) => `${card} (${verdict})`,
  blockedBy: (card) => `abgeblockt: ${card}`,
  nothingToSwap: 'nichts zu tauschen',
  findsNothing: 'findet nichts',
  animals,
  quirks,
  stats: { power: 'Kraft', cadence: 'Takt', stamina: 'Puste', nerve: 'Nerven' },
  ground: { mud: 'Schlamm', boost: 'Schub', hurdle: 'Hürde' },
  awards,
  temperaments: { cautious: 'Braver Bot', wild: 'Wilder Bot', shark: 'Hai-Bot' },
  refusals,
  fairness,
  why,
  robbery: {
    title: 'Der Raub des Tages',
    told: ({ robber, card, victim, round }) =>
      `${robber} mit ${card} gegen ${victim}, Runde\u00a0${round}`,
  },
  stickers: {
    title: 'Sticker zum Werfen',
    left: (count) =>
      count === 0
        ? 'Erst in der nächsten Phase gibt es neue Sticker'
        : `Wirf einen Sticker: noch ${number(count)}`,
    toss: {
      claw: 'Schere werfen',
      heart: 'Herz werfen',
      laugh: 'Lachen werfen',
      gasp: 'Staunen werfen',
      snooze: 'Schnarchen werfen',
      crown: 'Krone werfen',
    },
    crowd: 'Das Publikum',
  },
  isAway: 'weg',
  connection: {
    connecting: 'Verbinde …',
    lost: 'Verbindung weg. Neuer Versuch …',
    outdated: 'Es gibt eine neuere Version des Spiels. Sie wird geladen …',
    refused: {
      Flooded: 'Von hier kam zu viel auf einmal. Gleich lässt dich das Spiel wieder rein.',
      TooManySockets:
        'Dieses Spiel ist voll: Mehr Geräte passen nicht rein. Schließt Seiten, die keiner braucht; diese hier kommt rein, sobald Platz ist.',
      GameBroken:
        'Das Spiel hat einen Defekt und kann gerade nicht weiter. Diese Seite bleibt dran.',
    },
    gone: 'Dieses Spiel ist vorbei oder hat es nie gegeben.',
  },
}
