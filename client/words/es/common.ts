import type { Words } from '../words.ts'
import { fairness } from './fairness.ts'
import { all, fixed, number, some } from './formats.ts'
import { refusals } from './refusals.ts'
import { why } from './why.ts'

const pearls = (value: number): string => some(value, 'perla', 'perlas')

const cards: Words['cards'] = {
  'bad-oyster': { name: 'Ostra pasada', does: '−3 de Fuerza. El Catador real la para.' },
  'kelp-shake': { name: 'Batido de algas', does: '+2 de Fuerza. El Catador real lo para.' },
  'royal-taster': { name: 'Catador real', does: 'Para toda carta de Fuerza en este corredor.' },
  lullaby: { name: 'Canción de cuna', does: '−3 de Ritmo. Los Tapones la paran.' },
  espresso: { name: 'Café cargado', does: '+2 de Ritmo. Los Tapones lo paran.' },
  earplugs: { name: 'Tapones', does: 'Paran toda carta de Ritmo en este corredor.' },
  'brain-coral': {
    name: 'Coral cerebro',
    does: 'Marea: saltos sin rumbo, −3 de Temple. La Lata lo para.',
  },
  'tin-shell': { name: 'Lata', does: 'Caparazón en conserva: para el Coral cerebro y el Yunque.' },
  'growth-hormone': {
    name: 'Poción secreta',
    does: 'Dobla la Fuerza, hoy y en cada carrera que venga. El Antidopaje la descubre.',
  },
  'spot-check': {
    name: 'Antidopaje',
    does: 'Echa a quien va con poción o con dos estimulantes distintos.',
  },
  'head-start': { name: 'Salida en falso', does: 'Sale con 4 metros de ventaja.' },
  anvil: { name: 'Yunque', does: 'Fuera de esta carrera. La Lata lo para.' },
  pickpocket: {
    name: 'Robaperlas',
    does: 'Roba a alguien un quinto de sus perlas, 300 como mucho.',
  },
  shakedown: { name: 'Cacheo', does: 'Quita a alguien dos cartas, las que sean.' },
  'gag-order': { name: 'Mordaza', does: 'Una o dos personas no juegan más cartas esta ronda.' },
  monosyllables: { name: 'Monosílabos', does: 'Alguien habla alto, y solo con palabras cortas.' },
  alms: { name: 'Limosna', does: 'La banca da 250 perlas a alguien pobre. No a ti.' },
  periscope: { name: 'Periscopio', does: 'Mira cada carta ya confirmada, y sobre quién.' },
  'inside-tip': {
    name: 'Soplo',
    does: 'Las cuotas de verdad, con todas las cartas ya confirmadas.',
  },
  beachcomber: { name: 'Resaca', does: 'Recupera una carta que jugaste, a mitad de precio.' },
  switcheroo: {
    name: 'Cambiazo',
    does: 'Cambia todas las cartas de dos corredores antes de descubrirlas.',
  },
  slick: {
    name: 'Charco de aceite',
    does: 'En carrera: un resbalón justo delante de un corredor.',
  },
  megaphone: { name: 'Megáfono', does: 'En carrera: un grito enorme y un acelerón.' },
  insurance: {
    name: 'Seguro',
    does: 'Vuelve un cuarto de lo que pierdas apostando, 250 como mucho.',
  },
  'double-or-nothing': {
    name: 'Doble o nada',
    does: 'Una de tus apuestas gana o pierde dos veces.',
  },
}

const animals: Words['animals'] = {
  lobster: 'langosta',
  shoreCrab: 'cangrejo',
  mudskipper: 'pez del fango',
  seaSlug: 'babosa de mar',
  turtle: 'tortuga marina',
  hermitCrab: 'cangrejo ermitaño',
  sandhopper: 'pulga de mar',
  cuttlefish: 'sepia',
  shrimp: 'camarón',
  octopus: 'pulpo',
  pufferfish: 'pez globo',
  remora: 'rémora',
  seahorse: 'caballito de mar',
}

const quirks: Words['quirks'] = {
  none: 'Sin truco alguno',
  barger: 'Se abre a codazos',
  mudHater: 'Odia el barro',
  mudLover: '¿Barro? ¡Venga!',
  lateBloomer: 'De menos a más',
  lastSprinter: 'Turbo si va último',
  quickStarter: 'Sale como un cohete',
  steady: 'Salta como un reloj',
  skittish: 'Huye del barullo',
  hurdler: 'No falla una valla',
  frontRunner: 'Brilla en cabeza',
  secondWind: 'Tiene segundo aire',
  drafter: 'Va a rebufo',
  showboat: 'En cabeza, presume',
}

const awards: Words['awards'] = {
  'sharpest-eye': { name: 'Ojo de lince', does: 'La mejor apuesta', figure: pearls },
  'dirtiest-claws': {
    name: 'Pinzas sucias',
    does: 'Quien jugó más malas artes',
    figure: (figure) => some(figure, 'carta', 'cartas'),
  },
  'biggest-splash': {
    name: 'Planchazo del día',
    does: 'Quien perdió con más estilo',
    figure: (figure) => pearls(Math.abs(figure)),
  },
  'loudest-voice': {
    name: 'Vozarrón',
    does: 'Quien más gritó',
    figure: (figure) => some(figure, 'grito', 'gritos'),
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
  ordinal: (place) => `${place}.º`,
  phases: {
    lobby: 'Sala',
    parade: 'Desfile',
    paddock: 'Paddock',
    reveal: 'Revelación',
    race: 'Carrera',
    payout: 'Caja',
    finale: 'Final',
  },
  cards,
  betKinds: { win: 'gana', place: 'podio', last: 'último' },
  verdicts: {
    works: 'funciona',
    stopped: 'parada',
    repeated: 'basta con una',
    idle: 'nada que parar',
  },
  cardVerdict: (card, verdict) => `${card} (${verdict})`,
  blockedBy: (card) => `parada: ${card}`,
  nothingToSwap: 'nada que cambiar',
  findsNothing: 'no encuentra nada',
  animals,
  quirks,
  stats: { power: 'Fuerza', cadence: 'Ritmo', stamina: 'Aguante', nerve: 'Temple' },
  ground: { mud: 'Barro', boost: 'Turbo', hurdle: 'Valla' },
  awards,
  temperaments: { cautious: 'Bot prudente', wild: 'Bot loco', shark: 'Bot tiburón' },
  refusals,
  fairness,
  why,
  robbery: {
    title: 'El robo del día',
    told: ({ robber, card, victim, round }) =>
      `${robber} con ${card} contra ${victim}, ronda\u00a0${round}`,
  },
  stickers: {
    title: 'Pegatinas',
    left: (count) =>
      count === 0
        ? 'No quedan pegatinas hasta la próxima fase'
        : `Lanza una pegatina: te quedan ${number(count)}`,
    toss: {
      claw: 'Lanzar una pinza',
      heart: 'Lanzar un corazón',
      laugh: 'Lanzar una risa',
      gasp: 'Lanzar un susto',
      snooze: 'Lanzar un ronquido',
      crown: 'Lanzar una corona',
    },
    crowd: 'El público',
  },
  isAway: 'fuera',
  connection: {
    connecting: 'Conectando …',
    lost: 'Se cortó la conexión. Otro intento …',
    outdated: 'Hay una versión nueva del juego. Ya viene …',
    refused: {
      Flooded: 'Llegó demasiado de golpe desde aquí. El juego te deja volver en un momento.',
      TooManySockets:
        'Esta partida está llena: no caben más aparatos. Cierra las páginas que nadie use; esta entra en cuanto haya sitio.',
      GameBroken: 'La partida se averió y ahora no puede seguir. Esta página insiste.',
    },
    gone: 'Esta partida acabó o nunca existió.',
  },
}
