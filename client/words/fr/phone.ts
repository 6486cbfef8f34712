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
import { all, number, ofName, percent, some } from './formats.ts'

const BET_NAMES: Readonly<Record<BetKind, string>> = {
  win: 'Gagnant',
  place: 'Placé',
  last: 'Dernier',
}
const BET_ENDS: Readonly<Record<BetKind, string>> = { win: '', place: ', placé', last: ', dernier' }

/** What people read on the phone, beside what all pages say. */
export const phone: Words['phone'] = {
  you: 'toi',
  round: (round, rounds) => `Course ${round}/${rounds}`,
  times: (odds) => `×${odds}`,
  signed: (value) => number(value, true).replace('-', '−'),
  roundTrip: (ms) => `${number(ms)} ms`,
  roundTripName: (ms) => `Aller-retour : ${some(ms, 'milliseconde', 'millisecondes')}`,
  timeLeft: (seconds) => `Encore ${some(seconds, 'seconde', 'secondes')}`,
  wallet: 'Tes perles',
  metres: (metres) => `${number(metres)} m`,

  connection: {
    connecting: 'On met les pieds dans l’eau …',
    lost: 'Ligne coupée. On revient à la nage …',
    outdated: 'Le jeu a fait peau neuve. Il arrive …',
    offline: 'Ton téléphone est hors ligne. Dès qu’il a du réseau, la partie reprend ici.',
    lostHint: 'Rien n’est perdu : ta place et ton brouillon restent.',
  },

  gone: {
    start: 'Quelle partie ?',
    malformed: 'Il y a du sable dans ce lien',
    malformedHint: `Un code, c’est ${CODE_LETTERS} lettres. Il s’affiche sur le grand écran.`,
    unknown: 'Cette partie n’existe pas',
    unknownHint: (code) => `Rien ne court sous ${code}. Une lettre de travers, ou journée finie ?`,
    over: 'Cette journée est finie',
    overHint: 'La marée a emporté la piste. On en tente une autre ?',
    shut: 'La porte est fermée',
    shutHint: 'Le jeu a coupé la connexion. Frappe encore : ta place t’attend.',
    replaced: 'Tu joues ailleurs maintenant',
    replacedHint:
      'Cette partie est ouverte sur des pages plus récentes, qui ont pris le relais. Ta place est gardée.',
    reload: 'Revenir',
    takeOver: 'Rejouer ici',
    code: 'Code de la partie',
    join: 'J’en suis',
    badCode: `Ce n’est pas un code : ${CODE_LETTERS} lettres, pas une seule voyelle.`,
  },

  join: {
    heading: 'Attrape une caisse',
    game: 'Journée de courses',
    name: 'Ton nom',
    face: 'Ta tête',
    faceNumber: (face) => `Tête ${face}`,
    take: 'Prendre place',
    taking: 'On s’assoit …',
    late: 'La journée a commencé. Tu joues dès la prochaine course.',
    nameMissing: 'Un nom d’abord, merci.',
    closed: {
      full: 'Toutes les places sont prises',
      ending: 'Trop tard pour aujourd’hui',
      over: 'Cette journée est finie',
      locked: 'La salle est fermée',
      removed: 'On t’a mis dehors',
    },
    closedHint: {
      full: (seatsMax) => `Déjà ${number(seatsMax)} à jouer. Si une place se libère, frappe ici.`,
      ending: 'La dernière course est lancée : plus personne n’entre. Regarde la fin !',
      removed: 'La partie continue sans toi. Tu peux encore regarder.',
      locked: 'Plus personne n’entre pour l’instant. Demande qu’on rouvre la salle.',
      over: 'Le podium est dressé. S’il y a une autre journée, tu pourras entrer ici.',
    },
    watch: 'Regarder la partie',
  },

  lobby: {
    heading: 'Tu en es !',
    lead: 'Les yeux sur le grand écran. C’est là que ça démarre.',
    table: (count) => `${number(count)} à table`,
    change: 'Changer de nom ou de tête',
    save: 'Garder',
    cancel: 'Annuler',
    leave: 'Partir',
    leaveForSure: 'Partir pour de bon',
    share: 'Partager le lien',
    shared: 'Lien copié. Fais passer !',
    sendLink: (link) => `Envoie ce lien : ${link}`,
    hintsName: 'Comment ça marche',
    hints: [
      'Parie en secret. Truque la course en secret. Prends l’air innocent.',
      'Parie sur qui gagne, qui se place ou qui finit dernier. La cote affichée est celle qui paie.',
      'Un coup bas par course, deux à la dernière. Les petites faveurs sont gratuites.',
      'Les noms tombent sur le podium. D’ici là, visage de marbre.',
      'À chaque course, une carte méchante passe en procès. Trouve qui, gagne des perles.',
      `L’immobilité coûte cher : qui mise moins de ${ANTE_PEARLS} en paie ${ANTE_PEARLS} à la banque.`,
      'À sec ? Le requin prête. Il veut un dixième de plus après chaque course.',
      `Valide tôt : la moitié la plus rapide de la table gagne ${EARLY_BIRD_PEARLS} perles. Validé, c’est validé.`,
      'Certaines cartes agissent en pleine course. Garde un pouce libre.',
    ],
  },

  howTo: {
    open: 'Comment on joue',
    heading: 'Comment on joue',
    shake: 'Faire vibrer le téléphone',
    close: 'Compris',
    points: [
      ['Le but', 'Le plus de perles à la fin de la journée l’emporte. Les dettes se déduisent.'],
      [
        'Parier',
        'Jusqu’à trois paris par course : gagnant, placé ou dernier. Ils paient à la cote d’avant la course, quoi qu’il arrive.',
      ],
      [
        'Truquer',
        'Joue en secret une carte par course, deux à la dernière : sur un coureur ou sur tes amis. Quelques petites cartes sont en plus.',
      ],
      [
        'Acheter',
        'À chaque course, trois cartes sur ton étal à toi. La main en tient cinq. On paie en validant.',
      ],
      [
        'Valider',
        `Une fois pour toutes. La moitié la plus rapide gagne ${EARLY_BIRD_PEARLS}. Qui mise moins de ${ANTE_PEARLS} paie ${ANTE_PEARLS}.`,
      ],
      [
        'Accuser',
        `Les cartes se retournent sans nom. Une méchante passe parfois en procès : trouve qui l’a jouée et gagne ${ACCUSER_PEARLS} perles.`,
      ],
      [
        'Crier',
        'Un cri gratuit, tant que la tête n’est pas à mi-parcours. Flaque et Mégaphone marchent aussi.',
      ],
      [
        'Emprunter',
        `Le requin prête par centaines et ajoute un dixième après chaque course. Avec moins de ${FREE_STAKE_PEARLS} perles, un pari t’est offert.`,
      ],
    ],
  },

  late: {
    heading: 'À la prochaine course',
    lead: 'Celle-ci est lancée : paris et cartes sont aux autres. Regarde un peu qui court.',
    race: 'Tu joues dès la prochaine course. Profite de celle-ci.',
  },

  parade: {
    heading: 'Les voilà',
    lead: 'Le paddock ouvre dans un instant. Qui a l’air rapide ?',
    hand: 'Ta main',
    offers: 'Bientôt sur ton étal',
    pays: (name, odds) => `${name} paie ${odds} fois la mise`,
    onHormone: 'sous potion',
    dealt: 'nouvelle',
    full: 'Cinq cartes : main pleine. Une carte de trop part dans ta défausse.',
    rival: (name) =>
      `Ta bête noire cette manche : ${name}. Si tous ses paris tombent à l’eau, tu touches ${number(RIVAL_PEARLS)}.`,
    debt: (debt, interest) =>
      `Tu dois ${number(debt)} au requin, et ${number(interest)} de plus après cette course.`,
  },
  statOf: (stat, value) => `${stat} ${value} sur 10`,

  paddock: {
    tabs: 'Paddock',
    bets: 'Paris',
    hand: 'Main',
    stall: 'Étal',
    left: 'encore à miser',
    ofCap: (cap) => `sur ${number(cap)} cette course`,
    ofPurse: (pearls, cap) => `sur tes ${number(pearls)} (max. ${number(cap)})`,
    ofHouse: (pearls) => `sur ${number(pearls)} de la banque`,
    cutToCap: (pearls, cap) =>
      `Ramené à ${number(pearls)} : toutes les mises de la course font ${number(cap)} au plus.`,
    cutToPurse: (pearls) => `Ramené à ${number(pearls)} : ta bourse n’a rien de plus.`,
    cutToHouse: (pearls) => `Ramené à ${number(pearls)} : la banque n’avance rien de plus.`,
    freeBet: 'Plus de perles ? La banque mise 100 pour toi, sur un pari. Le gain est à toi.',
    trimmed: 'Tes paris ont été ramenés à ce que ta bourse contient encore.',
    full: 'Trois paris au plus. Enlèves-en un pour en faire un autre.',
    kinds: BET_NAMES,
    stakeOn: (kind, name) => `${BET_NAMES[kind]} : mise sur ${name}`,
    tap: (kind, odds, pearls, name) =>
      `${BET_NAMES[kind]} ×${odds} : miser ${pearls} de plus sur ${name}`,
    more: (pearls, name, kind) => `${pearls} de plus sur ${name}${BET_ENDS[kind]}`,
    less: (pearls, name, kind) => `${pearls} de moins sur ${name}${BET_ENDS[kind]}`,
    most: (name, kind) => `Mise max. sur ${name}${BET_ENDS[kind]}`,
    tip: (odds) => `tuyau ×${odds}`,
    mostShort: 'Max.',
    clear: (name, kind) => `0 sur ${name}${BET_ENDS[kind]}`,
    back: (pearls) => `retour ${number(pearls)}`,
    wins: (pearls) => `gain ${number(pearls)}`,
    about: (lane, name) => `${lane}, au sujet ${ofName(name)}`,
    ground: 'La piste',
  },

  hand: {
    lead: 'Les cartes sur les coureurs se retournent sans ton nom. D’autres agissent aussitôt.',
    gagged: 'Bâillon ! Plus de cartes pour toi cette manche.',
    moments: {
      item: 'sur un coureur, vue à la révélation',
      reveal: 'juste avant la révélation',
      talk: 'agit aussitôt',
      bet: 'agit aussitôt',
      purchase: 'agit aussitôt',
      race: 'en pleine course',
      payout: 'à la caisse',
    },
    barriers: {
      gagged: 'Bâillon !',
      race: 'À garder pour la course',
      spent: 'Plus de coup à jouer',
      noBet: 'Fais d’abord un pari',
      noDoubling: 'Pas de quoi doubler un pari',
      emptyBeach: 'La plage est encore vide',
    },
    throwIt: 'Fais défiler ; lance une carte vers le haut ou touche son bouton.',
    goesBack: (cards) => `Retour dans ta main : ${all(cards)}.`,
    bought: 'payée en validant',
    thisOne: 'Celui-ci',
    use: (card) => `Utiliser ${card}`,
    useShort: 'Utiliser …',
    putDown: 'poser',
    takeBackName: (card, on) => `Reprendre ${card} ${on}`.trim(),
    onWhomFirst: (card) => `${card} : quel coureur ?`,
    onWhomSecond: (card) => `${card} : et quel autre ?`,
    empty: 'Rien dans la manche. L’étal vend des ennuis.',
    play: (card) => `Jouer ${card}`,
    playShort: 'Jouer',
    playedOn: (name) => `sur ${name}`,
    onWhom: (card) => `${card} : sur qui ?`,
    cancel: 'Annuler',
    here: 'Ici !',
    hereName: (card, name) => `Ici ! ${card} sur ${name}`,
    prospects: 'Les chances, pour autant que tu puisses savoir.',
    toWin: 'gagnant',
    prospect: (now, after) => `${now} → ${after}`,
    prospectAloud: (now, after) => `Chances de gagner : ${now} là, ${after} avec.`,
    turns: { better: 'mieux', worse: 'moins bien', same: 'pareil' },
    out: 'éliminé',
    counting: '…',
    chance: (share) => (share > 0 && share < 0.01 ? '< 1 %' : percent(share)),
    cardOn: (card, on) => `${card} ${on}`.trim(),
    between: (one, other) => `entre ${one} et ${other}`,
    onBet: (kind, name) => `sur ${name}, ${kind}`,
    takeBack: 'Reprendre',
    takeBackFrom: (card, name) => `Reprendre ${card} sur ${name}`,
    yours: (card) => `de toi : ${card}`,
  },

  stall: {
    lead: 'Trois offres rien que pour toi. Ce que tu prends se paie en validant.',
    buyShort: 'Prendre',
    buy: (card, pearls) => `Acheter ${card} pour ${number(pearls)}`,
    putBack: 'Reposer',
    useNow: (card, pearls) => `Vas-y ! ${card} pour ${number(pearls)}`,
    useNowShort: 'Vas-y !',
    sold: 'Dans ta main',
    handFull: 'Main pleine : joues-en une',
    tooDear: 'Trop cher',
  },

  loan: {
    heading: 'Le requin',
    lead: 'Prête et se fait rembourser quand tu valides. Un dixième de plus après chaque course.',
    upTo: (pearls) =>
      pearls > 0
        ? `Jusqu’à ${number(pearls)} pour toi aujourd’hui.`
        : 'Plus une perle pour toi aujourd’hui.',
    borrow: (pearls) => `Emprunter ${pearls}`,
    repay: (pearls) => `Rendre ${pearls}`,
    now: (pearls) =>
      pearls === 0
        ? 'aucun prêt'
        : pearls > 0
          ? `emprunter ${number(pearls)}`
          : `rendre ${number(-pearls)}`,
    owing: (debt, interest) =>
      `Tu devras ${number(debt)}, et ${number(interest)} de plus après la course.`,
  },

  // Sentences in which “you” is “toi”: it stands after “signé”, “à”, “chez”, “sur” and “pour” alone.
  use: {
    you: 'toi',
    now: (card) => `Utiliser ${card} maintenant`,
    onWhom: { one: 'Sur qui ?', two: 'Sur qui ? Une personne ou deux.' },
    whichCard: 'Laquelle revient dans ta main ?',
    noDiscards: 'Rien à toi sur la plage pour l’instant.',
    nobodyPoor: 'Personne n’est encore à sec. Reviens après un passage en caisse.',
    costs: (pearls) => `Coûte ${some(pearls, 'perle', 'perles')}, tout de suite.`,
    takesAction: (cards) => `C’est ton coup de la manche : ${all(cards)}, retour dans ta main.`,
    pickpocket: (who, whom, pearls) =>
      pearls > 0
        ? `Vol signé ${who} : ${some(pearls, 'perle', 'perles')} en moins chez ${whom}.`
        : `Vol signé ${who} : poche vide chez ${whom}, on était déjà passé.`,
    shakedown: (who, whom, cards) =>
      cards.length > 0
        ? `Racket signé ${who} chez ${whom} : ${all(cards)}.`
        : `Racket signé ${who} chez ${whom}, et rien n’est tombé.`,
    gagOrder: (who, whom) => `Bâillon signé ${who} : plus de cartes pour ${all(whom)}.`,
    monosyllables: (whom) => `Pour ${whom}, rien que des mots courts. Et forts.`,
    speak: 'Toi ! Dis tout fort. Des mots brefs. Rien de long. Tant que ça court.',
    alms: (who, whom) => `Aumône signée ${who} : 250 perles de la banque pour ${whom}.`,
    periscope: (items) =>
      items.length > 0
        ? `Déjà validé : ${items.join(', ')}.`
        : 'Pas une carte validée pour l’instant.',
    chance: (name, share) => `${name} ${percent(share)}`,
    insideTip: (chances) => `Les vraies chances de gagner : ${chances.join(', ')}.`,
    beachcomber: (card) => `De retour dans ta main : ${card}.`,
    mine: {
      pickpocket: (whom, pearls) =>
        pearls > 0
          ? `De la poche ${ofName(whom)} : +${number(pearls)}.`
          : `Trop tard : la poche ${ofName(whom)} était déjà vide.`,
      shakedown: (whom, count) =>
        count > 0
          ? `Tombé des manches ${ofName(whom)} :`
          : `Rien n’est tombé des manches ${ofName(whom)}.`,
      gagOrder: (whom) => `Plus de cartes pour ${all(whom)} cette manche.`,
      monosyllables: (whom) => `Écoute ${whom}. Des mots courts. Et forts.`,
      alms: (whom) => `La banque a donné 250 perles à ${whom}. Quelle noblesse.`,
      beachcomber: (card) => `De retour dans ta main : ${card}.`,
      seen: 'Déjà validé :',
      nothingSeen: 'Pas une carte validée pour l’instant.',
      tip: 'Les cotes gagnant, l’affichée et la vraie, avec toutes les cartes déjà validées :',
      posted: 'affichée',
      really: 'vraie',
    },
    onMe: {
      pickpocket: (who, pearls) =>
        pearls > 0
          ? `${who} t’a fait les poches : −${number(pearls)}`
          : `${who} a plongé dans ta poche. On était déjà passé.`,
      shakedown: (who, cards) =>
        cards.length > 0
          ? `${who} t’a pris ${all(cards)}`
          : `${who} a secoué tes manches, et rien n’est tombé.`,
      gagOrder: (who) => `Bâillon signé ${who} : plus de cartes pour toi cette manche.`,
      monosyllables: (who) => `Parle. Fort. Mots. Courts. Signé ${who}.`,
      alms: (who) => `${who} te croit à sec : +250 de la banque`,
    },
    onOthers: {
      gagOrder: (who, whom) => `Bâillon signé ${who} : plus de cartes pour ${all(whom)}.`,
      monosyllables: (whom) => `Pour ${whom}, rien que des mots courts. Et forts.`,
    },
  },

  lockIn: {
    early: (pearls) => `Lève-tôt ! +${some(pearls, 'perle', 'perles')} pour toi.`,
    bought: 'achetée',
    buys: (count) => some(count, 'carte achetée', 'cartes achetées'),
    undo: 'Annuler la dernière action',
    button: 'Valider',
    now: 'Je valide !',
    wait: 'Attends !',
    going: 'C’est parti …',
    nothing: 'ni pari, ni carte',
    bets: (count, pearls) => `${some(count, 'pari', 'paris')}, mise ${number(pearls)}`,
    noBets: 'aucun pari',
    soon: 'Dix secondes ! Ce qui est là part tout seul.',
    locked: 'Validé',
    lockedLead: 'Visage de marbre. Les autres complotent encore.',
    stood: 'Ce qui est joué',
    stoodNothing: 'Tu passes ton tour : ni pari, ni carte.',
    cut: 'Tout n’est pas passé : ta bourse ou ta main avait changé.',
    free: 'pari offert',
  },

  trial: {
    heading: (card, racer) => `Qui a joué ${card.toUpperCase()} sur ${racer} ?`,
    lead: 'Accuse avant le départ : 50 perles si tu vises juste. Sinon, 20 pour qui a fait le coup.',
    yours: 'C’est la tienne. Prends l’air innocent, accuse quelqu’un.',
    accuse: (name) => `Accuser ${name}`,
    named: (name) => `Tu as accusé ${name}. La vérité sort à la caisse.`,
    truth: (card, racer, name) => `${card} sur ${racer} : c’était ${name} !`,
  },

  reveal: {
    swap: (one, other) => `${one} et ${other} échangent toutes leurs cartes`,
    heading: 'Lève les yeux !',
    lead: 'Toutes les cartes se retournent sur le grand écran.',
    none: 'Pas une seule carte. Comme c’est louche.',
    yours: 'de toi',
    cards: 'Retournées',
    bets: 'Tes paris',
  },

  race: {
    heading: 'La course',
    ready: 'Prêt … Tu as un cri.',
    actOn: {
      shout: (name) => `Crier pour ${name}`,
      megaphone: (name) => `Mégaphone pour ${name}`,
      slick: (name) => `Flaque devant ${name}`,
    },
    modes: { shout: 'Cri', megaphone: 'Mégaphone', slick: 'Flaque' },
    aim: {
      shout: 'Crier pour qui ?',
      megaphone: 'Le mégaphone : pour qui ?',
      slick: 'La flaque : devant qui ?',
    },
    noShouts: 'Pas de cris aujourd’hui. Range tes pinces.',
    shoutLead: 'Un seul cri. Choisis bien !',
    shouting: (name) => `Allez ${name} …`,
    shouted: (name) => `${name} t’a entendu !`,
    waiting: 'Les cris attendent le retour de la ligne …',
    closed: 'Trop tard pour crier. Ronge tes pinces.',
    lanes: 'La course jusqu’ici',
    out: 'éliminé',
  },

  payout: {
    freeLost: 'Celle-là, c’était la banque',
    freeLostBet: 'ne t’a rien coûté',
    back: (pearls) => (pearls < 2 ? `${number(pearls)} revenue` : `${number(pearls)} revenues`),
    won: 'Gagné',
    lost: 'Perdu',
    even: 'Retour à la case départ',
    noBets: 'Tes perles restent au sec',
    void: 'Course annulée',
    voidLead: 'On a changé la piste sous les coureurs. Mises et cartes sont rendues.',
    place: (place, players) => `Tu es ${place} sur ${players}`,
    why: 'Où tes perles ont roulé',
    reasons: {
      ante: `Immobilité : moins de ${ANTE_PEARLS} misées`,
      double: 'Quitte ou double : ce qui est revenu',
      insurance: 'Assurance',
      rival: 'Ta bête noire a tout perdu',
      accuser: 'Bien vu : c’était qui tu disais',
      framed: 'D’autres accusés pour ta carte',
      interest: 'Les intérêts du requin',
      pickpocket: 'Tes doigts dans une bourse',
      robbed: 'Des doigts dans ta bourse',
      alms: 'Aumône de la banque',
      quiet: 'Cartes achetées, mise doublée, prime aux lève-tôt',
    },
    came: (racer, place) => `${racer}, ${place}`,
    onIt: (cards) => (cards.length > 0 ? `Dessus : ${cards.join(', ')}.` : 'Aucune carte dessus.'),
    betAt: (kind, odds) => `${kind}, ×${odds}`,
    owes: (pearls) => `doit ${number(pearls)}`,
    bets: 'Tes paris',
    finish: 'L’arrivée',
    standings: 'Classement',
    unfinished: 'jamais arrivé',
    gap: (seconds) => `+${seconds}`,
    up: (places) => `+${some(places, 'place', 'places')}`,
    down: (places) => `−${some(places, 'place', 'places')}`,
  },

  finale: {
    first: 'La plage est à toi !',
    podium: 'Sur le podium !',
    rest: 'Quelle journée !',
    place: (place, players) => `${place} sur ${players}`,
    standings: 'Classement final',
    awards: 'Prix du jour',
    deeds: 'Qui a fait quoi',
    noDeeds: 'Pas une carte jouée. Une journée de saints.',
    race: (round) => `Course ${round}`,
    on: (card, whom) => (whom.length > 0 ? `${card} sur ${all(whom)}` : card),
    did: {
      played: (card, whom) => `a joué ${card} sur ${whom}`,
      gave: (card, whom) => `a joué ${card} pour ${whom}`,
      dropped: (card, whom) => `a mis ${card} devant ${whom}`,
      swapped: (card, whom) => `a joué ${card} : ${whom} échangés`,
      doubled: (card, whom) => `a joué ${card} sur son pari ${ofName(whom)}`,
      used: (card) => `a utilisé ${card}`,
    },
    rivals: 'Rivaux secrets',
    rival: (name) => `avait une dent contre ${name}`,
    again: 'Reste là : il y aura peut-être une autre journée.',
    suspense: 'Les honneurs du jour se dévoilent sur le grand écran, les tiens aussi.',
  },

  paused: { heading: 'Pause', lead: 'Le chrono est arrêté. Étirez vos pinces.' },
}
