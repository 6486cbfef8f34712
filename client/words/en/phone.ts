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
import { number, percent } from './formats.ts'

const BET_NAMES: Readonly<Record<BetKind, string>> = { win: 'Win', place: 'Place', last: 'Last' }
const BET_ENDS: Readonly<Record<BetKind, string>> = {
  win: ' to win',
  place: ' to place',
  last: ' to be last',
}

const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`

/** What people read on the phone, beside what all pages say. */
export const phone = {
  you: 'you',
  round: (round: number, rounds: number) => `Race ${round}/${rounds}`,
  times: (odds: string) => `×${odds}`,
  /** With its sign, as people write it. */
  signed: (value: number) => number(value, true).replace('-', '−'),
  roundTrip: (ms: number) => `${number(ms)} ms`,
  roundTripName: (ms: number) => `Round trip: ${number(ms)} milliseconds`,
  timeLeft: (seconds: number) => `${some(seconds, 'second', 'seconds')} left`,
  wallet: 'Your pearls',
  metres: (metres: number) => `${number(metres)} m`,

  connection: {
    connecting: 'Wading in …',
    lost: 'The line is down. Swimming back …',
    outdated: 'The game has been renewed. Loading it …',
    offline: 'This phone is offline. Once it has a network, the game goes on here.',
    lostHint: 'Nothing is lost: your seat and your draft stay.',
  },

  gone: {
    start: 'Which game?',
    malformed: 'That link has sand in it',
    malformedHint: `A game code has ${CODE_LETTERS} letters. The big screen shows it.`,
    unknown: 'No such game',
    unknownHint: (code: string) =>
      `Nobody races under ${code}. Is a letter wrong, or the day over?`,
    over: 'This race day is over',
    overHint: 'The tide has taken the track. Join another one?',
    shut: 'The door is shut',
    shutHint: 'The game closed this connection. Knock once more: your seat is kept.',
    replaced: 'You play elsewhere now',
    replacedHint:
      'This game is open on newer pages, and they took this one’s place. Your seat is kept.',
    reload: 'Come back in',
    takeOver: 'Play here again',
    code: 'Game code',
    join: 'Join',
    badCode: `That is no game code: ${CODE_LETTERS} letters, none of them a vowel.`,
  },

  join: {
    heading: 'Pull up a crate',
    game: 'Race day',
    name: 'Your name',
    face: 'Your face',
    faceNumber: (face: number) => `Face ${face}`,
    take: 'Take a seat',
    taking: 'Sitting down …',
    late: 'The day has begun. You are in with the next race.',
    nameMissing: 'A name first, please.',
    closed: {
      full: 'All seats are taken',
      ending: 'Too late for today',
      over: 'This race day is over',
      locked: 'The room is locked',
      removed: 'The host has sent you away',
    },
    closedHint: {
      full: (seatsMax: number) => `${number(seatsMax)} play already. Should one leave, knock here.`,
      ending: 'The last race is under way: nobody can join any more. Watch how it ends!',
      removed: 'This game goes on without you. You can still watch it.',
      locked: 'The host lets nobody else in. Ask them to open the room.',
      over: 'The podium stands. Should the host start another day, you can join it here.',
    },
    watch: 'Watch this game',
  },

  lobby: {
    heading: 'You are in!',
    lead: 'Eyes on the big screen. The host starts the day.',
    table: (count: number) => `${some(count, 'player', 'players')} at the table`,
    change: 'Change name or face',
    save: 'Save',
    cancel: 'Cancel',
    leave: 'Leave',
    leaveForSure: 'Really leave',
    share: 'Share the link',
    shared: 'Link copied. Send it on!',
    sendLink: (link: string) => `Send this link: ${link}`,
    hintsName: 'How it goes',
    hints: [
      'Back racers in secret. Rig the race in secret. Look innocent.',
      'Bet on who wins, who is placed, or who comes last. The odds you see are the odds you get.',
      'One dirty trick a race, two in the last. Small favours are free.',
      'Names come out at the podium. Until then: poker face.',
      'One nasty card stands trial each race. Point at the culprit, win pearls.',
      `Sitting still costs: who stakes less than ${ANTE_PEARLS} pays ${ANTE_PEARLS} to the house.`,
      'Broke? The shark lends. He wants a tenth more after every race.',
      'Lock in early: the faster half of the table earns 25 pearls. Locked is locked.',
      'Some cards work in mid-race. Keep a thumb free.',
    ],
  },

  howTo: {
    open: 'How to play',
    heading: 'How to play',
    shake: 'Shake the phone',
    close: 'Got it',
    points: [
      ['The aim', 'Most pearls at the end of the day wins. Debts count against you.'],
      [
        'Bet',
        'Up to three bets a race: to win, to be placed, or to come last. They pay at the odds shown before the race, whatever happens later.',
      ],
      [
        'Rig',
        'Play one card a race in secret, two in the last: on a racer, or on a friend. Some small cards are free on top.',
      ],
      [
        'Shop',
        'Three cards lie in your own stall each race. A hand holds five. You pay when you lock in.',
      ],
      [
        'Lock in',
        `Once, for good. The faster half earns ${EARLY_BIRD_PEARLS}. Who stakes less than ${ANTE_PEARLS} pays ${ANTE_PEARLS}.`,
      ],
      [
        'Point',
        `The cards turn without names. One nasty card may stand trial: name the culprit for ${ACCUSER_PEARLS} pearls.`,
      ],
      ['Shout', 'One free shout until the leader is half-way. Slick and Megaphone work then, too.'],
      [
        'Borrow',
        `The shark lends in hundreds and adds a tenth after every race. With fewer than ${FREE_STAKE_PEARLS} pearls you get a free bet.`,
      ],
    ],
  },

  late: {
    heading: 'In with the next race',
    lead: 'This one is under way: bets and cards are the others’. Have a look at who runs.',
    race: 'You are in with the next race. Enjoy this one.',
  },

  parade: {
    heading: 'Here they come',
    lead: 'The paddock opens in a moment. Who looks quick?',
    hand: 'Your hand',
    offers: 'Coming to your stall',
    pays: (name: string, odds: string) => `${name} pays ${odds} times the stake`,
    onHormone: 'on hormone',
    dealt: 'new',
    full: 'Five cards: a full hand. A dealt card that does not fit goes to your discards.',
    rival: (name: string) =>
      `Your rival this round: ${name}. If they bet and lose it all, you get ${number(RIVAL_PEARLS)}.`,
    debt: (debt: number, interest: number) =>
      `You owe the shark ${number(debt)}, and ${number(interest)} more after this race.`,
  },
  statOf: (stat: string, value: number) => `${stat} ${value} of 10`,

  paddock: {
    tabs: 'Paddock',
    bets: 'Bets',
    hand: 'Hand',
    stall: 'Stall',
    left: 'left to stake',
    ofCap: (cap: number) => `of ${number(cap)} this race`,
    ofPurse: (pearls: number, cap: number) => `of your ${number(pearls)} (cap ${number(cap)})`,
    ofHouse: (pearls: number) => `of the house’s ${number(pearls)}`,
    cutToCap: (pearls: number, cap: number) =>
      `Cut to ${number(pearls)}: all stakes of this race together come to ${number(cap)} at most.`,
    cutToPurse: (pearls: number) => `Cut to ${number(pearls)}: your purse holds no more.`,
    cutToHouse: (pearls: number) => `Cut to ${number(pearls)}: the house lends no more.`,
    freeBet: 'Out of pearls? The house stakes 100 for you, on one bet. You keep what it wins.',
    trimmed: 'Your bets were cut to what your purse still holds.',
    full: 'Three bets at most. Clear one to make another.',
    kinds: { win: 'Win', place: 'Place', last: 'Last' },
    stakeOn: (kind: BetKind, name: string) => `${BET_NAMES[kind]} stake on ${name}`,
    /** What the odds of a bet do when they are tapped; begins with what stands on them. */
    tap: (kind: BetKind, odds: string, pearls: number, name: string) =>
      `${BET_NAMES[kind]} ×${odds}: stake ${pearls} more on ${name}`,
    more: (pearls: number, name: string, kind: BetKind) =>
      `${pearls} more on ${name}${kind === 'win' ? '' : BET_ENDS[kind]}`,
    less: (pearls: number, name: string, kind: BetKind) =>
      `${pearls} less on ${name}${kind === 'win' ? '' : BET_ENDS[kind]}`,
    most: (name: string, kind: BetKind) =>
      `Max stake on ${name}${kind === 'win' ? '' : BET_ENDS[kind]}`,
    tip: (odds: string) => `tip ×${odds}`,
    mostShort: 'Max',
    clear: (name: string, kind: BetKind) => `0 on ${name}${kind === 'win' ? '' : BET_ENDS[kind]}`,
    back: (pearls: number) => `${number(pearls)} comes back`,
    wins: (pearls: number) => `wins ${number(pearls)}`,
    about: (lane: number, name: string) => `${lane}, about ${name}`,
    ground: 'The track',
  },

  hand: {
    lead: 'Items are turned over without your name. Some cards act at once.',
    gagged: 'A gag order! No more cards for you this round.',
    /** When a card works. */
    moments: {
      item: 'item, turned at the reveal',
      reveal: 'just before the reveal',
      talk: 'acts at once',
      bet: 'acts at once',
      purchase: 'acts at once',
      race: 'in the race',
      payout: 'at the payout',
    },
    /** Why a card stays where it is. */
    barriers: {
      gagged: 'Gagged!',
      race: 'Keep it for the race',
      spent: 'No action left this round',
      noBet: 'Make a bet first',
      noDoubling: 'No pearls left to double a bet',
      emptyBeach: 'The beach is still bare',
    },
    throwIt: 'Flick through; throw a card upwards, or tap its button.',
    goesBack: (cards: readonly string[]) => `${cards.join(' and ')} goes back to your hand.`,
    bought: 'paid when you lock in',
    thisOne: 'This one',
    use: (card: string) => `Use ${card}`,
    useShort: 'Use …',
    putDown: 'put down',
    takeBackName: (card: string, on: string) => `Take back ${card} ${on}`.trim(),
    onWhomFirst: (card: string) => `${card}: which racer?`,
    onWhomSecond: (card: string) => `${card}: and which other?`,
    empty: 'Nothing up your sleeve. The stall sells trouble.',
    play: (card: string) => `Play ${card}`,
    playShort: 'Play',
    playedOn: (name: string) => `on ${name}`,
    onWhom: (card: string) => `${card}: on whom?`,
    cancel: 'Not now',
    here: 'Here!',
    hereName: (card: string, name: string) => `Here! ${card} on ${name}`,
    prospects: 'Chances as far as you can know.',
    toWin: 'to win',
    /** A chance that a card would change, as it is seen and as it is read aloud. */
    prospect: (now: string, after: string) => `${now} → ${after}`,
    prospectAloud: (now: string, after: string) => `Chance to win: ${now} now, ${after} with it.`,
    turns: { better: 'better', worse: 'worse', same: 'no change' },
    out: 'out',
    counting: '…',
    /** Of a share of all races; a rare win is not none at all. */
    chance: (share: number) => (share > 0 && share < 0.01 ? '<1%' : percent(share)),
    /** A card and what it is put on, as `playedOn`, `between` and `onBet` say it. */
    cardOn: (card: string, on: string) => `${card} ${on}`.trim(),
    between: (one: string, other: string) => `${one} and ${other}`,
    onBet: (kind: string, name: string) => `your bet on ${name} ${kind}`,
    takeBack: 'Take back',
    takeBackFrom: (card: string, name: string) => `Take back ${card} from ${name}`,
    yours: (card: string) => `your ${card}`,
  },

  stall: {
    lead: 'Three offers for you alone. What you take is paid when you lock in.',
    buyShort: 'Take',
    buy: (card: string, pearls: number) => `Buy ${card} for ${number(pearls)}`,
    putBack: 'Put it back',
    useNow: (card: string, pearls: number) => `Use now: ${card} for ${number(pearls)}`,
    useNowShort: 'Use now',
    sold: 'In your hand',
    handFull: 'Hand full: play one',
    tooDear: 'Too dear',
  },

  loan: {
    heading: 'The shark',
    lead: 'Lends and takes back with your lock-in. A tenth on top after every race.',
    upTo: (pearls: number) =>
      pearls > 0 ? `Up to ${number(pearls)} for you today.` : 'Not a pearl more for you today.',
    borrow: (pearls: number) => `Borrow ${pearls}`,
    repay: (pearls: number) => `Repay ${pearls}`,
    now: (pearls: number) =>
      pearls === 0
        ? 'no loan'
        : pearls > 0
          ? `borrow ${number(pearls)}`
          : `repay ${number(-pearls)}`,
    owing: (debt: number, interest: number) =>
      `You will owe ${number(debt)}, and ${number(interest)} more after the race.`,
  },

  use: {
    /** The player, where a sentence of what cards did names them. */
    you: 'you',
    now: (card: string) => `Use ${card} now`,
    onWhom: { one: 'On whom?', two: 'On whom? One player or two.' },
    whichCard: 'Which one comes back to your hand?',
    noDiscards: 'Nothing of yours lies on the beach yet.',
    nobodyPoor: 'Nobody is poor enough yet. Come back after a payout.',
    costs: (pearls: number) => `Costs ${number(pearls)} pearls, at once.`,
    takesAction: (cards: readonly string[]) =>
      `This is your action: ${cards.join(' and ')} goes back to your hand.`,
    pickpocket: (who: string, whom: string, pearls: number) =>
      pearls > 0
        ? `${who} picked a pocket: ${number(pearls)} pearls of ${whom}.`
        : `${who} reached into an empty pocket: ${whom} had been robbed before.`,
    shakedown: (who: string, whom: string, cards: readonly string[]) =>
      cards.length > 0
        ? `${who} shook down ${whom}: ${cards.join(' and ')}.`
        : `${who} shook down ${whom}, and nothing fell out.`,
    gagOrder: (who: string, whom: readonly string[]) =>
      `Gag order by ${who}: no more cards for ${whom.join(' and ')}.`,
    monosyllables: (whom: string) => `${whom} may only use short words. Loud ones.`,
    speak: 'You! Speak up. Short words. Loud ones. Till the race is run.',
    alms: (who: string, whom: string) => `${who} had the house give 250 pearls to ${whom}.`,
    periscope: (items: readonly string[]) =>
      items.length > 0
        ? `Locked in so far: ${items.join(', ')}.`
        : 'Not one item is locked in yet.',
    chance: (name: string, share: number) => `${name} ${percent(share)}`,
    insideTip: (chances: readonly string[]) => `True chances to win: ${chances.join(', ')}.`,
    beachcomber: (card: string) => `${card} is back in your hand.`,
    /** What the own cards did. */
    mine: {
      pickpocket: (whom: string, pearls: number) =>
        pearls > 0
          ? `Out of ${whom}’s pocket: +${number(pearls)}.`
          : `Somebody was faster: ${whom}’s pocket was empty.`,
      shakedown: (whom: string, count: number) =>
        count > 0
          ? `What fell out of ${whom}’s sleeves:`
          : `Nothing fell out of ${whom}’s sleeves.`,
      gagOrder: (whom: readonly string[]) => `No more cards for ${whom.join(' and ')} this round.`,
      monosyllables: (whom: string) => `Listen to ${whom}. Short words. Loud ones.`,
      alms: (whom: string) => `The house gave ${whom} 250 pearls. Noble.`,
      beachcomber: (card: string) => `${card} is back in your hand.`,
      seen: 'Locked in so far:',
      nothingSeen: 'Not one item is locked in yet.',
      tip: 'The odds to win, posted and true, with every item locked in so far:',
      posted: 'posted',
      really: 'really',
    },
    /** What others' cards did to this player. */
    onMe: {
      pickpocket: (who: string, pearls: number) =>
        pearls > 0
          ? `${who} picked your pocket: −${number(pearls)}`
          : `${who} reached into your pocket. Somebody had been there before.`,
      shakedown: (who: string, cards: readonly string[]) =>
        cards.length > 0
          ? `${who} took ${cards.join(' and ')} from you`
          : `${who} shook you down, and nothing fell out.`,
      gagOrder: (who: string) => `A gag order by ${who}: no more cards for you this round.`,
      monosyllables: (who: string) => `Speak. Loud. In. Short. Words. ${who} says so.`,
      alms: (who: string) => `${who} thinks you are poor: +250 from the house`,
    },
    onOthers: {
      gagOrder: (who: string, whom: readonly string[]) =>
        `Gag order by ${who}: no more cards for ${whom.join(' and ')}.`,
      monosyllables: (whom: string) => `${whom} may only use short words. Loud ones.`,
    },
  },

  lockIn: {
    early: (pearls: number) => `Early bird! +${number(pearls)} pearls for you.`,
    bought: 'bought for',
    buys: (count: number) => `${some(count, 'card', 'cards')} bought`,
    undo: 'Undo',
    button: 'Lock in',
    now: 'Lock in now',
    wait: 'Wait!',
    going: 'Going in …',
    nothing: 'no bet, no card',
    bets: (count: number, pearls: number) =>
      `${some(count, 'bet', 'bets')}, ${number(pearls)} staked`,
    noBets: 'no bet',
    soon: 'Ten seconds! What stands here goes in by itself.',
    locked: 'Locked in',
    lockedLead: 'Poker face, please. The others are still scheming.',
    stood: 'This is in',
    stoodNothing: 'You sit this one out: no bet, no card.',
    cut: 'Not all of it stood: your purse or your hand had changed.',
    free: 'free bet',
  },

  trial: {
    heading: (card: string, racer: string) => `Who played ${card.toUpperCase()} on ${racer}?`,
    lead: 'Name one before the off: 50 pearls if you are right. For a wrong name, the culprit gets 20.',
    yours: 'It is yours. Look innocent, point at somebody.',
    accuse: (name: string) => `Accuse ${name}`,
    named: (name: string) => `You named ${name}. The truth comes with the payout.`,
    truth: (card: string, racer: string, name: string) => `${card} on ${racer}: it was ${name}!`,
  },

  reveal: {
    swap: (one: string, other: string) => `${one} and ${other} swap all items`,
    heading: 'Look up!',
    lead: 'Every card is turned on the big screen.',
    none: 'Not a single card. How suspicious.',
    yours: 'yours',
    cards: 'Turned over',
    bets: 'Your bets',
  },

  race: {
    heading: 'The race',
    ready: 'Ready … You have one shout.',
    actOn: {
      shout: (name: string) => `Shout for ${name}`,
      megaphone: (name: string) => `Megaphone for ${name}`,
      slick: (name: string) => `Slick before ${name}`,
    },
    modes: { shout: 'Shout', megaphone: 'Megaphone', slick: 'Slick' },
    aim: {
      shout: 'Shout for whom?',
      megaphone: 'The megaphone: for whom?',
      slick: 'The slick: in front of whom?',
    },
    noShouts: 'No shouts today. Sit on your claws.',
    shoutLead: 'One shout. Make it count!',
    shouting: (name: string) => `Shouting for ${name} …`,
    shouted: (name: string) => `${name} heard you!`,
    waiting: 'Shouts wait until the line is up again …',
    closed: 'Too late to shout. Bite your claws.',
    lanes: 'The race so far',
    out: 'out',
  },

  payout: {
    freeLost: 'The house paid for that one',
    freeLostBet: 'cost you nothing',
    back: (pearls: number) => `${number(pearls)} came back`,
    won: 'You won',
    lost: 'You lost',
    even: 'Back to where you were',
    noBets: 'You kept your pearls dry',
    void: 'The race is void',
    voidLead: 'The track was swapped under the racers. Stakes and cards have gone back.',
    place: (place: string, players: number) => `You are ${place} of ${players}`,
    why: 'Why your pearls moved',
    reasons: {
      ante: `Ante: you staked less than ${ANTE_PEARLS}`,
      double: 'Double or Nothing: what came back',
      insurance: 'Insurance',
      rival: 'Your rival lost everything',
      accuser: 'You named the right one',
      framed: 'Others were blamed for your card',
      interest: 'The shark’s interest',
      pickpocket: 'Your fingers in a purse',
      robbed: 'Fingers in your purse',
      alms: 'Alms from the house',
      quiet: 'Cards you paid for, a doubled stake, the early bird',
    },
    came: (racer: string, place: string) => `${racer}, ${place}`,
    onIt: (cards: readonly string[]) =>
      cards.length > 0 ? `On it: ${cards.join(', ')}.` : 'No card on it.',
    betAt: (kind: string, odds: string) => `${kind}, ×${odds}`,
    owes: (pearls: number) => `owes ${number(pearls)}`,
    bets: 'Your bets',
    finish: 'The finish',
    standings: 'Standings',
    unfinished: 'never arrived',
    gap: (seconds: string) => `+${seconds}`,
    up: (places: number) => `up ${some(places, 'place', 'places')}`,
    down: (places: number) => `down ${some(places, 'place', 'places')}`,
  },

  finale: {
    first: 'The beach is yours!',
    podium: 'On the podium!',
    rest: 'What a day!',
    place: (place: string, players: number) => `${place} of ${players}`,
    standings: 'Final standings',
    awards: 'Awards',
    deeds: 'Who did what',
    noDeeds: 'Not one card was played. A day of saints.',
    race: (round: number) => `Race ${round}`,
    on: (card: string, whom: readonly string[]) =>
      whom.length > 0 ? `${card} on ${whom.join(' and ')}` : card,
    did: {
      played: (card: string, whom: string) => `played ${card} on ${whom}`,
      gave: (card: string, whom: string) => `played ${card} for ${whom}`,
      dropped: (card: string, whom: string) => `dropped ${card} in front of ${whom}`,
      swapped: (card: string, whom: string) => `played ${card}: ${whom} swapped`,
      doubled: (card: string, whom: string) => `went ${card} on a bet on ${whom}`,
      used: (card: string) => `used ${card}`,
    },
    rivals: 'Secret rivals',
    rival: (name: string) => `had it in for ${name}`,
    again: 'Stay seated: the host can start another day.',
    suspense: 'The honours of the day come out on the big screen, and yours with them.',
  },

  paused: { heading: 'Paused', lead: 'The host has stopped the clock. Stretch your claws.' },
}
