import type { Words } from '../words.ts'
import { all } from './formats.ts'

const LIMIT =
  'Lo que ninguna página ve: quien tiene el servidor y k puestos puede elegir entre 2ᵏ sorteos. Basta un teléfono honrado que confirme, y todo sorteo va a ciegas.'

export const fairness: Words['fairness'] = {
  title: 'Juego limpio',
  checking: 'Se corren otra vez todas las carreras …',
  failed: 'El registro de este día no se puede leer: no se pudo comprobar nada.',
  verified: (races) => `Comprobado: ${races} ${races === 1 ? 'carrera' : 'carreras'}`,
  broken: 'No es lo prometido',
  open: 'No todo se pudo comprobar',
  nothing: 'No se corrió ninguna carrera.',
  races: (rounds) => `${rounds.length === 1 ? 'Carrera' : 'Carreras'} ${all(rounds.map(String))}`,
  mismatch: (round, what) => `La carrera ${round} no cuadra: ${what.join('; ')}.`,
  unrun: (races) => `${races}: otra versión del juego, esta página no puede correrla de nuevo.`,
  unseen: (races) => `${races}: esta página no lo vio todo y solo tiene el registro.`,
  withheld: (who) => `No llegó ningún número de: ${who.join('; ')}.`,
  withholder: (name, races) => `${name} (${races})`,
  findings: {
    round: 'corredores, pista, cuotas o jugadores no son los del desfile',
    commitment: 'el secreto no es el que se selló antes de las apuestas',
    nonces: 'un número no viene de la cadena anunciada',
    'own-seat': 'no se pidió el número de este teléfono',
    'own-nonce': 'no se usó el número de este teléfono',
    seed: 'el sorteo no sale del secreto y los números',
    odds: 'las cuotas no son las de esta carrera',
    cards: 'se descubrieron otras cartas',
    moves: 'se mostraron otros gritos o cartas de carrera',
    finish: 'la misma carrera acaba aquí en otro orden',
    frames: 'se mostró otra carrera',
    outcome: 'se pagó otra llegada',
    missing: 'no está en el registro',
  },
  limit: `Cada carrera: sellada antes de apostar, sorteada con un número de cada teléfono, corrida aquí otra vez: mismo azar, misma llegada, mismas imágenes. ${LIMIT}`,
  limitOnly: LIMIT,
}
