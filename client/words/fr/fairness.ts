import type { Words } from '../words.ts'
import { all, plural } from './formats.ts'

const LIMIT =
  'Ce qu’aucune page ne voit : qui tient le serveur et k places peut choisir entre 2ᵏ tirages. Un seul téléphone honnête qui valide, et tout tirage reste aveugle.'

export const fairness: Words['fairness'] = {
  title: 'Franc-jeu',
  checking: 'On recourt toutes les courses …',
  failed: 'Le journal de cette journée est illisible : rien n’a pu être vérifié.',
  verified: (races) => `Vérifié : ${races} ${plural(races, 'course', 'courses')}`,
  broken: 'Pas ce qui était promis',
  open: 'Tout n’a pas pu être vérifié',
  nothing: 'Aucune course n’a été courue.',
  races: (rounds) => `${rounds.length === 1 ? 'Course' : 'Courses'} ${all(rounds.map(String))}`,
  mismatch: (round, what) => `La course ${round} ne colle pas : ${what.join(' ; ')}.`,
  unrun: (races) => `${races} : version du jeu différente, cette page ne peut pas la recourir.`,
  unseen: (races) => `${races} : cette page n’a pas tout vu et n’a que le journal pour en juger.`,
  withheld: (who) => `Aucun nombre reçu de : ${who.join(' ; ')}.`,
  withholder: (name, races) => `${name} (${races})`,
  findings: {
    round: 'les partants, la piste, les cotes ou les joueurs ne sont pas ceux du défilé',
    commitment: 'le secret n’est pas celui qui fut scellé avant les paris',
    nonces: 'un nombre ne vient pas de la chaîne annoncée',
    'own-seat': 'le nombre de ce téléphone n’a pas été demandé',
    'own-nonce': 'le nombre de ce téléphone n’a pas servi',
    seed: 'le tirage ne découle pas du secret et des nombres',
    odds: 'les cotes ne sont pas celles de cette course',
    cards: 'd’autres cartes ont été retournées',
    moves: 'd’autres cris ou cartes de course ont été montrés',
    finish: 'ici, la même course finit dans un autre ordre',
    frames: 'une autre course a été montrée',
    outcome: 'une autre arrivée a été payée',
    missing: 'elle manque au journal',
  },
  limit: `Chaque course : scellée avant les paris, tirée avec un nombre de chaque téléphone, recourue ici : même hasard, même arrivée, mêmes images. ${LIMIT}`,
  limitOnly: LIMIT,
}
