import type { Words } from '../words.ts'
import { all } from './formats.ts'

const LIMIT =
  'Was keine Seite sieht: Wer den Server und dazu k Plätze hat, kann unter 2ᵏ Ziehungen wählen. Ein ehrliches Handy, das abgibt, hält jede blind.'

export const fairness: Words['fairness'] = {
  title: 'Alles fair?',
  checking: 'Alle Rennen laufen noch einmal …',
  failed: 'Das Protokoll dieses Tages ist nicht lesbar: Nichts ließ sich prüfen.',
  verified: (races) => `Geprüft: ${races} Rennen`,
  broken: 'Nicht, was versprochen war',
  open: 'Nicht alles ließ sich prüfen',
  nothing: 'Es lief kein Rennen.',
  races: (rounds) => `Rennen ${all(rounds.map(String))}`,
  mismatch: (round, what) => `Rennen ${round} stimmt nicht: ${what.join('; ')}.`,
  unrun: (races) =>
    `${races}: lief in einer anderen Version des Spiels, diese Seite kann es nicht nachrennen.`,
  unseen: (races) => `${races}: Diese Seite hat nicht alles gesehen und kennt nur das Protokoll.`,
  withheld: (who) => `Keine Zahl kam von: ${who.join('; ')}.`,
  withholder: (name, races) => `${name} (${races})`,
  findings: {
    round: 'Feld, Bahn, Quoten oder Mitspielende sind nicht die der Parade',
    commitment: 'das Geheimnis ist nicht das, was vor den Wetten versiegelt wurde',
    nonces: 'eine Zahl stammt nicht aus der angekündigten Kette',
    'own-seat': 'nach der Zahl dieses Handys wurde nicht gefragt',
    'own-nonce': 'die Zahl dieses Handys wurde nicht benutzt',
    seed: 'die Ziehung folgt nicht aus Geheimnis und Zahlen',
    odds: 'die Quoten gehören nicht zu diesem Rennen',
    cards: 'es wurden andere Karten aufgedeckt',
    moves: 'es wurden andere Rufe oder Rennkarten gezeigt',
    finish: 'dasselbe Rennen endet hier in anderer Reihenfolge',
    frames: 'es wurde ein anderes Rennen gezeigt',
    outcome: 'ausgezahlt wurde ein anderer Einlauf',
    missing: 'es steht nicht im Protokoll',
  },
  limit: `Jedes Rennen: vor den Wetten versiegelt, mit einer Zahl von jedem Handy gezogen, hier nachgerannt: gleicher Zufall, gleicher Einlauf, gleiche Bilder. ${LIMIT}`,
  limitOnly: LIMIT,
}
