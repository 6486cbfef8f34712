import type { Words } from '../words.ts'
import { number, some } from './formats.ts'

const pearls = (value: number): string => some(value, 'perla', 'perlas')

const phases: Readonly<Record<keyof Words['phases'], string>> = {
  lobby: 'aún falta gente por sentarse',
  parade: 'toca el desfile',
  paddock: 'toca el paddock',
  reveal: 'se descubren las cartas',
  race: 'están corriendo',
  payout: 'toca pasar por caja',
  finale: 'es la final',
}

/** Why the game says no. */
export const refusals: Words['refusals'] = {
  MessageMalformed: () => 'El juego no lo entendió. Recarga la página y prueba otra vez.',
  MessageTooLarge: ({ bytesMax }) => `Demasiado largo: ${number(bytesMax)} bytes como mucho.`,
  NotHost: () => 'Eso solo puede la pantalla grande.',
  NotSeated: () => 'Primero toma asiento.',
  AlreadySeated: () => 'Ya tienes asiento.',
  GameFull: ({ seatsMax }) => `Los ${number(seatsMax)} asientos están ocupados.`,
  RoomLocked: () => 'La sala está cerrada.',
  RemovedByHost: () => 'Te sacaron de esta partida.',
  GameEnding: () => 'Es la última ronda: ya no entra nadie más.',
  LogFull: () => 'Esta partida ya dura demasiado. Hora de abrir otra.',
  NameUnfit: ({ charactersMax }) => `Un nombre tiene de 1 a ${number(charactersMax)} caracteres.`,
  NameTaken: ({ name }) => `${name} ya está aquí. Prueba otro nombre.`,
  NoSuchAvatar: () => 'Esa cara no existe.',
  NoSuchSeat: () => 'Ahí no hay nadie.',
  NoSuchRacer: () => 'Ese no corre hoy.',
  NoSuchOffer: () => 'Esa oferta no existe.',
  OfferSold: () => 'Eso ya lo compraste.',
  TooFewSeats: ({ seatsMin }) => `Hacen falta al menos ${number(seatsMin)} para empezar.`,
  WrongPhase: ({ phase }) => `Ahora no: ${phases[phase]}.`,
  GamePaused: () => 'La partida está en pausa.',
  GameNotPaused: () => 'La partida no está en pausa.',
  NotInRound: () => 'Juegas desde la próxima ronda.',
  LockedAlready: () => 'Ya confirmaste. No hay vuelta atrás.',
  HandFull: ({ cardsMax }) => `En la mano caben ${some(cardsMax, 'carta', 'cartas')}, no más.`,
  TooFewPearls: (facts) => `Cuesta ${pearls(facts.pricePearls)} y tienes ${number(facts.pearls)}.`,
  TooManyBets: ({ betsMax }) => `${some(betsMax, 'apuesta', 'apuestas')} por ronda como mucho.`,
  RacerBackedTwice: () => 'Una sola apuesta por corredor.',
  StakeTooSmall: ({ stakeMinPearls }) => `Apuesta al menos ${pearls(stakeMinPearls)}.`,
  StakesAboveCap: ({ capPearls }) => `Todo junto: ${pearls(capPearls)} como mucho.`,
  TooManyActions: ({ actionsMax }) =>
    actionsMax === 1
      ? 'Una sola carta así por ronda.'
      : `${number(actionsMax)} cartas así por ronda.`,
  ShoutedAlready: () => 'Ya gastaste tu grito.',
  ShoutsClosed: () => 'Muy tarde: la cabeza va por la mitad.',
  NonceWrong: () => 'Este teléfono y el juego no coinciden en sus números. Recarga la página.',
  ChainFresh: () => 'Este teléfono acaba de comprometer sus números.',
  NameObscene: () => 'En la pantalla grande no, por favor. Prueba otro nombre.',
  TooManyJoins: () => 'Demasiado entrar y salir. Pide una partida nueva.',
  WrongTarget: () => 'Esa carta no va ahí.',
  WrongCard: () => 'Esa carta es para otro momento.',
  CardNotHeld: () => 'Ya no tienes esa carta.',
  CardsClosed: () => 'Muy tarde para esa carta: el paddock está por cerrar.',
  Gagged: () => 'Llevas mordaza: no más cartas esta ronda.',
  NotPoor: () => 'La limosna es para la mitad pobre de la mesa.',
  LoanTooLarge: ({ leftPearls }) =>
    leftPearls > 0
      ? `El tiburón te presta ${pearls(leftPearls)} más como mucho.`
      : 'El tiburón ya no te presta nada.',
  RaceCardPlayed: () => 'Una sola carta por carrera.',
  SwitchedOff: () => 'Hoy eso está apagado.',
  NotCrowd: () => 'Eso es para el público.',
  VotesClosed: () => 'La votación está cerrada.',
  TooManyVotes: ({ votesMax }) => `Ya votaste ${some(votesMax, 'vez', 'veces')}. Así se queda.`,
  NotLockedIn: () => 'Primero confirma, luego lanza.',
  TooManyStickers: ({ stickersMax }) =>
    `Ya lanzaste ${some(stickersMax, 'pegatina', 'pegatinas')}. Habrá más en la próxima fase.`,
  StickersInTheAir: () => 'El aire está lleno. Prueba en un momento.',
  NobodyOnTrial: () => 'No hay ninguna carta en juicio.',
  AccusedAlready: () => 'Ya acusaste a alguien. Así se queda.',
  TooManyProfileChanges: () => 'Nombre y cara ya cambiaron bastante: así se quedan.',
}
