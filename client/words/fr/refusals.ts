import type { Words } from '../words.ts'
import { number, some } from './formats.ts'

const pearls = (value: number): string => some(value, 'perle', 'perles')

const phases: Readonly<Record<keyof Words['phases'], string>> = {
  lobby: 'on s’installe encore',
  parade: 'c’est le défilé',
  paddock: 'c’est le paddock',
  reveal: 'on retourne les cartes',
  race: 'ça court',
  payout: 'on passe à la caisse',
  finale: 'c’est la finale',
}

/** Why the game says no. */
export const refusals: Words['refusals'] = {
  MessageMalformed: () => 'Le jeu n’a pas compris. Recharge la page et réessaie.',
  MessageTooLarge: ({ bytesMax }) => `Trop long : ${number(bytesMax)} octets au plus.`,
  NotHost: () => 'Seul le grand écran peut faire ça.',
  NotSeated: () => 'Prends d’abord une place.',
  AlreadySeated: () => 'Tu as déjà une place.',
  GameFull: ({ seatsMax }) => `Les ${number(seatsMax)} places sont prises.`,
  RoomLocked: () => 'La salle est fermée.',
  RemovedByHost: () => 'On t’a mis dehors de cette partie.',
  GameEnding: () => 'C’est la dernière manche : plus personne n’entre.',
  LogFull: () => 'Cette partie n’a que trop duré. Lancez-en une nouvelle.',
  NameUnfit: ({ charactersMax }) => `Un nom a de 1 à ${number(charactersMax)} caractères.`,
  NameTaken: ({ name }) => `${name}, c’est déjà pris. Choisis un autre nom.`,
  NoSuchAvatar: () => 'Cette tête-là n’existe pas.',
  NoSuchSeat: () => 'Personne n’est assis là.',
  NoSuchRacer: () => 'Pas de coureur de ce nom aujourd’hui.',
  NoSuchOffer: () => 'Cette offre n’existe pas.',
  OfferSold: () => 'Tu l’as déjà achetée.',
  TooFewSeats: ({ seatsMin }) => `Il faut être au moins ${number(seatsMin)} pour commencer.`,
  WrongPhase: ({ phase }) => `Pas maintenant : ${phases[phase]}.`,
  GamePaused: () => 'La partie est en pause.',
  GameNotPaused: () => 'La partie n’est pas en pause.',
  NotInRound: () => 'Tu joues à partir de la prochaine manche.',
  LockedAlready: () => 'C’est validé. On n’y touche plus.',
  HandFull: ({ cardsMax }) => `Une main tient ${some(cardsMax, 'carte', 'cartes')} au plus.`,
  TooFewPearls: (facts) =>
    `Ça coûte ${pearls(facts.pricePearls)} et tu en as ${number(facts.pearls)}.`,
  TooManyBets: ({ betsMax }) => `${some(betsMax, 'pari', 'paris')} au plus par manche.`,
  RacerBackedTwice: () => 'Un seul pari par coureur.',
  StakeTooSmall: ({ stakeMinPearls }) => `Mise au moins ${pearls(stakeMinPearls)}.`,
  StakesAboveCap: ({ capPearls }) => `Toutes mises réunies : ${pearls(capPearls)} au plus.`,
  TooManyActions: ({ actionsMax }) =>
    actionsMax === 1
      ? 'Une seule carte de ce genre par manche.'
      : `${number(actionsMax)} cartes de ce genre par manche.`,
  ShoutedAlready: () => 'Tu as déjà poussé ton cri.',
  ShoutsClosed: () => 'Trop tard : la tête est à mi-parcours.',
  NonceWrong: () =>
    'Ce téléphone et le jeu ne sont pas d’accord sur ses nombres. Recharge la page.',
  ChainFresh: () => 'Ce téléphone vient tout juste d’engager ses nombres.',
  NameObscene: () => 'Pas sur le grand écran, merci. Choisis un autre nom.',
  TooManyJoins: () => 'Trop d’allées et venues ici. Demande une nouvelle partie.',
  WrongTarget: () => 'Cette carte ne va pas là.',
  WrongCard: () => 'Cette carte, c’est pour un autre moment.',
  CardNotHeld: () => 'Tu n’as plus cette carte.',
  CardsClosed: () => 'Trop tard pour cette carte : le paddock va fermer.',
  Gagged: () => 'Tu portes un bâillon : plus de cartes pour cette manche.',
  NotPoor: () => 'L’aumône va à la moitié pauvre de la table.',
  LoanTooLarge: ({ leftPearls }) =>
    leftPearls > 0
      ? `Le requin te prête encore ${pearls(leftPearls)} au plus.`
      : 'Le requin ne te prête plus rien.',
  RaceCardPlayed: () => 'Une seule carte par course.',
  SwitchedOff: () => 'C’est désactivé aujourd’hui.',
  NotCrowd: () => 'Ça, c’est pour le public.',
  VotesClosed: () => 'Le vote est clos.',
  TooManyVotes: ({ votesMax }) => `Tu as voté ${number(votesMax)} fois. On en reste là.`,
  NotLockedIn: () => 'Valide d’abord, lance ensuite.',
  TooManyStickers: ({ stickersMax }) =>
    `Tes ${number(stickersMax)} autocollants sont partis. La suite à la prochaine phase.`,
  StickersInTheAir: () => 'Le ciel est plein. Réessaie dans un instant.',
  NobodyOnTrial: () => 'Aucune carte n’est jugée.',
  AccusedAlready: () => 'Tu as déjà accusé quelqu’un. On en reste là.',
  TooManyProfileChanges: () => 'Assez changé de nom et de tête : on n’y touche plus.',
}
