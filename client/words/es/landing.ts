import type { Words } from '../words.ts'

export const landing: Words['screen']['landing'] = {
  promise: 'Apuesta en secreto. Sabotea en secreto. Y échale la culpa a otro.',
  attract: 'Pulsa una tecla para jugar',
  host: 'Abrir una partida',
  hostHint: 'En la tele o el portátil. Los teléfonos llevan las cartas.',
  code: 'Código de la partida',
  codeHint: 'Seis letras, en la pantalla grande',
  join: '¡Voy!',
  watch: '¿Solo mirar? Por aquí a la pantalla grande',
  codeShape: 'Un código tiene seis letras, sin ninguna vocal.',
  unknown: (code) => `No hay partida ${code}. Revisa el código o abre una propia.`,
  busy: 'Demasiados intentos desde aquí. Espera un minuto y prueba otra vez.',
  unreachable: 'No se llega a la partida. Prueba otra vez en un momento.',
}
