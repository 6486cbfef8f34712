import type { Settings, SpeedPercent, Timers } from '../../game/settings.ts'

const timers: Readonly<Record<Timers, string>> = {
  relaxed: 'Relaxed',
  standard: 'Standard',
  fast: 'Fast',
  none: 'None',
}

const speeds: Readonly<Record<SpeedPercent, string>> = { 100: '1×', 150: '1.5×', 200: '2×' }

const settings: Readonly<Record<keyof Settings, string>> = {
  rounds: 'Rounds',
  racers: 'Racers',
  timers: 'Timers',
  speedPercent: 'Race speed',
}

/** What people read on the landing page and on the big screen. */
export const screen = {
  landing: {
    promise: 'Back a racer in secret. Sabotage the others in secret. Blame your friends.',
    host: 'Host a game',
    hostHint: 'On the TV or a laptop. Phones are the hands of cards.',
    code: 'Game code',
    codeHint: 'Six letters, on the big screen',
    join: 'Join',
    watch: 'Just watching? Open the big screen’s view',
    codeShape: 'A code has six letters, without vowels.',
    unknown: (code: string) =>
      `There is no game ${code}. Check the code, or host a game of your own.`,
    unreachable: 'The game cannot be reached now. Try again in a moment.',
  },
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
    removeBot: (name: string) => `Remove ${name}`,
    start: 'Start the race day',
    waiting: 'Waiting for the host to start the race day',
    needed: (missing: number) =>
      missing === 1 ? 'One more player is needed' : `${missing} more players are needed`,
    settings: 'Settings',
    freeSeat: 'free seat',
  },
  settings,
  timers,
  speeds,
  parade: {
    title: 'Here they come!',
    onHormone: 'On hormone',
    track: (metres: number) => `The track: ${metres} metres`,
    start: 'Start',
    finish: 'Finish',
    odds: 'pays',
    chance: (percent: string) => `${percent} of the races`,
  },
  paddock: {
    title: 'Place your bets',
    hint: 'Bets and cards are made on the phones, in secret.',
    odds: 'Opening odds',
    lockedIn: (locked: number, seats: number) => `${locked} of ${seats} locked in`,
    isLocked: 'locked in',
    isThinking: 'thinking',
    isLate: 'plays from the next race on',
  },
  reveal: {
    title: 'What was done to them',
    count: (turned: number, all: number) => `Card ${turned} of ${all}`,
    none: 'Nobody played a card. Suspicious.',
    on: (racer: string) => `on ${racer}`,
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
    ranking: 'Order of the race',
    shoutHint: 'Phones can shout until the leader is half-way',
    shoutsClosed: 'No more shouts',
    cry: (seat: number, racer: string) => {
      const cries = [`Go, ${racer}!`, 'Run!', 'Faster!', 'Now!', `${racer}!`, 'Move it!', 'Hop!']
      return cries[seat % cries.length] ?? ''
    },
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
    noBets: 'No bets this round',
    noBet: 'no bet',
    lost: 'lost',
    up: (places: number) => `up ${places}`,
    down: (places: number) => `down ${places}`,
    same: 'no change',
  },
  finale: {
    title: (name: string) => `${name} takes the day!`,
    podium: 'Podium',
    award: (does: string, figure: string) => `${does}: ${figure}`,
    page: (page: number, pages: number) => `${page} / ${pages}`,
    awards: 'Awards',
    deeds: 'It can be told now: who did what',
    deed: (facts: { card: string; racer: string; round: number }) =>
      `${facts.card} on ${facts.racer}, round ${facts.round}`,
    noDeeds: 'Nobody played a single card. A clean day, if you believe it.',
    rest: 'And the rest',
    playAgain: 'Play again',
  },
  controls: {
    label: 'Host controls',
    pause: 'Pause',
    resume: 'Resume',
    next: 'Next',
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
    notHost: 'This browser does not hold the keys of this game. It can watch it, though.',
    home: 'To the start page',
    reload: 'Try again',
    watch: 'Watch this game',
  },
}
