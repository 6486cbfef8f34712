import type { Words } from '../words.ts'
import { fairness } from './fairness.ts'
import { all, fixed, number, some } from './formats.ts'
import { refusals } from './refusals.ts'
import { why } from './why.ts'

const pearls = (value: number): string => some(value, 'perle', 'perles')

const cards: Words['cards'] = {
  'bad-oyster': { name: 'Huître louche', does: '−3 en Force. Le Goûteur royal l’arrête.' },
  'kelp-shake': { name: 'Shake d’algues', does: '+2 en Force. Le Goûteur royal l’arrête.' },
  'royal-taster': { name: 'Goûteur royal', does: 'Arrête toute carte de Force sur ce coureur.' },
  lullaby: { name: 'Berceuse', does: '−3 en Cadence. Les Boules de cire l’arrêtent.' },
  espresso: { name: 'Café serré', does: '+2 en Cadence. Les Boules de cire l’arrêtent.' },
  earplugs: { name: 'Boules de cire', does: 'Arrêtent toute carte de Cadence sur ce coureur.' },
  'brain-coral': {
    name: 'Corail cerveau',
    does: 'Embrouille : bonds de travers, −3 en Cran. La Conserve l’arrête.',
  },
  'tin-shell': { name: 'Conserve', does: 'Une carapace en boîte : arrête Corail et Enclume.' },
  'growth-hormone': {
    name: 'Potion magique',
    does: 'Double la Force, cette fois et à chaque course suivante. L’Antidopage la détecte.',
  },
  'spot-check': {
    name: 'Antidopage',
    does: 'Exclut qui est sous potion ou carbure à deux remontants différents.',
  },
  'head-start': { name: 'Faux départ', does: 'Part avec 4 mètres d’avance.' },
  anvil: { name: 'Enclume', does: 'Hors course pour cette fois. La Conserve l’arrête.' },
  pickpocket: {
    name: 'Pique-perles',
    does: 'Vole un cinquième des perles de quelqu’un, 300 au plus.',
  },
  shakedown: { name: 'Racket', does: 'Prend deux cartes à quelqu’un, n’importe lesquelles.' },
  'gag-order': {
    name: 'Bâillon',
    does: 'Une ou deux personnes ne jouent plus de carte cette manche.',
  },
  monosyllables: {
    name: 'Monosyllabes',
    does: 'Quelqu’un ne parle plus qu’en mots courts. Et fort.',
  },
  alms: { name: 'Aumône', does: 'La banque donne 250 perles à quelqu’un de fauché. Pas à toi.' },
  periscope: { name: 'Périscope', does: 'Montre chaque carte déjà validée, et sur qui.' },
  'inside-tip': {
    name: 'Bon tuyau',
    does: 'Les vraies cotes, avec toutes les cartes déjà validées.',
  },
  beachcomber: {
    name: 'Retour de marée',
    does: 'Reprends une de tes cartes jouées, à moitié prix.',
  },
  switcheroo: {
    name: 'Passe-passe',
    does: 'Échange toutes les cartes de deux coureurs avant qu’on les retourne.',
  },
  slick: { name: 'Flaque d’huile', does: 'En course : ça glisse, juste devant un coureur.' },
  megaphone: { name: 'Mégaphone', does: 'En course : un cri énorme, et un bond en avant.' },
  insurance: { name: 'Assurance', does: 'Un quart de tes mises perdues revient, 250 au plus.' },
  'double-or-nothing': {
    name: 'Quitte ou double',
    does: 'Un de tes paris gagne ou perd deux fois.',
  },
}

const animals: Words['animals'] = {
  lobster: 'homard',
  shoreCrab: 'crabe vert',
  mudskipper: 'périophtalme',
  seaSlug: 'limace de mer',
  turtle: 'tortue de mer',
  hermitCrab: 'bernard-l’ermite',
  sandhopper: 'puce de mer',
  cuttlefish: 'seiche',
  shrimp: 'crevette',
  octopus: 'poulpe',
  pufferfish: 'poisson-globe',
  remora: 'rémora',
  seahorse: 'hippocampe',
}

const quirks: Words['quirks'] = {
  none: 'Sans la moindre malice',
  barger: 'Joue des coudes',
  mudHater: 'Déteste la boue',
  mudLover: 'La boue ? Un régal !',
  lateBloomer: 'Un vrai diesel',
  lastSprinter: 'Turbo si bon dernier',
  quickStarter: 'Départ canon',
  steady: 'Réglé comme une horloge',
  skittish: 'Fuit la foule',
  hurdler: 'Ne rate aucune haie',
  frontRunner: 'Brille en tête',
  secondWind: 'Retrouve son souffle',
  drafter: 'Prend l’aspiration',
  showboat: 'Frime en tête',
}

const awards: Words['awards'] = {
  'sharpest-eye': { name: 'Œil de lynx', does: 'Le plus beau pari', figure: pearls },
  'dirtiest-claws': {
    name: 'Pinces sales',
    does: 'A joué le plus de coups bas',
    figure: (figure) => some(figure, 'carte', 'cartes'),
  },
  'biggest-splash': {
    name: 'Plat du jour',
    does: 'Le plus beau plongeon',
    figure: (figure) => pearls(Math.abs(figure)),
  },
  'loudest-voice': {
    name: 'Voix de stentor',
    does: 'A crié plus que tout le monde',
    figure: (figure) => some(figure, 'cri', 'cris'),
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
  ordinal: (place) => (place === 1 ? '1er' : `${place}e`),
  phases: {
    lobby: 'Accueil',
    parade: 'Défilé',
    paddock: 'Paddock',
    reveal: 'Révélation',
    race: 'Course',
    payout: 'Caisse',
    finale: 'Finale',
  },
  cards,
  betKinds: { win: 'gagnant', place: 'placé', last: 'dernier' },
  verdicts: {
    works: 'ça marche',
    stopped: 'bloquée',
    repeated: 'une fois suffit',
    idle: 'rien à arrêter',
  },
  cardVerdict: (card, verdict) => `${card} (${verdict})`,
  blockedBy: (card) => `bloquée : ${card}`,
  nothingToSwap: 'rien à échanger',
  findsNothing: 'ne trouve rien',
  animals,
  quirks,
  stats: { power: 'Force', cadence: 'Cadence', stamina: 'Souffle', nerve: 'Cran' },
  ground: { mud: 'Boue', boost: 'Turbo', hurdle: 'Haie' },
  awards,
  temperaments: { cautious: 'Bot prudent', wild: 'Bot fou', shark: 'Bot requin' },
  refusals,
  fairness,
  why,
  robbery: {
    title: 'Le vol du jour',
    told: ({ robber, card, victim, round }) =>
      `${robber} avec ${card} contre ${victim}, manche\u00a0${round}`,
  },
  stickers: {
    title: 'Autocollants',
    left: (count) =>
      count === 0
        ? 'Plus d’autocollants avant la prochaine phase'
        : `Lance un autocollant. Reste : ${number(count)}`,
    toss: {
      claw: 'Lancer une pince',
      heart: 'Lancer un cœur',
      laugh: 'Lancer un rire',
      gasp: 'Lancer un oh',
      snooze: 'Lancer un ronflement',
      crown: 'Lancer une couronne',
    },
    crowd: 'Le public',
  },
  isAway: 'ailleurs',
  connection: {
    connecting: 'Connexion …',
    lost: 'Connexion perdue. Nouvel essai …',
    outdated: 'Il y a une nouvelle version du jeu. Elle arrive …',
    refused: {
      Flooded: 'Trop de choses d’un coup depuis ici. Le jeu te rouvre dans un instant.',
      TooManySockets:
        'Cette partie est pleine : plus aucun appareil ne tient. Fermez les pages inutiles ; celle-ci entre dès qu’il y a de la place.',
      GameBroken: 'La partie est en panne et ne peut pas continuer. Cette page insiste.',
    },
    gone: 'Cette partie est finie ou n’a jamais existé.',
  },
}
