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
import { all, number, percent, some } from './formats.ts'

const BET_NAMES: Readonly<Record<BetKind, string>> = {
  win: 'Gana',
  place: 'Podio',
  last: 'Último',
}
const BET_ENDS: Readonly<Record<BetKind, string>> = { win: '', place: ', podio', last: ', último' }

/** What people read on the phone, beside what all pages say. */
export const phone: Words['phone'] = {
  you: 'tú',
  round: (round, rounds) => `Carrera ${round}/${rounds}`,
  times: (odds) => `×${odds}`,
  signed: (value) => number(value, true).replace('-', '−'),
  roundTrip: (ms) => `${number(ms)} ms`,
  roundTripName: (ms) => `Ida y vuelta: ${some(ms, 'milisegundo', 'milisegundos')}`,
  timeLeft: (seconds) =>
    `${seconds === 1 ? 'Queda' : 'Quedan'} ${some(seconds, 'segundo', 'segundos')}`,
  wallet: 'Tus perlas',
  metres: (metres) => `${number(metres)} m`,

  connection: {
    connecting: 'Metiendo los pies en el agua …',
    lost: 'Se cortó la línea. Volvemos a nado …',
    outdated: 'El juego se renovó. Ya viene …',
    offline: 'Tu móvil no tiene conexión. En cuanto tenga red, la partida sigue aquí.',
    lostHint: 'No se pierde nada: tu asiento y tu borrador siguen ahí.',
  },

  gone: {
    start: '¿Qué partida?',
    malformed: 'Ese enlace tiene arena',
    malformedHint: `Un código tiene ${CODE_LETTERS} letras. Está en la pantalla grande.`,
    unknown: 'No existe esa partida',
    unknownHint: (code) => `Con ${code} no corre nadie. ¿Una letra mal, o ya acabó el día?`,
    over: 'Este día de carreras acabó',
    overHint: 'La marea se llevó la pista. ¿Vamos a otra?',
    shut: 'La puerta está cerrada',
    shutHint: 'El juego cortó la conexión. Llama otra vez: tu asiento te espera.',
    replaced: 'Ahora juegas en otro lado',
    replacedHint:
      'Esta partida está abierta en páginas más nuevas, que tomaron el lugar de esta. Tu asiento sigue siendo tuyo.',
    reload: 'Volver a entrar',
    takeOver: 'Jugar aquí otra vez',
    code: 'Código de la partida',
    join: '¡Voy!',
    badCode: `Eso no es un código: ${CODE_LETTERS} letras, ni una sola vocal.`,
  },

  join: {
    heading: 'Arrima una caja',
    game: 'Día de carreras',
    name: 'Tu nombre',
    face: 'Tu cara',
    faceNumber: (face) => `Cara ${face}`,
    take: 'Tomar asiento',
    taking: 'Tomando asiento …',
    late: 'El día ya empezó. Entras en la próxima carrera.',
    nameMissing: 'Primero un nombre, por favor.',
    closed: {
      full: 'No quedan asientos',
      ending: 'Por hoy es tarde',
      over: 'Este día de carreras acabó',
      locked: 'La sala está cerrada',
      removed: 'Te mandaron fuera',
    },
    closedHint: {
      full: (seatsMax) => `Ya juegan ${number(seatsMax)}. Si alguien se va, llama aquí.`,
      ending: 'Corre la última carrera: ya no entra nadie. ¡Mira cómo acaba!',
      removed: 'La partida sigue sin ti. Todavía puedes mirar.',
      locked: 'Ahora no entra nadie más. Pide que abran la sala.',
      over: 'El podio está puesto. Si hay otro día, podrás entrar por aquí.',
    },
    watch: 'Mirar la partida',
  },

  lobby: {
    heading: '¡Ya estás!',
    lead: 'Ojos en la pantalla grande. Ahí empieza todo.',
    table: (count) => `${number(count)} en la mesa`,
    change: 'Cambiar nombre o cara',
    save: 'Guardar',
    cancel: 'Cancelar',
    leave: 'Irse',
    leaveForSure: 'Irse de verdad',
    share: 'Compartir el enlace',
    shared: 'Enlace copiado. ¡Pásalo!',
    sendLink: (link) => `Pasa este enlace: ${link}`,
    hintsName: 'Cómo va',
    hints: [
      'Apuesta en secreto. Amaña la carrera en secreto. Pon cara de ángel.',
      'Apuesta a quién gana, quién hace podio o quién llega último. La cuota que ves es la que cobras.',
      'Una trampa por carrera, dos en la última. Los favores pequeños son gratis.',
      'Los nombres salen en el podio. Hasta entonces, cara de póker.',
      'En cada carrera hay una carta mala en juicio. Señala a quien fue y gana perlas.',
      `Quedarse quieto cuesta: quien apuesta menos de ${ANTE_PEARLS} paga ${ANTE_PEARLS} a la banca.`,
      '¿En la ruina? El tiburón presta. Tras cada carrera quiere un décimo más.',
      `Confirma pronto: la mitad más rápida de la mesa gana ${EARLY_BIRD_PEARLS} perlas. Lo confirmado, confirmado está.`,
      'Algunas cartas funcionan en plena carrera. Ten un pulgar libre.',
    ],
  },

  howTo: {
    open: 'Cómo se juega',
    heading: 'Cómo se juega',
    shake: 'Hacer vibrar el móvil',
    close: 'Entendido',
    points: [
      ['La meta', 'Gana quien tenga más perlas al final del día. Las deudas restan.'],
      [
        'Apostar',
        'Hasta tres apuestas por carrera: gana, podio o último. Se pagan a la cuota de antes de la carrera, pase lo que pase.',
      ],
      [
        'Amañar',
        'Juega en secreto una carta por carrera, dos en la última: sobre un corredor o sobre otra gente. Algunas cartas pequeñas van aparte.',
      ],
      [
        'Comprar',
        'Cada carrera hay tres cartas en tu propio puesto. En la mano caben cinco. Se paga al confirmar.',
      ],
      [
        'Confirmar',
        `Una vez, y para siempre. La mitad más rápida gana ${EARLY_BIRD_PEARLS}. Quien apuesta menos de ${ANTE_PEARLS} paga ${ANTE_PEARLS}.`,
      ],
      [
        'Acusar',
        `Las cartas se descubren sin nombre. A veces una mala va a juicio: di quién fue y gana ${ACCUSER_PEARLS} perlas.`,
      ],
      [
        'Gritar',
        'Un grito gratis hasta que la cabeza llega a la mitad. El Charco y el Megáfono también sirven entonces.',
      ],
      [
        'Pedir prestado',
        `El tiburón presta de cien en cien y suma un décimo tras cada carrera. Con menos de ${FREE_STAKE_PEARLS} perlas tienes una apuesta gratis.`,
      ],
    ],
  },

  late: {
    heading: 'En la próxima carrera',
    lead: 'Esta ya está en marcha: apuestas y cartas son de los demás. Mira quién corre.',
    race: 'Entras en la próxima carrera. Disfruta de esta.',
  },

  parade: {
    heading: 'Ahí vienen',
    lead: 'El paddock abre en un momento. ¿Quién parece rápido?',
    hand: 'Tu mano',
    offers: 'Pronto en tu puesto',
    pays: (name, odds) => `${name} paga ${odds} veces lo apostado`,
    onHormone: 'con poción',
    dealt: 'nueva',
    full: 'Cinco cartas: mano llena. La que no quepa se va a tus descartes.',
    rival: (name) =>
      `Tu rival esta ronda: ${name}. Si pierde todo lo que apuesta, te llevas ${number(RIVAL_PEARLS)}.`,
    debt: (debt, interest) =>
      `Debes ${number(debt)} al tiburón, y ${number(interest)} más después de esta carrera.`,
  },
  statOf: (stat, value) => `${stat} ${value} de 10`,

  paddock: {
    tabs: 'Paddock',
    bets: 'Apostar',
    hand: 'Mano',
    stall: 'Puesto',
    left: 'por apostar',
    ofCap: (cap) => `de ${number(cap)} esta carrera`,
    ofPurse: (pearls, cap) => `de tus ${number(pearls)} (tope ${number(cap)})`,
    ofHouse: (pearls) => `de ${number(pearls)} de la banca`,
    cutToCap: (pearls, cap) =>
      `Recortado a ${number(pearls)}: en esta carrera se apuestan ${number(cap)} como mucho.`,
    cutToPurse: (pearls) => `Recortado a ${number(pearls)}: en tu bolsa no hay más.`,
    cutToHouse: (pearls) => `Recortado a ${number(pearls)}: la banca no presta más.`,
    freeBet: '¿Sin perlas? La banca pone 100 por ti, a una apuesta. Lo que gane es tuyo.',
    trimmed: 'Tus apuestas se recortaron a lo que aún hay en tu bolsa.',
    full: 'Tres apuestas como mucho. Quita una para hacer otra.',
    kinds: BET_NAMES,
    stakeOn: (kind, name) => `${BET_NAMES[kind]}: apuesta a ${name}`,
    tap: (kind, odds, pearls, name) => `${BET_NAMES[kind]} ×${odds}: ${pearls} más a ${name}`,
    more: (pearls, name, kind) => `${pearls} más a ${name}${BET_ENDS[kind]}`,
    less: (pearls, name, kind) => `${pearls} menos a ${name}${BET_ENDS[kind]}`,
    most: (name, kind) => `Máx. a ${name}${BET_ENDS[kind]}`,
    tip: (odds) => `soplo ×${odds}`,
    mostShort: 'Máx.',
    clear: (name, kind) => `0 a ${name}${BET_ENDS[kind]}`,
    back: (pearls) => `cobras ${number(pearls)}`,
    wins: (pearls) => `ganas ${number(pearls)}`,
    about: (lane, name) => `${lane}, sobre ${name}`,
    ground: 'La pista',
  },

  hand: {
    lead: 'Las cartas sobre corredores se descubren sin tu nombre. Otras actúan al momento.',
    gagged: '¡Mordaza! No más cartas para ti esta ronda.',
    moments: {
      item: 'sobre un corredor, se ve en la revelación',
      reveal: 'justo antes de la revelación',
      talk: 'actúa al momento',
      bet: 'actúa al momento',
      purchase: 'actúa al momento',
      race: 'en plena carrera',
      payout: 'al pasar por caja',
    },
    barriers: {
      gagged: '¡Mordaza!',
      race: 'Guárdala para la carrera',
      spent: 'No te quedan trampas',
      noBet: 'Primero una apuesta',
      noDoubling: 'No hay perlas para doblar',
      emptyBeach: 'La playa sigue vacía',
    },
    throwIt: 'Pasa las cartas; lanza una hacia arriba o toca su botón.',
    goesBack: (cards) => `Vuelve a tu mano: ${all(cards)}.`,
    bought: 'se paga al confirmar',
    thisOne: 'Este',
    use: (card) => `Usar ${card}`,
    useShort: 'Usar …',
    putDown: 'dejar',
    takeBackName: (card, on) => `Recuperar ${card} ${on}`.trim(),
    onWhomFirst: (card) => `${card}: ¿qué corredor?`,
    onWhomSecond: (card) => `${card}: ¿y qué otro?`,
    empty: 'Nada en la manga. En el puesto se venden problemas.',
    play: (card) => `Jugar ${card}`,
    playShort: 'Jugar',
    playedOn: (name) => `sobre ${name}`,
    onWhom: (card) => `${card}: ¿sobre quién?`,
    cancel: 'Ahora no',
    here: '¡Aquí!',
    hereName: (card, name) => `¡Aquí! ${card} sobre ${name}`,
    prospects: 'Las opciones, hasta donde puedes saber.',
    toWin: 'gana',
    prospect: (now, after) => `${now} → ${after}`,
    prospectAloud: (now, after) => `Opciones de ganar: ahora ${now}, con ella ${after}.`,
    turns: { better: 'mejor', worse: 'peor', same: 'igual' },
    out: 'fuera',
    counting: '…',
    chance: (share) => (share > 0 && share < 0.01 ? '< 1 %' : percent(share)),
    cardOn: (card, on) => `${card} ${on}`.trim(),
    between: (one, other) => `entre ${all([one, other].map(String))}`,
    onBet: (kind, name) => `a ${name}, ${kind}`,
    takeBack: 'Recuperar',
    takeBackFrom: (card, name) => `Recuperar ${card} de ${name}`,
    yours: (card) => `de ti: ${card}`,
  },

  stall: {
    lead: 'Tres ofertas solo para ti. Lo que tomes se paga al confirmar.',
    buyShort: 'Tomar',
    buy: (card, pearls) => `Comprar ${card} por ${number(pearls)}`,
    putBack: 'Devolver',
    useNow: (card, pearls) => `Usar ya: ${card} por ${number(pearls)}`,
    useNowShort: 'Usar ya',
    sold: 'En tu mano',
    handFull: 'Mano llena: juega una',
    tooDear: 'Muy cara',
  },

  loan: {
    heading: 'El tiburón',
    lead: 'Presta y cobra cuando confirmas. Un décimo más tras cada carrera.',
    upTo: (pearls) =>
      pearls > 0 ? `Hasta ${number(pearls)} para ti hoy.` : 'Ni una perla más para ti hoy.',
    borrow: (pearls) => `Pedir ${pearls}`,
    repay: (pearls) => `Devolver ${pearls}`,
    now: (pearls) =>
      pearls === 0
        ? 'sin préstamo'
        : pearls > 0
          ? `pedir ${number(pearls)}`
          : `devolver ${number(-pearls)}`,
    owing: (debt, interest) =>
      `Deberás ${number(debt)}, y ${number(interest)} más después de la carrera.`,
  },

  // Sentences in which “you” is “ti”: it stands after “de”, “a” and “para” alone.
  use: {
    you: 'ti',
    now: (card) => `Usar ${card} ya`,
    onWhom: { one: '¿Sobre quién?', two: '¿Sobre quién? Una persona o dos.' },
    whichCard: '¿Cuál vuelve a tu mano?',
    noDiscards: 'Aún no hay nada tuyo en la playa.',
    nobodyPoor: 'Nadie es tan pobre todavía. Vuelve tras pasar por caja.',
    costs: (pearls) => `Cuesta ${some(pearls, 'perla', 'perlas')}, al momento.`,
    takesAction: (cards) => `Es tu trampa de la ronda. Vuelve a tu mano: ${all(cards)}.`,
    pickpocket: (who, whom, pearls) =>
      pearls > 0
        ? `Robo de parte de ${who}: ${some(pearls, 'perla', 'perlas')} menos para ${whom}.`
        : `Robo de parte de ${who} a ${whom}: bolsillo vacío, ya habían pasado por ahí.`,
    shakedown: (who, whom, cards) =>
      cards.length > 0
        ? `Cacheo de parte de ${who} a ${whom}: ${all(cards)}.`
        : `Cacheo de parte de ${who} a ${whom}, y no cayó nada.`,
    gagOrder: (who, whom) => `Mordaza de parte de ${who}: no más cartas para ${all(whom)}.`,
    monosyllables: (whom) => `Para ${whom}, solo palabras cortas. Y bien altas.`,
    speak: '¡Tú! Solo: sí. No. Ya. Más. Pez. Y bien alto. Hasta la meta.',
    alms: (who, whom) => `Limosna de parte de ${who}: 250 perlas de la banca para ${whom}.`,
    periscope: (items) =>
      items.length > 0 ? `Ya confirmado: ${items.join(', ')}.` : 'Aún no hay cartas confirmadas.',
    chance: (name, share) => `${name} ${percent(share)}`,
    insideTip: (chances) => `Las opciones de verdad: ${chances.join(', ')}.`,
    beachcomber: (card) => `De vuelta en tu mano: ${card}.`,
    mine: {
      pickpocket: (whom, pearls) =>
        pearls > 0
          ? `Del bolsillo de ${whom}: +${number(pearls)}.`
          : `Llegaste tarde: el bolsillo de ${whom} ya estaba vacío.`,
      shakedown: (whom, count) =>
        count > 0 ? `De las mangas de ${whom} cayó:` : `De las mangas de ${whom} no cayó nada.`,
      gagOrder: (whom) => `No más cartas para ${all(whom)} esta ronda.`,
      monosyllables: (whom) => `Escucha a ${whom}. Palabras cortas. Y bien altas.`,
      alms: (whom) => `La banca dio 250 perlas a ${whom}. Qué nobleza.`,
      beachcomber: (card) => `De vuelta en tu mano: ${card}.`,
      seen: 'Ya confirmado:',
      nothingSeen: 'Aún no hay cartas confirmadas.',
      tip: 'Las cuotas a ganar, la anunciada y la real, con todas las cartas ya confirmadas:',
      posted: 'anunciada',
      really: 'real',
    },
    onMe: {
      pickpocket: (who, pearls) =>
        pearls > 0
          ? `${who} te vació el bolsillo: −${number(pearls)}`
          : `${who} metió la mano en tu bolsillo. Ya habían pasado por ahí.`,
      shakedown: (who, cards) =>
        cards.length > 0 ? `${who} te quitó ${all(cards)}` : `${who} te cacheó, y no cayó nada.`,
      gagOrder: (who) => `Mordaza de parte de ${who}: no más cartas para ti esta ronda.`,
      monosyllables: (who) => `Habla. Alto. Con. Voz. Corta. Lo manda ${who}.`,
      alms: (who) => `${who} te ve en la ruina: +250 de la banca`,
    },
    onOthers: {
      gagOrder: (who, whom) => `Mordaza de parte de ${who}: no más cartas para ${all(whom)}.`,
      monosyllables: (whom) => `Para ${whom}, solo palabras cortas. Y bien altas.`,
    },
  },

  lockIn: {
    early: (pearls) => `¡Quien madruga! +${some(pearls, 'perla', 'perlas')} para ti.`,
    bought: 'comprada',
    buys: (count) => some(count, 'carta comprada', 'cartas compradas'),
    undo: 'Deshacer',
    button: 'Confirmar',
    now: 'Confirmar ya',
    wait: '¡Espera!',
    going: 'Allá va …',
    nothing: 'ni apuesta ni carta',
    bets: (count, pearls) => `${some(count, 'apuesta', 'apuestas')}, ${number(pearls)} en juego`,
    noBets: 'sin apuesta',
    soon: '¡Diez segundos! Lo que está aquí sale solo.',
    locked: 'Confirmado',
    lockedLead: 'Cara de póker. Los demás siguen tramando.',
    stood: 'Lo que va',
    stoodNothing: 'Esta la pasas: ni apuesta ni carta.',
    cut: 'No entró todo: tu bolsa o tu mano habían cambiado.',
    free: 'apuesta gratis',
  },

  trial: {
    heading: (card, racer) => `¿Quién jugó ${card.toUpperCase()} sobre ${racer}?`,
    lead: 'Acusa antes de la salida: 50 perlas si aciertas. Si no, 20 para quien lo hizo.',
    yours: 'Es tuya. Pon cara de ángel y acusa a alguien.',
    accuse: (name) => `Acusar a ${name}`,
    named: (name) => `Acusaste a ${name}. La verdad llega con los pagos.`,
    truth: (card, racer, name) => `${card} sobre ${racer}: ¡fue ${name}!`,
  },

  reveal: {
    swap: (one, other) => `${all([one, other].map(String))} cambian todas sus cartas`,
    heading: '¡Mira arriba!',
    lead: 'Todas las cartas se descubren en la pantalla grande.',
    none: 'Ni una sola carta. Qué sospechoso.',
    yours: 'tuya',
    cards: 'Descubiertas',
    bets: 'Tus apuestas',
  },

  race: {
    heading: 'La carrera',
    ready: 'Preparados … Tienes un grito.',
    actOn: {
      shout: (name) => `Grito para ${name}`,
      megaphone: (name) => `Megáfono para ${name}`,
      slick: (name) => `Charco delante de ${name}`,
    },
    modes: { shout: 'Grito', megaphone: 'Megáfono', slick: 'Charco' },
    aim: {
      shout: '¿Gritar para quién?',
      megaphone: 'El megáfono: ¿para quién?',
      slick: 'El charco: ¿delante de quién?',
    },
    noShouts: 'Hoy no se grita. Pinzas quietas.',
    shoutLead: 'Un solo grito. ¡Que cuente!',
    shouting: (name) => `Vamos, ${name} …`,
    shouted: (name) => `¡${name} te oyó!`,
    waiting: 'Los gritos esperan a que vuelva la línea …',
    closed: 'Muy tarde para gritar. Muérdete las pinzas.',
    lanes: 'La carrera hasta ahora',
    out: 'fuera',
  },

  payout: {
    freeLost: 'Esa la pagó la banca',
    freeLostBet: 'no te costó nada',
    back: (pearls) => `cobraste ${number(pearls)}`,
    won: 'Ganaste',
    lost: 'Perdiste',
    even: 'Todo como estaba',
    noBets: 'Tus perlas siguen secas',
    void: 'Carrera anulada',
    voidLead: 'Cambiaron la pista bajo los corredores. Apuestas y cartas se devuelven.',
    place: (place, players) => `Vas ${place} de ${players}`,
    why: 'Por dónde rodaron tus perlas',
    reasons: {
      ante: `Quietud: apostaste menos de ${ANTE_PEARLS}`,
      double: 'Doble o nada: lo que volvió',
      insurance: 'Seguro',
      rival: 'Tu rival lo perdió todo',
      accuser: 'Buen olfato: acertaste',
      framed: 'Culparon a otros por tu carta',
      interest: 'Los intereses del tiburón',
      pickpocket: 'Tus dedos en otra bolsa',
      robbed: 'Otros dedos en tu bolsa',
      alms: 'Limosna de la banca',
      quiet: 'Cartas compradas, apuesta doblada, premio por madrugar',
    },
    came: (racer, place) => `${racer}, ${place}`,
    onIt: (cards) => (cards.length > 0 ? `Encima: ${cards.join(', ')}.` : 'Sin cartas encima.'),
    betAt: (kind, odds) => `${kind}, ×${odds}`,
    owes: (pearls) => `debe ${number(pearls)}`,
    bets: 'Tus apuestas',
    finish: 'La llegada',
    standings: 'Clasificación',
    unfinished: 'no llegó',
    gap: (seconds) => `+${seconds}`,
    up: (places) => `sube ${some(places, 'puesto', 'puestos')}`,
    down: (places) => `baja ${some(places, 'puesto', 'puestos')}`,
  },

  finale: {
    first: '¡La playa es tuya!',
    podium: '¡Al podio!',
    rest: '¡Vaya día!',
    place: (place, players) => `${place} de ${players}`,
    standings: 'Clasificación final',
    awards: 'Premios',
    deeds: 'Quién hizo qué',
    noDeeds: 'Ni una carta jugada. Un día de santos.',
    race: (round) => `Carrera ${round}`,
    on: (card, whom) => (whom.length > 0 ? `${card} sobre ${all(whom)}` : card),
    did: {
      played: (card, whom) => `jugó ${card} sobre ${whom}`,
      gave: (card, whom) => `jugó ${card} para ${whom}`,
      dropped: (card, whom) => `puso ${card} delante de ${whom}`,
      swapped: (card, whom) => `jugó ${card}: cambió a ${whom}`,
      doubled: (card, whom) => `jugó ${card} en su apuesta a ${whom}`,
      used: (card) => `usó ${card}`,
    },
    rivals: 'Rivales secretos',
    rival: (name) => `se la tenía jurada a ${name}`,
    again: 'Quédate: puede que haya otro día.',
    suspense: 'Los honores del día salen en la pantalla grande, y los tuyos también.',
  },

  paused: { heading: 'Pausa', lead: 'El reloj está parado. A estirar las pinzas.' },
}
