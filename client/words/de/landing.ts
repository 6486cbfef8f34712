import type { Words } from '../words.ts'

export const landing: Words['screen']['landing'] = {
  promise: 'Setz heimlich. Sabotier heimlich. Und schieb es auf die anderen.',
  attract: 'Taste drücken und mitspielen',
  host: 'Spiel eröffnen',
  hostHint: 'Am Fernseher oder Laptop. Die Handys sind das Blatt auf der Hand.',
  code: 'Spielcode',
  codeHint: 'Sechs Buchstaben, auf dem großen Bildschirm',
  join: 'Rein da',
  watch: 'Nur gucken? Hier geht’s zum großen Bildschirm',
  codeShape: 'Ein Code hat sechs Buchstaben, ganz ohne Vokale.',
  unknown: (code) => `Ein Spiel ${code} gibt es nicht. Prüf den Code, oder eröffne selbst eins.`,
  busy: 'Zu viele Versuche von hier. Warte eine Minute, dann noch mal.',
  unreachable: 'Das Spiel ist gerade nicht zu erreichen. Versuch es gleich noch mal.',
}
