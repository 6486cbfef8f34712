import type { Words } from '../words.ts'

export const landing: Words['screen']['landing'] = {
  promise: 'Parie en secret. Sabote en secret. Et accuse tes amis.',
  attract: 'Une touche, et à vous de jouer',
  host: 'Ouvrir une partie',
  hostHint: 'Sur la télé ou un ordi. Les téléphones tiennent les cartes.',
  code: 'Code de la partie',
  codeHint: 'Six lettres, sur le grand écran',
  join: 'J’en suis',
  watch: 'Juste pour regarder ? Par ici le grand écran',
  codeShape: 'Un code, c’est six lettres, sans aucune voyelle.',
  unknown: (code) => `Pas de partie ${code}. Vérifie le code, ou ouvre la tienne.`,
  busy: 'Trop d’essais depuis ici. Attends une minute, puis réessaie.',
  unreachable: 'Partie injoignable pour l’instant. Réessaie dans un moment.',
}
