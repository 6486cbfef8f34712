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

const BET_NAMES: Readonly<Record<BetKind, string>> = {
  win: 'Sieg',
  place: 'Platz',
  last: 'Letzter',
}
const BET_ENDS: Readonly<Record<BetKind, string>> = {
  win: '',
  place: ', auf Platz',
  last: ', auf Schlusslicht',
}
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`

/** What people read on the phone, beside what all pages say. */
export const phone: Words['phone'] = {
  you: 'du',
  round: (round, rounds) => `Rennen ${round}/${rounds}`,
  times: (odds) => `×${odds}`,
  signed: (value) => number(value, true).replace('-', '−'),
  roundTrip: (ms) => `${number(ms)} ms`,
  roundTripName: (ms) => `Hin und zurück: ${number(ms)} Millisekunden`,
  timeLeft: (seconds) => `Noch ${some(seconds, 'Sekunde', 'Sekunden')}`,
  wallet: 'Deine Perlen',
  metres: (metres) => `${number(metres)} m`,

  connection: {
    connecting: 'Wir waten rein …',
    lost: 'Leitung weg. Wir schwimmen zurück …',
    outdated: 'Das Spiel wurde erneuert. Es lädt …',
    offline: 'Dein Handy ist offline. Sobald es Netz hat, geht das Spiel hier weiter.',
    lostHint: 'Nichts ist verloren: Dein Platz und dein Entwurf bleiben.',
  },

  gone: {
    start: 'Welches Spiel?',
    malformed: 'In dem Link ist Sand',
    malformedHint: `Ein Spielcode hat ${CODE_LETTERS} Buchstaben. Er steht auf dem großen Bildschirm.`,
    unknown: 'So ein Spiel gibt es nicht',
    unknownHint: (code) => `Unter ${code} läuft keiner. Ein Buchstabe falsch, oder der Tag vorbei?`,
    over: 'Dieser Renntag ist vorbei',
    overHint: 'Die Flut hat die Bahn geholt. Lust auf eine andere?',
    shut: 'Die Tür ist zu',
    shutHint: 'Das Spiel hat die Verbindung geschlossen. Klopf noch mal: Dein Platz ist frei.',
    replaced: 'Du spielst jetzt woanders',
    replacedHint:
      'Neuere Seiten haben dieses Spiel offen und den Platz dieser hier genommen. Du behältst deinen Platz.',
    reload: 'Wieder rein',
    takeOver: 'Wieder hier spielen',
    code: 'Spielcode',
    join: 'Rein da',
    badCode: `Das ist kein Spielcode: ${CODE_LETTERS} Buchstaben, kein einziger Vokal.`,
  },

  join: {
    heading: 'Schnapp dir ’ne Kiste',
    game: 'Renntag',
    name: 'Dein Name',
    face: 'Dein Gesicht',
    faceNumber: (face) => `Gesicht ${face}`,
    take: 'Platz nehmen',
    taking: 'Setzt sich …',
    late: 'Der Tag läuft schon. Du bist ab dem nächsten Rennen dabei.',
    nameMissing: 'Erst einen Namen, bitte.',
    closed: {
      full: 'Alle Plätze sind besetzt',
      ending: 'Für heute zu spät',
      over: 'Dieser Renntag ist vorbei',
      locked: 'Der Raum ist zu',
      removed: 'Du wurdest weggeschickt',
    },
    closedHint: {
      full: (seatsMax) => `${number(seatsMax)} spielen schon. Geht jemand, klopf hier an.`,
      ending: 'Das letzte Rennen läuft: Jetzt kommt keiner mehr rein. Schau, wie es ausgeht!',
      removed: 'Dieses Spiel geht ohne dich weiter. Zusehen darfst du noch.',
      locked: 'Gerade kommt keiner mehr rein. Lasst den Raum wieder öffnen.',
      over: 'Das Treppchen steht. Gibt es noch einen Tag, kannst du hier mitmachen.',
    },
    watch: 'Diesem Spiel zusehen',
  },

  lobby: {
    heading: 'Du bist dabei!',
    lead: 'Augen auf den großen Bildschirm. Dort geht es los.',
    table: (count) => `${number(count)} am Tisch`,
    change: 'Name oder Gesicht ändern',
    save: 'Sichern',
    cancel: 'Doch nicht',
    leave: 'Gehen',
    leaveForSure: 'Wirklich gehen',
    share: 'Link teilen',
    shared: 'Link kopiert. Schick ihn weiter!',
    sendLink: (link) => `Schick diesen Link weiter: ${link}`,
    hintsName: 'So geht’s',
    hints: [
      'Setz heimlich auf Renner. Trickse heimlich. Guck unschuldig.',
      'Wette auf Sieg, auf Platz oder aufs Schlusslicht. Die Quote, die du siehst, gilt.',
      'Ein fieser Trick pro Rennen, im letzten zwei. Kleine Gefallen sind frei.',
      'Wer es war, kommt erst auf dem Treppchen raus. Bis dahin: Pokerface.',
      'In jedem Rennen steht eine fiese Karte vor Gericht. Zeig auf die Richtigen, kassier Perlen.',
      `Aussitzen kostet: Wer weniger als ${ANTE_PEARLS} setzt, zahlt ${ANTE_PEARLS} an die Bank.`,
      'Pleite? Der Hai leiht dir was. Nach jedem Rennen will er ein Zehntel mehr.',
      `Gib früh ab: Die schnellere Hälfte am Tisch kriegt ${EARLY_BIRD_PEARLS} Perlen. Abgegeben ist abgegeben.`,
      'Manche Karten wirken mitten im Rennen. Halt einen Daumen frei.',
    ],
  },

  howTo: {
    open: 'So wird gespielt',
    heading: 'So wird gespielt',
    shake: 'Handy darf rütteln',
    close: 'Alles klar',
    points: [
      [
        'Das Ziel',
        'Wer am Ende des Tages die meisten Perlen hat, gewinnt. Schulden zählen dagegen.',
      ],
      [
        'Wetten',
        'Bis zu drei Wetten pro Rennen: auf Sieg, auf Platz oder aufs Schlusslicht. Es gilt die Quote vor dem Rennen, was auch passiert.',
      ],
      [
        'Tricksen',
        'Spiel heimlich eine Karte pro Rennen, im letzten zwei: auf einen Renner oder auf deine Freunde. Ein paar kleine Karten gehen extra.',
      ],
      [
        'Einkaufen',
        'In deiner Bude liegen pro Rennen drei Karten. Auf die Hand passen fünf. Bezahlt wird beim Abgeben.',
      ],
      [
        'Abgeben',
        `Einmal, endgültig. Die schnellere Hälfte kriegt ${EARLY_BIRD_PEARLS}. Wer weniger als ${ANTE_PEARLS} setzt, zahlt ${ANTE_PEARLS}.`,
      ],
      [
        'Beschuldigen',
        `Die Karten werden ohne Namen aufgedeckt. Eine fiese kommt vielleicht vor Gericht: Nenn, wer es war, und kassier ${ACCUSER_PEARLS} Perlen.`,
      ],
      [
        'Brüllen',
        'Ein Ruf ist frei, bis die Spitze halb durch ist. Ölspur und Megafon wirken dann auch.',
      ],
      [
        'Leihen',
        `Der Hai verleiht Hunderter und schlägt nach jedem Rennen ein Zehntel drauf. Mit weniger als ${FREE_STAKE_PEARLS} Perlen kriegst du eine Gratiswette.`,
      ],
    ],
  },

  late: {
    heading: 'Ab dem nächsten Rennen dabei',
    lead: 'Dieses läuft schon: Wetten und Karten haben die anderen. Guck mal, wer da läuft.',
    race: 'Ab dem nächsten Rennen bist du dabei. Genieß dieses.',
  },

  parade: {
    heading: 'Da kommen sie',
    lead: 'Gleich öffnet der Führring. Wer sieht schnell aus?',
    hand: 'Deine Hand',
    offers: 'Bald in deiner Bude',
    pays: (name, odds) => `${name} zahlt das ${odds}-Fache des Einsatzes`,
    onHormone: 'auf Hormonen',
    dealt: 'neu',
    full: 'Fünf Karten: Die Hand ist voll. Was nicht passt, landet auf deinem Ablagestapel.',
    rival: (name) =>
      `Heute dein Feindbild: ${name}. Geht jede Wette von dort daneben, kriegst du ${number(RIVAL_PEARLS)}.`,
    debt: (debt, interest) =>
      `Du schuldest dem Hai ${number(debt)}, nach diesem Rennen ${number(interest)} mehr.`,
  },
  statOf: (stat, value) => `${stat} ${value} von 10`,

  paddock: {
    tabs: 'Führring',
    bets: 'Wetten',
    hand: 'Hand',
    stall: 'Bude',
    left: 'noch zu setzen',
    ofCap: (cap) => `von ${number(cap)} in diesem Rennen`,
    ofPurse: (pearls, cap) => `von deinen ${number(pearls)} (Limit ${number(cap)})`,
    ofHouse: (pearls) => `von ${number(pearls)} der Bank`,
    cutToCap: (pearls, cap) =>
      `Auf ${number(pearls)} gekürzt: In diesem Rennen gehen zusammen höchstens ${number(cap)}.`,
    cutToPurse: (pearls) => `Auf ${number(pearls)} gekürzt: Mehr ist nicht im Beutel.`,
    cutToHouse: (pearls) => `Auf ${number(pearls)} gekürzt: Mehr leiht die Bank nicht.`,
    freeBet: 'Keine Perlen? Die Bank setzt 100 für dich, auf eine Wette. Der Gewinn ist deiner.',
    trimmed: 'Deine Wetten wurden auf das gekürzt, was noch im Beutel ist.',
    full: 'Höchstens drei Wetten. Nimm eine weg für die nächste.',
    kinds: BET_NAMES,
    stakeOn: (kind, name) => `${BET_NAMES[kind]}: Einsatz auf ${name}`,
    tap: (kind, odds, pearls, name) => `${BET_NAMES[kind]} ×${odds}: ${pearls} mehr auf ${name}`,
    more: (pearls, name, kind) => `${pearls} mehr auf ${name}${BET_ENDS[kind]}`,
    less: (pearls, name, kind) => `${pearls} weniger auf ${name}${BET_ENDS[kind]}`,
    most: (name, kind) => `Max. auf ${name}${BET_ENDS[kind]}`,
    tip: (odds) => `Tipp ×${odds}`,
    mostShort: 'Max.',
    clear: (name, kind) => `0 auf ${name}${BET_ENDS[kind]}`,
    back: (pearls) => `${number(pearls)} zurück`,
    wins: (pearls) => `bringt ${number(pearls)}`,
    about: (lane, name) => `${lane}, über ${name}`,
    ground: 'Die Bahn',
  },

  hand: {
    lead: 'Karten auf Renner werden ohne deinen Namen aufgedeckt. Manche wirken sofort.',
    gagged: 'Maulkorb! Keine Karten mehr für dich in dieser Runde.',
    moments: {
      item: 'für Renner, kommt bei der Enthüllung',
      reveal: 'kurz vor der Enthüllung',
      talk: 'wirkt sofort',
      bet: 'wirkt sofort',
      purchase: 'wirkt sofort',
      race: 'im Rennen',
      payout: 'bei der Auszahlung',
    },
    barriers: {
      gagged: 'Maulkorb!',
      race: 'Fürs Rennen aufheben',
      spent: 'Kein Trick mehr frei',
      noBet: 'Erst eine Wette, bitte',
      noDoubling: 'Zum Verdoppeln fehlen Perlen',
      emptyBeach: 'Der Strand ist noch leer',
    },
    throwIt: 'Blättere durch; wirf eine Karte nach oben oder tipp auf ihren Knopf.',
    goesBack: (cards) => `Zurück auf deine Hand: ${all(cards)}.`,
    bought: 'bezahlt beim Abgeben',
    thisOne: 'Den hier',
    use: (card) => `${card} benutzen`,
    useShort: 'Benutzen …',
    putDown: 'weglegen',
    takeBackName: (card, on) => `${[card, on].filter(Boolean).join(' ')} zurücknehmen`,
    onWhomFirst: (card) => `${card}: welcher Renner?`,
    onWhomSecond: (card) => `${card}: und welcher noch?`,
    empty: 'Nichts im Ärmel. In der Bude gibt’s Ärger zu kaufen.',
    play: (card) => `${card} spielen`,
    playShort: 'Spielen',
    playedOn: (name) => `auf ${name}`,
    onWhom: (card) => `${card}: auf wen?`,
    cancel: 'Doch nicht',
    here: 'Hierhin!',
    hereName: (card, name) => `Hierhin! ${card} auf ${name}`,
    prospects: 'Chancen, soweit du es wissen kannst.',
    toWin: 'auf Sieg',
    prospect: (now, after) => `${now} → ${after}`,
    prospectAloud: (now, after) => `Siegchance: jetzt ${now}, damit ${after}.`,
    turns: { better: 'besser', worse: 'schlechter', same: 'unverändert' },
    out: 'raus',
    counting: '…',
    chance: (share) => (share > 0 && share < 0.01 ? '< 1 %' : percent(share)),
    cardOn: (card, on) => `${card} ${on}`.trim(),
    between: (one, other) => `für ${one} und ${other}`,
    onBet: (kind, name) => `auf ${name}, ${kind}`,
    takeBack: 'Zurück',
    takeBackFrom: (card, name) => `${card} von ${name} zurücknehmen`,
    yours: (card) => `von dir: ${card}`,
  },

  stall: {
    lead: 'Drei Angebote nur für dich. Was du nimmst, zahlst du beim Abgeben.',
    buyShort: 'Nehmen',
    buy: (card, pearls) => `${card} für ${number(pearls)} kaufen`,
    putBack: 'Zurücklegen',
    useNow: (card, pearls) => `Gleich los: ${card} für ${number(pearls)}`,
    useNowShort: 'Gleich los',
    sold: 'Auf deiner Hand',
    handFull: 'Hand voll: spiel eine',
    tooDear: 'Zu teuer',
  },

  loan: {
    heading: 'Der Hai',
    lead: 'Verleiht und kassiert, wenn du abgibst. Ein Zehntel mehr nach jedem Rennen.',
    upTo: (pearls) =>
      pearls > 0 ? `Bis zu ${number(pearls)} für dich heute.` : 'Für dich heute keine Perle mehr.',
    borrow: (pearls) => `${pearls} leihen`,
    repay: (pearls) => `${pearls} zurückzahlen`,
    now: (pearls) =>
      pearls === 0
        ? 'nichts geliehen'
        : pearls > 0
          ? `${number(pearls)} leihen`
          : `${number(-pearls)} zurückzahlen`,
    owing: (debt, interest) =>
      `Du schuldest dann ${number(debt)}, nach dem Rennen ${number(interest)} mehr.`,
  },

  // Sentences in which “you” stands as it does after “von” and “für” somebody: in the dative.
  use: {
    you: 'dir',
    now: (card) => `Jetzt: ${card}`,
    onWhom: { one: 'Auf wen?', two: 'Auf wen? Eine Person oder zwei.' },
    whichCard: 'Welche kommt zurück auf deine Hand?',
    noDiscards: 'Am Strand liegt noch nichts von dir.',
    nobodyPoor: 'Noch ist keiner arm genug. Komm nach einer Auszahlung wieder.',
    costs: (pearls) => `Kostet ${number(pearls)} Perlen, sofort.`,
    takesAction: (cards) => `Das ist dein Trick: Zurück auf deine Hand: ${all(cards)}.`,
    pickpocket: (who, whom, pearls) =>
      pearls > 0
        ? `Taschendiebstahl von ${who}: ${number(pearls)} Perlen von ${whom}.`
        : `Taschendiebstahl von ${who}: Bei ${whom} war schon jemand vorher dran.`,
    shakedown: (who, whom, cards) =>
      cards.length > 0
        ? `Leibesvisite von ${who} bei ${whom}: ${all(cards)}.`
        : `Leibesvisite von ${who} bei ${whom}, und nichts fiel raus.`,
    gagOrder: (who, whom) => `Maulkorb von ${who}: Keine Karten mehr von ${all(whom)}.`,
    monosyllables: (whom) => `${whom} darf nur noch kurz. Und laut.`,
    speak: 'Du! Sprich! Nur kurz. Und laut. Bis das Ziel da ist.',
    alms: (who, whom) => `Almosen von ${who}: Die Bank gibt ${whom} 250 Perlen.`,
    periscope: (items) =>
      items.length > 0
        ? `Das liegt schon: ${items.join(', ')}.`
        : 'Noch liegt keine einzige Karte.',
    chance: (name, share) => `${name} ${percent(share)}`,
    insideTip: (chances) => `Die wahren Siegchancen: ${chances.join(', ')}.`,
    beachcomber: (card) => `Wieder auf deiner Hand: ${card}.`,
    mine: {
      pickpocket: (whom, pearls) =>
        pearls > 0
          ? `Aus der Tasche von ${whom}: +${number(pearls)}.`
          : `Jemand war schneller: Die Tasche von ${whom} war leer.`,
      shakedown: (whom, count) =>
        count > 0 ? `Das fiel ${whom} aus dem Ärmel:` : `Nichts fiel ${whom} aus dem Ärmel.`,
      gagOrder: (whom) => `Keine Karten mehr von ${all(whom)} in dieser Runde.`,
      monosyllables: (whom) => `Hör ${whom} zu. Nur kurz. Und laut.`,
      alms: (whom) => `Die Bank gab ${whom} 250 Perlen. Wie edel.`,
      beachcomber: (card) => `Wieder auf deiner Hand: ${card}.`,
      seen: 'Das liegt schon:',
      nothingSeen: 'Noch liegt keine einzige Karte.',
      tip: 'Die Quoten auf Sieg, ausgehängt und wahr, mit allen Karten, die schon liegen:',
      posted: 'ausgehängt',
      really: 'wahr',
    },
    onMe: {
      pickpocket: (who, pearls) =>
        pearls > 0
          ? `${who} hat dich beklaut: −${number(pearls)}`
          : `${who} griff in deine Tasche. Da war schon jemand vorher dran.`,
      shakedown: (who, cards) =>
        cards.length > 0
          ? `${who} hat dich gefilzt: ${all(cards)}`
          : `${who} hat dich gefilzt, und nichts fiel raus.`,
      gagOrder: (who) => `Maulkorb von ${who}: keine Karten mehr für dich in dieser Runde.`,
      monosyllables: (who) => `Sprich. Laut. Und. Nur. Kurz. Sagt ${who}.`,
      alms: (who) => `${who} hält dich für arm: +250 von der Bank`,
    },
    onOthers: {
      gagOrder: (who, whom) => `Maulkorb von ${who}: Keine Karten mehr von ${all(whom)}.`,
      monosyllables: (whom) => `${whom} darf nur noch kurz. Und laut.`,
    },
  },

  lockIn: {
    early: (pearls) => `Früher Vogel! +${number(pearls)} Perlen für dich.`,
    bought: 'gekauft für',
    buys: (count) => `${some(count, 'Karte', 'Karten')} gekauft`,
    undo: 'Rückgängig',
    button: 'Abgeben',
    now: 'Jetzt abgeben',
    wait: 'Halt!',
    going: 'Geht raus …',
    nothing: 'keine Wette, keine Karte',
    bets: (count, pearls) => `${some(count, 'Wette', 'Wetten')}, ${number(pearls)} gesetzt`,
    noBets: 'keine Wette',
    soon: 'Zehn Sekunden! Was hier steht, geht von allein raus.',
    locked: 'Abgegeben',
    lockedLead: 'Pokerface, bitte. Die anderen tüfteln noch.',
    stood: 'Das gilt',
    stoodNothing: 'Du setzt aus: keine Wette, keine Karte.',
    cut: 'Nicht alles ging durch: Beutel oder Hand hatten sich geändert.',
    free: 'Gratiswette',
  },

  trial: {
    heading: (card, racer) => `Von wem kam ${card.toUpperCase()} auf ${racer}?`,
    lead: 'Zeig vor dem Start auf jemanden: 50 Perlen, wenn es stimmt. Wenn nicht, 20 für die wahren Schuldigen.',
    yours: 'Das warst du. Guck unschuldig, zeig auf jemanden.',
    accuse: (name) => `${name} beschuldigen`,
    named: (name) => `Du hast auf ${name} gezeigt. Die Wahrheit kommt mit der Auszahlung.`,
    truth: (card, racer, name) => `${card} auf ${racer}: Das war ${name}!`,
  },

  reveal: {
    swap: (one, other) => `${one} und ${other} tauschen alle Karten`,
    heading: 'Schau hoch!',
    lead: 'Jede Karte wird auf dem großen Bildschirm aufgedeckt.',
    none: 'Keine einzige Karte. Wie verdächtig.',
    yours: 'von dir',
    cards: 'Aufgedeckt',
    bets: 'Deine Wetten',
  },

  race: {
    heading: 'Das Rennen',
    ready: 'Achtung … Du hast einen Ruf.',
    actOn: {
      shout: (name) => `Ruf für ${name}`,
      megaphone: (name) => `Megafon für ${name}`,
      slick: (name) => `Ölspur vor ${name}`,
    },
    modes: { shout: 'Ruf', megaphone: 'Megafon', slick: 'Ölspur' },
    aim: {
      shout: 'Für wen brüllst du?',
      megaphone: 'Das Megafon: für wen?',
      slick: 'Die Ölspur: vor wen?',
    },
    noShouts: 'Heute wird nicht gebrüllt. Scheren stillhalten.',
    shoutLead: 'Ein Ruf. Mach was draus!',
    shouting: (name) => `Los, ${name} …`,
    shouted: (name) => `${name} hat dich gehört!`,
    waiting: 'Gebrüllt wird, wenn die Leitung wieder steht …',
    closed: 'Zu spät zum Brüllen. Jetzt heißt es Scheren kauen.',
    lanes: 'Das Rennen bisher',
    out: 'raus',
  },

  payout: {
    freeLost: 'Das ging auf die Bank',
    freeLostBet: 'hat dich nichts gekostet',
    back: (pearls) => `${number(pearls)} zurück`,
    won: 'Gewonnen',
    lost: 'Verloren',
    even: 'Alles wie vorher',
    noBets: 'Perlen im Trockenen',
    void: 'Das Rennen gilt nicht',
    voidLead: 'Die Bahn wurde unter den Rennern ausgetauscht. Einsätze und Karten sind zurück.',
    place: (place, players) => `Du bist ${place} von ${players}`,
    why: 'Wohin deine Perlen rollten',
    reasons: {
      ante: `Ausgesessen: weniger als ${ANTE_PEARLS} gesetzt`,
      double: 'Doppelt oder nichts: was zurückkam',
      insurance: 'Versicherung',
      rival: 'Dein Feindbild hat alles verloren',
      accuser: 'Du hattest den richtigen Riecher',
      framed: 'Andere wurden für deine Karte verdächtigt',
      interest: 'Zinsen für den Hai',
      pickpocket: 'Deine Finger in fremder Tasche',
      robbed: 'Fremde Finger in deiner Tasche',
      alms: 'Almosen von der Bank',
      quiet: 'Gekaufte Karten, doppelter Einsatz, früher Vogel',
    },
    came: (racer, place) => `${racer}, ${place}`,
    onIt: (cards) => (cards.length > 0 ? `Drauf lag: ${cards.join(', ')}.` : 'Keine Karte drauf.'),
    betAt: (kind, odds) => `${kind}, ×${odds}`,
    owes: (pearls) => `schuldet ${number(pearls)}`,
    bets: 'Deine Wetten',
    finish: 'Der Einlauf',
    standings: 'Tabelle',
    unfinished: 'kam nie an',
    gap: (seconds) => `+${seconds}`,
    up: (places) => `${some(places, 'Platz', 'Plätze')} rauf`,
    down: (places) => `${some(places, 'Platz', 'Plätze')} runter`,
  },

  finale: {
    first: 'Der Strand gehört dir!',
    podium: 'Auf dem Treppchen!',
    rest: 'Was für ein Tag!',
    place: (place, players) => `${place} von ${players}`,
    standings: 'Endstand',
    awards: 'Auszeichnungen',
    deeds: 'Wer war’s?',
    noDeeds: 'Nicht eine Karte gespielt. Ein Tag der Heiligen.',
    race: (round) => `Rennen ${round}`,
    on: (card, whom) => (whom.length > 0 ? `${card} auf ${all(whom)}` : card),
    did: {
      played: (card, whom) => `spielte ${card} auf ${whom}`,
      gave: (card, whom) => `spielte ${card} für ${whom}`,
      dropped: (card, whom) => `legte ${card} direkt vor ${whom}`,
      swapped: (card, whom) => `spielte ${card}: ${whom} vertauscht`,
      doubled: (card, whom) => `spielte ${card} bei der Wette auf ${whom}`,
      used: (card) => `benutzte ${card}`,
    },
    rivals: 'Heimliche Rivalen',
    rival: (name) => `hatte es abgesehen auf ${name}`,
    again: 'Bleib sitzen: Vielleicht gibt es noch einen Tag.',
    suspense: 'Auf dem großen Bildschirm kommen die Ehren des Tages ans Licht, deine auch.',
  },

  paused: { heading: 'Pause', lead: 'Die Uhr steht. Lockert die Scheren.' },
}
