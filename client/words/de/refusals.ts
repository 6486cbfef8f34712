import type { Words } from '../words.ts'
import { number } from './formats.ts'

const pearls = (value: number): string => `${number(value)} ${value === 1 ? 'Perle' : 'Perlen'}`

const phases: Readonly<Record<keyof Words['phases'], string>> = {
  lobby: 'sammeln sich noch alle',
  parade: 'läuft die Parade',
  paddock: 'ist Führring',
  reveal: 'wird aufgedeckt',
  race: 'läuft das Rennen',
  payout: 'wird ausgezahlt',
  finale: 'ist Finale',
}

/** Why the game says no. */
export const refusals: Words['refusals'] = {
  MessageMalformed: () =>
    'Das hat das Spiel nicht verstanden. Lade die Seite neu und versuch’s noch mal.',
  MessageTooLarge: ({ bytesMax }) => `Das war zu lang: höchstens ${number(bytesMax)} Bytes.`,
  NotHost: () => 'Das kann nur der große Bildschirm.',
  NotSeated: () => 'Nimm erst Platz.',
  AlreadySeated: () => 'Du hast schon einen Platz.',
  GameFull: ({ seatsMax }) => `Alle ${number(seatsMax)} Plätze sind besetzt.`,
  RoomLocked: () => 'Der Raum ist abgeschlossen.',
  RemovedByHost: () => 'Du wurdest aus diesem Spiel geschickt.',
  GameEnding: () => 'Die letzte Runde läuft: Jetzt kommt keiner mehr rein.',
  LogFull: () => 'Dieses Spiel dauert schon zu lange. Fangt ein neues an.',
  NameUnfit: ({ charactersMax }) => `Ein Name hat 1 bis ${number(charactersMax)} Zeichen.`,
  NameTaken: ({ name }) => `${name} gibt es hier schon. Nimm einen anderen Namen.`,
  NoSuchAvatar: () => 'So ein Gesicht gibt es nicht.',
  NoSuchSeat: () => 'Da sitzt niemand.',
  NoSuchRacer: () => 'Der läuft heute nicht.',
  NoSuchOffer: () => 'So ein Angebot gibt es nicht.',
  OfferSold: () => 'Das hast du schon gekauft.',
  TooFewSeats: ({ seatsMin }) => `Erst ab ${number(seatsMin)} Mitspielenden geht es los.`,
  WrongPhase: ({ phase }) => `Nicht jetzt: Gerade ${phases[phase]}.`,
  GamePaused: () => 'Das Spiel macht Pause.',
  GameNotPaused: () => 'Das Spiel macht gar keine Pause.',
  NotInRound: () => 'Du bist ab der nächsten Runde dabei.',
  LockedAlready: () => 'Du hast abgegeben. Dabei bleibt es.',
  HandFull: ({ cardsMax }) => `Mehr als ${number(cardsMax)} Karten passen nicht auf die Hand.`,
  TooFewPearls: (facts) =>
    `Das kostet ${pearls(facts.pricePearls)}, du hast ${number(facts.pearls)}.`,
  TooManyBets: ({ betsMax }) => `Höchstens ${number(betsMax)} Wetten pro Runde.`,
  RacerBackedTwice: () => 'Nur eine Wette pro Renner.',
  StakeTooSmall: ({ stakeMinPearls }) => `Setz mindestens ${pearls(stakeMinPearls)}.`,
  StakesAboveCap: ({ capPearls }) => `Alle Einsätze zusammen: höchstens ${pearls(capPearls)}.`,
  TooManyActions: ({ actionsMax }) =>
    actionsMax === 1
      ? 'Nur eine solche Karte pro Runde.'
      : `Nur ${number(actionsMax)} solche Karten pro Runde.`,
  ShoutedAlready: () => 'Du hast schon gebrüllt.',
  ShoutsClosed: () => 'Zu spät: Die Spitze hat die halbe Strecke hinter sich.',
  NonceWrong: () =>
    'Dieses Handy und das Spiel sind sich über die Zahlen uneins. Lade die Seite neu.',
  ChainFresh: () => 'Dieses Handy hat sich gerade erst auf seine Zahlen festgelegt.',
  NameObscene: () => 'Bitte nicht auf dem großen Bildschirm. Nimm einen anderen Namen.',
  TooManyJoins: () => 'Hier war zu viel Kommen und Gehen. Bittet um ein neues Spiel.',
  WrongTarget: () => 'Dahin kann die Karte nicht.',
  WrongCard: () => 'Diese Karte ist für einen anderen Moment.',
  CardNotHeld: () => 'Diese Karte hast du nicht mehr.',
  CardsClosed: () => 'Zu spät für diese Karte: Der Führring schließt gleich.',
  Gagged: () => 'Du trägst einen Maulkorb: keine Karten mehr in dieser Runde.',
  NotPoor: () => 'Almosen sind für die ärmere Hälfte am Tisch.',
  LoanTooLarge: ({ leftPearls }) =>
    leftPearls > 0
      ? `Der Hai leiht dir höchstens noch ${pearls(leftPearls)}.`
      : 'Der Hai leiht dir nichts mehr.',
  RaceCardPlayed: () => 'Nur eine Karte pro Rennen.',
  SwitchedOff: () => 'Das ist heute abgeschaltet.',
  NotCrowd: () => 'Das darf nur das Publikum.',
  VotesClosed: () => 'Die Abstimmung ist vorbei.',
  TooManyVotes: ({ votesMax }) => `Du hast ${number(votesMax)}-mal abgestimmt. Dabei bleibt es.`,
  NotLockedIn: () => 'Erst abgeben, dann werfen.',
  TooManyStickers: ({ stickersMax }) =>
    `Mehr Sticker gibt es erst gleich wieder: ${number(stickersMax)} je Phase.`,
  StickersInTheAir: () => 'Gerade fliegt schon einer. Gleich noch mal.',
  NobodyOnTrial: () => 'Keine Karte steht vor Gericht.',
  AccusedAlready: () => 'Du hast schon jemanden beschuldigt. Dabei bleibt es.',
  TooManyProfileChanges: () => 'Name und Gesicht haben oft genug gewechselt: Jetzt bleiben sie.',
}
