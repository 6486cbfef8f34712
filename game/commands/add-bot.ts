import { botName } from '../bots/names.ts'
import type { Context, Decision } from '../context.ts'
import { AVATARS } from '../limits.ts'
import { rngOf } from '../random.ts'
import { err, ok } from '../result.ts'
import { freeSeat } from '../room.ts'
import { type State, TEMPERAMENTS, type Temperament } from '../state.ts'
import { seatTaken } from './join.ts'

/** A bot takes a free seat; without a wish, of the temperament that is rarest at the table. */
export function addBot(state: State, wish: Temperament | null, ctx: Context): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  const room = freeSeat(state)
  if (!room.ok) return room
  const temperament = wish ?? rarest(state)
  const rng = rngOf(ctx.drawSeed(), 'bot')
  const name = botName(
    rng,
    state.seats.map((seat) => seat.name),
  )
  const avatar = rng.below(AVATARS)
  return ok([seatTaken(state, room.value, temperament, name, avatar, NOBODY)])
}

/** A bot has no key, and gives no nonces. */
const NOBODY = { credential: null, tip: null }

function rarest(state: State): Temperament {
  const count = (one: Temperament) => state.seats.filter(({ sitter }) => sitter === one).length
  return TEMPERAMENTS.reduce((best, one) => (count(one) < count(best) ? one : best))
}
