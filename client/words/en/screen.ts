// Data table: what people read on the big screens.
import type { CardId } from '../../../game/card.ts'
import type { FactKind } from '../../../game/race.ts'
import type { BetKind } from '../../../game/round.ts'
import type { PayoutMode, Settings, SpeedPercent, Timers } from '../../../game/settings.ts'
import type { MeterCounts } from '../../../game/wire/http.ts'
import { dollars, fixed, number } from './formats.ts'
import { landing } from './landing.ts'

const timers: Readonly<Record<Timers, string>> = {
  relaxed: 'Relaxed',
  standard: 'Standard',
  fast: 'Fast',
  none: 'None',
}

const payouts: Readonly<Record<PayoutMode, string>> = {
  odds: 'at the odds',
  pool: 'from the pool',
}

const speeds: Readonly<Record<SpeedPercent, string>> = { 100: '1×', 150: '1.5×', 200: '2×' }

const settings: Readonly<Record<keyof Settings, string>> = {
  rounds: 'Rounds',
  racers: 'Racers',
  timers: 'Timers',
  speedPercent: 'Race speed',
  payout: 'Bets pay',
  startingPearls: 'Pearls to start with',
  startingCards: 'Cards to start with',
  hasRivals: 'Secret rivals',
  hasShouts: 'Shouts',
  hasTrials: 'Trials',
  hasCrowd: 'Crowd’s seat',
  isFamily: 'Family mode',
  language: 'Language',
}

const kinds: Readonly<Record<BetKind, string>> = { win: 'win', place: 'place', last: 'last' }

/** What cards that are turned do, as one sees it on the sand. */
const effects: Readonly<Partial<Record<CardId, string>>> = {
  'bad-oyster': 'Shorter hops',
  'kelp-shake': 'Longer hops',
  'royal-taster': 'Eats first, so nobody else’s snack counts',
  lullaby: 'Slower hops',
  espresso: 'Quicker hops',
  earplugs: 'Hears no lullaby, misses its coffee',
  'brain-coral': 'Hops all over the place',
  'tin-shell': 'Corals and anvils bounce off',
  'growth-hormone': 'Giant hops, today and ever after',
  'spot-check': 'Cheats go home',
  'head-start': 'Starts 4 metres ahead',
  anvil: 'Flat. Out of this race',
  switcheroo: 'Whatever lies on one, goes to the other',
}

interface DeedWords {
  readonly card: string
  readonly on: string
  readonly whom: string
  readonly round: number
}

/** What people read on the landing page and on the big screen. */
export const screen = {
  landing,
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  lobby: {
    join: 'Join with your phone',
    orGoTo: 'or go to',
    andType: 'and type',
    code: 'Game code',
    qr: 'QR code to join the game',
    people: (count: number) =>
      count === 0 ? 'Nobody is here yet' : `${count} ${count === 1 ? 'is' : 'are'} here`,
    addBot: 'Add a bot',
    lock: 'Lock the room',
    locked: 'The room is locked',
    unlock: 'Open the room',
    remove: (name: string) => `Remove ${name}`,
    start: 'Start the race day',
    waiting: 'Waiting for the host to start the race day',
    needed: (missing: number) =>
      missing === 1 ? 'One more player is needed' : `${missing} more players are needed`,
    settings: 'Settings',
    settingsTitle: 'What kind of day?',
    done: 'Done',
    summary: ({ rounds, racers, timers: pace }: Settings) =>
      `${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${racers} racers, ${timers[pace].toLowerCase()} timers`,
  },
  settings,
  timers,
  speeds,
  payouts,
  effects,
  kinds,
  onOff: (isOn: boolean): string => (isOn ? 'on' : 'off'),
  parade: {
    title: 'Here they come!',
    onHormone: 'On hormone',
    track: (metres: number) => `The track: ${metres} metres`,
    start: 'Start',
    finish: 'Finish',
  },
  paddock: {
    title: 'Place your bets',
    hint: 'Bets and cards are made on the phones, in secret.',
    odds: 'Opening odds',
    lockedIn: (locked: number, seats: number) => `${locked} of ${seats} locked in`,
    form: 'Today:',
    firstRace: 'First race of the day',
    isLocked: 'locked in',
    isThinking: 'thinking',
    isLate: 'plays from the next race on',
    /** From what everybody has seen: a standing, a gain, a loss. */
    taunts: {
      leads: (name: string, pearls: string) => `${name} leads by ${pearls}. For now.`,
      level: (name: string, other: string) => `${name} and ${other} are level. How sweet.`,
      climbed: (name: string, places: number) =>
        `${name} is up ${number(places)} places. Mind the thin air.`,
      fell: (name: string, places: number) =>
        `${name} is down ${number(places)} places. The brake was on the left.`,
      last: (name: string) => `${name} sees everybody from behind. A fine view.`,
      won: (name: string, pearls: string) =>
        `${name} made ${pearls} last time. All skill, of course.`,
      lost: (name: string, pearls: string) =>
        `${name} sank ${pearls} last time. The sea says thanks.`,
      still: (name: string) => `${name} did not move a pearl. Still awake?`,
    },
    monosyllables: (name: string) => `${name} must speak in single syllables!`,
    gagged: (who: string, victims: string) => `${who} has gagged ${victims}: no more cards!`,
  },
  reveal: {
    title: 'What was done to them',
    count: (turned: number, all: number) => `Card ${turned} of ${all}`,
    none: 'Nobody played a card. Suspicious.',
    on: (racer: string) => `on ${racer}`,
    swapped: (one: string, other: string) => `${one} and ${other} swap places`,
    /** What one card does to another, or to several. */
    clash: {
      breaks: (striker: string, struck: string) => `${striker} breaks ${struck}`,
      bounces: (striker: string, struck: string) => `${struck} bounces off ${striker}`,
      catches: (striker: string, struck: string) => `${striker} catches ${struck}`,
    },
    onTrial: 'On trial',
    whoWasIt: 'Who was it?',
    nameSomebody: 'Name somebody on your phone!',
    moving: 'Odds now',
    opening: 'Bets pay',
    chance: 'Chance',
    better: 'better',
    worse: 'worse',
    out: 'out',
    toTheLine: 'To the starting line!',
  },
  race: {
    ready: 'On your marks',
    go: 'Go!',
    place: (place: number) => `${place}.`,
    photo: 'Photo finish!',
    lead: (metres: number) => `+${fixed(metres, 1)} m`,
    /** What the caller says; `other` is the other side of it. */
    calls: {
      sand: (racer) => `${racer} stumbles!`,
      crowd: (racer, other) => `${other} barges ${racer}!`,
      hurdle: (racer) => `${racer} clips the hurdle!`,
      slick: (racer) => `${racer} is down on the slick!`,
      stray: (racer) => `Where is ${racer} going?`,
      lead: (racer, other) => `${racer} takes it from ${other}!`,
      photo: (racer, other) => `${racer} by a whisker from ${other}!`,
    } satisfies Record<FactKind, (racer: string, other: string) => string>,
    ranking: 'Order of the race',
    cheers: (name: string, times: number) => (times === 1 ? `${name}!` : `${name}! ×${times}`),
    cheerHint: 'Cheer as often as you like',
    cheerFor: (name: string) => `Cheer for ${name}`,
    shoutHint: 'Phones can shout until the leader is half-way',
    shoutsClosed: 'No more shouts',
    cry: (seat: number, racer: string) => {
      const cries = [`Go, ${racer}!`, 'Run!', 'Faster!', 'Now!', `${racer}!`, 'Move it!', 'Hop!']
      return cries[seat % cries.length] ?? ''
    },
    megaphone: 'MEGAPHONE!',
    goOn: (racer: string) => `Go, ${racer}, go!`,
    slick: 'Slick!',
    slickFor: (racer: string) => `Mind your step, ${racer}`,
    canvas: 'The race, seen from the side',
    backedBy: (names: string) => `backed by ${names}`,
    noPicture: 'This browser cannot draw the race. The order beside it is live.',
  },
  payout: {
    title: (racer: string) => `${racer} wins!`,
    voidTitle: 'This race is void',
    voidHint: 'It could not be run to its end as it began. All stakes and cards go back.',
    order: 'Finish',
    gap: (seconds: string) => `+${seconds}`,
    notFinished: 'did not finish',
    money: 'Pearls',
    /** Over the columns of the standings, for who hears them. */
    columns: {
      rank: 'Rank',
      movement: 'Movement',
      player: 'Player',
      moves: 'What moved it',
      change: 'Change',
    },
    noBet: 'no bet',
    reasons: {
      ante: 'sat still',
      double: 'doubled',
      insurance: 'insured',
      rival: 'rival ruined',
      accuser: 'good nose',
      framed: 'others blamed',
      interest: 'interest',
      pickpocket: 'pickpocket',
      robbed: 'robbed',
      alms: 'alms',
      quiet: 'on the quiet',
    },
    replay: 'Replay',
    chart: 'Pearls, round by round',
    chartStart: 'Start',
    allElse: 'the rest',
    owes: (pearls: string) => `owes ${pearls}`,
    why: (thanksTo: string, despite: string) => {
      if (thanksTo !== '' && despite !== '') return `With ${thanksTo}, in spite of ${despite}.`
      if (thanksTo !== '') return `With a little help: ${thanksTo}.`
      return despite === '' ? 'On nothing but its own legs.' : `In spite of ${despite}!`
    },
    itWas: (card: string, racer: string, name: string) =>
      `The ${card} on ${racer}: it was ${name}!`,
    named: (names: string, count: number, pearls: string) =>
      `${names} knew it: ${pearls}${count > 1 ? ' each' : ''}.`,
    pointed: (who: string, whom: string) => `${who} named ${whom}`,
    nobodyNamed: 'Nobody guessed it.',
    framed: (wrong: number, name: string, pearls: string) =>
      `${wrong === 1 ? 'One wrong name' : `${wrong} wrong names`}: ${pearls} for ${name}.`,
    times: (card: string, times: number) => (times === 1 ? card : `${card} ×${times}`),
    payoutCards: (cards: string) => `Also played: ${cards}. By whom? Later.`,
    moreUses: (count: number) => (count === 1 ? 'and one more trick' : `and ${count} more tricks`),
    uses: {
      pickpocket: (who: string, victim: string, pearls: string) =>
        `${who} picked ${victim}’s pocket: ${pearls}`,
      shakedown: (who: string, victim: string, cards: number) =>
        `${who} shook ${cards === 1 ? 'a card' : `${cards} cards`} out of ${victim}`,
      emptyPocket: (who: string, victim: string) => `${who} found ${victim}’s pocket empty`,
      emptySleeves: (who: string, victim: string) => `${who} shook ${victim}, and nothing fell out`,
      gagOrder: (who: string, victims: string) => `${who} gagged ${victims}`,
      monosyllables: (who: string, victim: string) => `${who} made ${victim} speak short and loud`,
      alms: (who: string, receiver: string) => `${who} sent alms to ${receiver}`,
      other: (who: string, card: string) => `${who} used ${card}`,
    },
    up: (places: number) => `up ${places}`,
    down: (places: number) => `down ${places}`,
    same: 'no change',
  },
  finale: {
    suspense: 'And the day goes to…',
    title: (name: string) => `${name} takes the day!`,
    podium: 'Podium',
    award: (does: string, figure: string) => `${does}: ${figure}`,
    awards: 'Awards',
    deeds: 'It can be told now: who did what',
    deed: ({ card, on, whom, round }: DeedWords) =>
      `${card}${whom === '' ? '' : ` ${on} ${whom}`}, round\u00a0${round}`,
    on: 'on',
    for: 'for',
    rival: (name: string, rival: string) => `${name}’s rival was ${rival}`,
    ruined: (round: number, pearls: string) => `lost it all in round ${round}: ${pearls}`,
    notRuined: (round: number) => `got away with it in round ${round}`,
    noDeeds: 'Nobody played a single card. A clean day, if you believe it.',
    moreDeeds: (count: number) =>
      count === 1 ? 'One more is told on the phones.' : `${count} more are told on the phones.`,
    rest: 'And the rest',
    playAgain: 'Play again',
  },
  ballot: {
    title: 'You are the Crowd',
    lead: 'Back a racer and pick a card. With five voters, the Crowd plays what most want.',
    half: 'And one of the others: a vote is a racer and a card.',
    cast: 'Your vote is in. You can still change your mind.',
    closed: 'The vote is closed. The reveal tells how it fell.',
    racer: 'Racer to back',
    card: 'Card to play',
  },
  tally: {
    title: 'How the crowd voted',
    voted: (voters: number) =>
      voters === 1 ? 'One of the crowd has voted' : `${voters} of the crowd have voted`,
    rests: (voters: number) => `It rests: it takes ${voters} to play`,
  },
  table: {
    open: 'Players',
    title: 'At the table',
    close: 'Close',
    nameOf: (name: string) => `Name of ${name}`,
    bot: 'bot',
    kick: 'Send away',
    kicked: 'sent away, a bot plays on',
    restore: 'Let back in',
    restoreName: (name: string) => `Let ${name} back in`,
    end: 'End the day',
    endForSure: 'Really end it now',
    calm: 'Calm picture',
    hideCode: 'Hide the code',
    cost: 'Cost meter',
  },
  cost: {
    soFar: (cost: number) => `Cost: ${dollars(cost)}`,
    notYet: 'Cost: after the race',
    counted: ({ requests, alarms, messagesIn, messagesOut, rowsWritten }: MeterCounts) =>
      `${number(requests)} requests, ${number(alarms)} alarms, ${number(messagesIn)} messages in and ${number(messagesOut)} out, ${number(rowsWritten)} rows stored; by list prices`,
  },
  sound: {
    open: 'Sound',
    close: 'Close',
    mute: 'Mute',
    muted: 'Sound is muted',
    untouched: 'Silent until somebody clicks or presses a key',
    channels: { effects: 'Effects', music: 'Music', speech: 'Commentary' },
  },
  moveHost: {
    offer: 'Move to another device',
    title: 'Host from another device',
    qr: 'QR code that hands the host role over',
    hint: 'Whoever opens this first is the host, within ten minutes. It works once; this screen may go on watching.',
    close: 'Done',
  },
  controls: {
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    label: 'Host controls',
    pause: 'Pause',
    resume: 'Resume',
    next: 'Next',
    moreTime: '+30 s',
    moreTimeLong: '30 seconds more',
    pressNext: 'Press Next to go on',
    paused: 'Paused',
    pausedHint: 'The host goes on with “Resume”.',
    roundTrip: (ms: number) => `${ms} ms`,
    roundTripLong: (ms: number) => `Round trip to the server: ${ms} milliseconds`,
    joinAt: 'Join:',
    timeLeft: 'Time left',
    watching: 'Watching',
  },
  gone: {
    title: 'There is no such game',
    text: 'It may be over, or the code has a typing error.',
    shut: 'The server closed this connection.',
    replaced: 'This screen is open on newer pages, and they took this one’s place.',
    takeOver: 'Show it here again',
    notHost: 'This browser does not hold the keys of this game. It can watch it, though.',
    moved: 'The host role has moved to another device.',
    goOnWatching: 'Go on watching here',
    linkVoid:
      'This link has been used, or a newer one was made, or it is older than ten minutes. Ask the host for another.',
    unanswered: 'The server did not answer.',
    home: 'To the start page',
    reload: 'Try again',
    watch: 'Watch this game',
  },
}
